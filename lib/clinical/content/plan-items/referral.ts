import type { PlanItemContent } from "../../types";

/** Whom to phone and where to refer. */
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
		evidence: [],
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
		evidence: [],
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
		evidence: [],
		basis: "verified",
		review: null,
	},
	{
		id: "referral.cancer-pathway",
		section: "referral",
		text: {
			nb: "Uavklart mistanke: diagnostisk pakkeforløp; ved kjent organ det pakkeforløpet.",
			en: "Unclear suspicion: diagnostic cancer pathway; with a known organ, that pathway.",
		},
		patient: {
			nb: "Vi henviser deg til en rask og samlet undersøkelse på sykehuset.",
			en: "We refer you for a quick and complete check at the hospital.",
		},
		evidence: [],
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
		evidence: [],
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
		evidence: [],
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
		evidence: [],
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
		evidence: [],
		basis: "recalled",
		review: null,
	},
	{
		id: "referral.aorta-today",
		section: "referral",
		text: {
			nb: "Ring karkirurg eller vakthavende i dag; 113 ved brå smerte, svimmelhet eller fall i blodtrykket.",
			en: "Phone vascular surgery or the on-call doctor today; 113 with sudden pain, dizziness or a drop in blood pressure.",
		},
		patient: {
			nb: "Vi ringer en karspesialist i dag om hovedpulsåren i magen.",
			en: "We are phoning a vessel specialist today about the main artery in your belly.",
		},
		evidence: [],
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
		evidence: [],
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
		evidence: [],
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
		evidence: [],
		basis: "default",
		review: null,
	},
	{
		id: "referral.rheumatology",
		section: "referral",
		text: {
			nb: "Henvis revmatolog: oppgi varighet, familie, ledd, øye, hud, tarm, NSAID-virkning, CRP, SR og HLA-B27.",
			en: "Refer to rheumatology: state duration, family, joints, eye, skin, gut, NSAID effect, CRP, ESR and HLA-B27.",
		},
		patient: {
			nb: "Vi henviser deg til en lege som kan mye om slike plager.",
			en: "We refer you to a doctor who knows a lot about such symptoms.",
		},
		evidence: [],
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
			nb: "Invalidiserende smerter tross behandling: ring eller henvis spesialist før tolv uker.",
			en: "Disabling pain in spite of care: phone or refer to a specialist before twelve weeks.",
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
		evidence: [],
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
	{
		id: "referral.physio-if-no-gain",
		section: "referral",
		text: {
			nb: "Fysioterapeut hvis ikke bedre etter to til fire uker.",
			en: "Physiotherapist if not better after two to four weeks.",
		},
		patient: {
			nb: "Du kan bestille time hos fysioterapeut selv, uten henvisning.",
			en: "You can book a physiotherapist yourself, without a referral.",
		},
		evidence: ["S003-19"],
		basis: "default",
		review: null,
	},
	{
		id: "referral.physio-now",
		section: "referral",
		text: {
			nb: "Fysioterapeut nå, gjerne med kognitiv tilnærming; ikke spesialist.",
			en: "Physiotherapist now, preferably with a cognitive approach; not a specialist.",
		},
		patient: {
			nb: "Bestill time hos fysioterapeut nå. Du trenger ikke henvisning.",
			en: "Book a physiotherapist now. You do not need a referral.",
		},
		evidence: ["S003-31", "S003-32"],
		basis: "verified",
		review: null,
	},
	{
		id: "referral.physio-manual",
		section: "referral",
		text: { nb: "Fysioterapeut eller manuellterapeut.", en: "Physiotherapist or manual therapist." },
		patient: {
			nb: "Du kan bestille time hos fysioterapeut selv. Spør om avtale med kommunen, så blir det billigere.",
			en: "You can book a physiotherapist yourself. Ask about a municipal agreement, which makes it cheaper.",
		},
		evidence: ["S003-19", "S003-18"],
		basis: "verified",
		review: null,
	},
	{
		id: "referral.multidisciplinary-subacute",
		section: "referral",
		text: {
			nb: "Tverrfaglig ryggpoliklinikk eller Helse og arbeid hvis ikke tilbake i aktivitet eller jobb.",
			en: "Multidisciplinary back clinic or Helse og arbeid if not back to activity or work.",
		},
		patient: {
			nb: "Vi kan henvise deg til et sted der flere fagfolk samarbeider.",
			en: "We can refer you to a place where several professionals work together.",
		},
		evidence: ["S003-29", "S003-32"],
		basis: "verified",
		review: null,
	},
	{
		id: "referral.physio-psychology",
		section: "referral",
		text: { nb: "Fysioterapeut, og psykolog ved behov.", en: "Physiotherapist, and psychologist if needed." },
		evidence: ["S003-28", "S003-19"],
		basis: "verified",
		review: null,
	},
	{
		id: "referral.multidisciplinary-chronic",
		section: "referral",
		text: {
			nb: "Tverrfaglig, samordnet tilbud; ikke nevrokirurg for lokaliserte ryggsmerter.",
			en: "Multidisciplinary, coordinated care; not neurosurgery for localised back pain.",
		},
		patient: {
			nb: "Vi kan henvise deg til et sted der flere fagfolk samarbeider.",
			en: "We can refer you to a place where several professionals work together.",
		},
		evidence: ["S003-29"],
		basis: "verified",
		review: null,
	},
	{
		id: "referral.first-line-first",
		section: "referral",
		text: {
			nb: "Færre enn fem behandlinger i førstelinjen: prøv veiledet trening og tiltak på jobben før spesialist.",
			en: "Fewer than five first-line sessions: try supervised exercise and workplace measures before a specialist.",
		},
		evidence: ["S003-12", "S003-13"],
		basis: "default",
		review: null,
	},
	{
		id: "referral.barriers",
		section: "referral",
		text: {
			nb: "Velg billigste og nærmeste løsning: frikort, kommunal fysioterapi, digitalt tilbud.",
			en: "Choose the cheapest and nearest option: exemption card, municipal physiotherapy, digital service.",
		},
		patient: {
			nb: "Si fra hvis pris, reise eller ventetid er et problem. Da finner vi en annen vei.",
			en: "Tell us if cost, travel or waiting is a problem. Then we find another way.",
		},
		evidence: ["S003-04", "S003-18"],
		basis: "verified",
		review: null,
	},
	{
		id: "referral.interpreter",
		section: "referral",
		text: {
			nb: "Bestill tolk, og gi skriftlig plan på enkelt språk.",
			en: "Book an interpreter, and give a written plan in plain language.",
		},
		patient: {
			nb: "Du har rett til tolk. Vi bestiller en til neste time.",
			en: "You have the right to an interpreter. We book one for the next appointment.",
		},
		evidence: ["S003-04", "S003-18"],
		basis: "recalled",
		review: null,
	},
] as const satisfies readonly PlanItemContent[];
