import type { PlanItemContent } from "../../types";

/** Whom to phone, and which specialist to refer to. */
export const referralItems = [
	{
		id: "referral.spine-on-call-today",
		section: "referral",
		text: {
			nb: "Ring vakthavende på sykehus med MR hele døgnet og ryggkirurgi i dag; mottaket varierer lokalt.",
			en: "Phone the on-call doctor at a hospital with round-the-clock MRI and spine surgery today; reception differs locally.",
		},
		patient: {
			nb: "Vi ringer sykehuset i dag og hører hva de mener.",
			en: "We are phoning the hospital today to hear what they think.",
		},
		evidence: ["S003-31"],
		basis: "recalled",
		review: null,
	},
	{
		id: "referral.neurology-today",
		section: "referral",
		text: {
			nb: "Ring nevrolog eller vakthavende i dag; si fra om gange, kraft, skritt og blære.",
			en: "Phone neurology or the on-call doctor today; report gait, power, saddle and bladder.",
		},
		patient: {
			nb: "Vi ringer en spesialist i dag om hvordan du går.",
			en: "We are phoning a specialist today about how you walk.",
		},
		evidence: ["S003-31"],
		basis: "verified",
		review: null,
	},
	{
		id: "referral.infection-today",
		section: "referral",
		text: {
			nb: "Ring vakthavende infeksjons- eller indremedisiner i dag; blodkultur før antibiotika.",
			en: "Phone on-call infectious diseases or internal medicine today; blood cultures before antibiotics.",
		},
		patient: {
			nb: "Vi ringer sykehuset i dag. Ikke ta antibiotika før de har svart.",
			en: "We are phoning the hospital today. Take no antibiotics until they have answered.",
		},
		evidence: ["S003-31"],
		basis: "verified",
		review: null,
	},
	{
		id: "referral.oncology",
		section: "referral",
		text: {
			nb: "Kjent kreft: ring onkolog, avtal MR og hvem som følger opp svaret.",
			en: "Known cancer: phone oncology, agree on MRI and who follows up the answer.",
		},
		patient: {
			nb: "Vi rådfører oss med en kreftspesialist om hva som skal gjøres.",
			en: "We ask a cancer specialist what should be done.",
		},
		evidence: ["S003-31"],
		basis: "verified",
		review: null,
	},
	{
		id: "referral.cancer-pathway",
		section: "referral",
		text: {
			nb: "Uavklart mistanke: diagnostisk pakkeforløp; ved kjent organ pakkeforløpet for dette.",
			en: "Unclear suspicion: diagnostic cancer pathway; with a known organ, that pathway.",
		},
		patient: {
			nb: "Vi henviser deg til en rask og samlet undersøkelse på sykehuset.",
			en: "We refer you for a quick and complete check at the hospital.",
		},
		evidence: ["S003-31"],
		basis: "verified",
		review: null,
	},
	{
		id: "referral.myeloma",
		section: "referral",
		text: {
			nb: "Ring hematolog: pakkeforløp krever M-komponent og minst ett funn til, som anemi, bensmerter eller høyt kalsium.",
			en: "Phone haematology: the pathway needs an M-component and at least one more finding, such as anaemia, bone pain or high calcium.",
		},
		patient: {
			nb: "Vi ringer en blodspesialist om prøvene dine.",
			en: "We are phoning a blood specialist about your tests.",
		},
		evidence: ["S003-31"],
		basis: "verified",
		review: null,
	},
	{
		id: "referral.neuroborreliosis",
		section: "referral",
		text: {
			nb: "Ring nevrologisk avdeling for spinalpunksjon innen tre døgn.",
			en: "Phone neurology for lumbar puncture within 72 hours.",
		},
		patient: {
			nb: "Plagene kan komme av et flåttbitt. Vi ringer sykehuset for en prøve i løpet av tre dager.",
			en: "Your symptoms may come from a tick bite. We are phoning the hospital for a test within three days.",
		},
		evidence: ["S003-31"],
		basis: "verified",
		review: null,
	},
	{
		id: "referral.vascular-now",
		section: "referral",
		text: {
			nb: "Ring karkirurg: smerter også i ro kan bety at beinet er truet.",
			en: "Phone vascular surgery: pain also at rest may mean that the leg is threatened.",
		},
		patient: {
			nb: "Vi ringer en karspesialist om blodstrømmen i beinet.",
			en: "We are phoning a vessel specialist about the blood flow in your leg.",
		},
		evidence: ["S003-31"],
		basis: "recalled",
		review: null,
	},
	{
		id: "referral.vascular",
		section: "referral",
		text: {
			nb: "Henvis karkirurg ved lav ankel-arm-indeks og plager som begrenser; start risikobehandling.",
			en: "Refer to vascular surgery with a low ankle-brachial index and limiting symptoms; start risk treatment.",
		},
		patient: {
			nb: "Beinsmertene kan komme av blodårene. Gå daglig, og slutt å røyke hvis du røyker.",
			en: "The leg pain may come from the blood vessels. Walk daily, and stop smoking if you smoke.",
		},
		evidence: ["S003-31"],
		basis: "recalled",
		review: null,
	},
	{
		id: "referral.aorta-today",
		section: "referral",
		text: {
			nb: "Ring karkirurg eller vakthavende i dag; 113 ved brå smerte, svimmelhet eller blodtrykksfall.",
			en: "Phone vascular surgery or the on-call doctor today; 113 with sudden pain, dizziness or a drop in blood pressure.",
		},
		patient: {
			nb: "Vi ringer en karspesialist i dag om hovedpulsåren i magen.",
			en: "We are phoning a vessel specialist today about the main artery in your belly.",
		},
		evidence: ["S003-31"],
		basis: "recalled",
		review: null,
	},
	{
		id: "referral.gynaecology-today",
		section: "referral",
		text: { nb: "Ring gynekologisk avdeling i dag.", en: "Phone gynaecology today." },
		patient: {
			nb: "Vi ringer sykehuset i dag og hører hva de mener.",
			en: "We are phoning the hospital today to hear what they think.",
		},
		evidence: ["S003-31"],
		basis: "recalled",
		review: null,
	},
	{
		id: "referral.gynaecology",
		section: "referral",
		text: {
			nb: "Gynekologisk undersøkelse; henvis gynekolog etter funn.",
			en: "Gynaecological examination; refer according to findings.",
		},
		evidence: ["S003-31"],
		basis: "recalled",
		review: null,
	},
	{
		id: "referral.child",
		section: "referral",
		text: {
			nb: "Barn under 16 år: legevurdering av barnet innen en uke; lav terskel for barnelege.",
			en: "Child under 16: a doctor’s assessment within a week; low threshold for paediatrics.",
		},
		patient: {
			nb: "Barn med ryggsmerter skal undersøkes av lege. Dere får time i løpet av en uke.",
			en: "Children with back pain should be seen by a doctor. You will get an appointment within a week.",
		},
		evidence: ["S003-31"],
		basis: "default",
		review: null,
	},
	{
		id: "referral.rheumatology",
		section: "referral",
		text: {
			nb: "Henvis revmatolog (frist tolv uker): oppgi varighet, familie, ledd, øye, hud, tarm, NSAID-virkning, CRP, SR og HLA-B27.",
			en: "Refer to rheumatology (within twelve weeks): state duration, family, joints, eye, skin, gut, NSAID effect, CRP, ESR and HLA-B27.",
		},
		patient: {
			nb: "Vi henviser deg til en spesialist på slike plager.",
			en: "We refer you to a specialist in such symptoms.",
		},
		evidence: ["S003-31"],
		basis: "verified",
		review: null,
	},
	{
		id: "referral.spine-surgeon",
		section: "referral",
		text: {
			nb: "Henvis ryggkirurg når MR stemmer med plagene; vekt, røyking og uro skal ikke avgjøre.",
			en: "Refer to a spine surgeon when MRI agrees with the symptoms; weight, smoking and distress should not decide.",
		},
		patient: {
			nb: "Vi henviser deg til en ryggspesialist når svaret på bildene er klart.",
			en: "We refer you to a back specialist when the pictures are ready.",
		},
		evidence: ["S003-31"],
		basis: "recalled",
		review: null,
	},
	{
		id: "referral.earlier-specialist",
		section: "referral",
		text: {
			nb: "Sterke beinsmerter tross behandling: ring eller henvis nevrolog eller ryggkirurg før tolv uker.",
			en: "Severe leg pain in spite of care: phone or refer to neurology or spine surgery before twelve weeks.",
		},
		evidence: ["S003-31"],
		basis: "recalled",
		review: null,
	},
	{
		id: "referral.young-athlete",
		section: "referral",
		text: {
			nb: "Henvis idrettslege, ortoped eller fysioterapeut med erfaring fra unge utøvere.",
			en: "Refer to sports medicine, orthopaedics or a physiotherapist used to young athletes.",
		},
		evidence: ["S003-31"],
		basis: "recalled",
		review: null,
	},
	{
		id: "referral.content",
		section: "referral",
		text: {
			nb: "Ta med jobb, tidligere behandling, funksjon, gule flagg, alarmsymptomer, nevrologi, tolkebehov og legemiddelliste.",
			en: "Include work, earlier treatment, function, yellow flags, alarm symptoms, neurology, interpreter need and medicines.",
		},
		evidence: ["S003-12"],
		basis: "verified",
		review: null,
	},
] as const satisfies readonly PlanItemContent[];
