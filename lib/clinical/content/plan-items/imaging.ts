import type { PlanItemContent } from "../../types";

/** Which images, when, and when none. */
export const imagingItems = [
	{
		id: "imaging.none",
		section: "imaging",
		text: {
			nb: "Ingen bilder nå: uten mistanke om bestemt sykdom endrer de ikke behandlingen.",
			en: "No imaging now: without suspicion of a specific disease it does not change treatment.",
		},
		patient: {
			nb: "Du trenger ikke bilder av ryggen nå. De viser sjelden hvorfor det gjør vondt.",
			en: "You do not need pictures of your back now. They seldom show why it hurts.",
		},
		evidence: ["S002-05", "S002-06", "S003-09"],
		basis: "verified",
		review: null,
	},
	{
		id: "imaging.no-repeat",
		section: "imaging",
		text: {
			nb: "Ingen nye bilder for trygghets skyld når plagene er som før.",
			en: "No new imaging for reassurance when symptoms are unchanged.",
		},
		evidence: ["S001-17", "S002-06"],
		basis: "verified",
		review: null,
	},
	{
		id: "imaging.wants",
		section: "imaging",
		text: {
			nb: "Pasienten ønsker bilder: forklar at funn er vanlige også uten smerter, og avtal når spørsmålet tas opp igjen.",
			en: "The patient wants imaging: explain that findings are common without pain too, and agree when to take it up again.",
		},
		patient: {
			nb: "Mange uten smerter har også funn på bilder. Vi tar det opp igjen hvis noe endrer seg.",
			en: "Many people without pain have findings on pictures too. We take it up again if anything changes.",
		},
		evidence: ["S002-05", "S002-06", "S001-17"],
		basis: "verified",
		review: null,
	},
	{
		id: "imaging.radicular-wait",
		section: "imaging",
		text: {
			nb: "Ingen MR de første fire til seks ukene så lenge kraften ikke faller og smertene er til å leve med.",
			en: "No MRI for the first four to six weeks while power does not fall and pain is tolerable.",
		},
		patient: {
			nb: "Nå på starten endrer bilder sjelden hva vi gjør.",
			en: "Early on, pictures seldom change what we do.",
		},
		evidence: ["S002-04", "S002-05"],
		basis: "verified",
		review: null,
	},
	{
		id: "imaging.radicular-question",
		section: "imaging",
		text: {
			nb: "Nerverotsmerter uten bedring etter fire til seks uker: MR hvis svaret kan endre behandlingen.",
			en: "Nerve-root pain without improvement at four to six weeks: MRI if the answer may change treatment.",
		},
		patient: {
			nb: "Hvis det ikke bedres, snakker vi om bilder og hva de kan brukes til.",
			en: "If it does not get better, we talk about pictures and what they can be used for.",
		},
		evidence: ["S002-04"],
		basis: "verified",
		review: null,
	},
	{
		id: "imaging.radicular-planned",
		section: "imaging",
		text: {
			nb: "Bestill MR av korsryggen: operasjon er aktuelt, og svaret kan endre behandlingen.",
			en: "Order lumbar MRI: surgery is an option, and the answer may change treatment.",
		},
		patient: {
			nb: "Du får tatt bilder fordi svaret kan hjelpe oss å velge behandling.",
			en: "You will have pictures taken because the answer can help us choose treatment.",
		},
		evidence: ["S002-04"],
		basis: "verified",
		review: null,
	},
	{
		id: "imaging.weakness-planned",
		section: "imaging",
		text: {
			nb: "Bestill planlagt MR av korsryggen for gammel, uendret svakhet.",
			en: "Order planned lumbar MRI for old, unchanged weakness.",
		},
		patient: {
			nb: "Du får tatt bilder av ryggen i løpet av noen uker.",
			en: "You will have pictures taken of your back within some weeks.",
		},
		evidence: [],
		basis: "default",
		review: null,
	},
	{
		id: "imaging.stenosis-none",
		section: "imaging",
		text: { nb: "MR bare hvis operasjon er aktuelt.", en: "MRI only if surgery is an option." },
		evidence: [],
		basis: "verified",
		review: null,
	},
	{
		id: "imaging.stenosis-planned",
		section: "imaging",
		text: { nb: "Bestill MR av korsryggen: operasjon er aktuelt.", en: "Order lumbar MRI: surgery is an option." },
		patient: {
			nb: "Du får tatt bilder fordi operasjon kan være et valg for deg.",
			en: "You will have pictures taken because surgery may be an option for you.",
		},
		evidence: [],
		basis: "verified",
		review: null,
	},
	{
		id: "imaging.pregnancy-none",
		section: "imaging",
		text: {
			nb: "Bilder anbefales ikke ved bekkenplager i svangerskapet.",
			en: "Imaging is not recommended for pelvic pain in pregnancy.",
		},
		patient: {
			nb: "Bilder hjelper ikke ved slike plager i svangerskapet.",
			en: "Pictures do not help with this kind of pain in pregnancy.",
		},
		evidence: [],
		basis: "verified",
		review: null,
	},
	{
		id: "imaging.lumbar-mri-by-phone",
		section: "imaging",
		text: {
			nb: "Ikke bestill poliklinisk MR: avtal haste-MR av korsryggen på telefon med vakthavende.",
			en: "Do not order outpatient MRI: agree on urgent lumbar MRI by phone with the on-call doctor.",
		},
		evidence: ["S003-31"],
		basis: "recalled",
		review: null,
	},
	{
		id: "imaging.whole-spine-by-phone",
		section: "imaging",
		text: {
			nb: "Avtal MR av hele ryggen med vakthavende; røntgen først forsinker bare.",
			en: "Agree on whole-spine MRI with the on-call doctor; X-ray first only delays.",
		},
		evidence: [],
		basis: "verified",
		review: null,
	},
	{
		id: "imaging.infection-mri",
		section: "imaging",
		text: {
			nb: "MR med kontrast bestilles av sykehuset; et normalt røntgen utelukker ikke infeksjon.",
			en: "Contrast MRI is ordered by the hospital; a normal X-ray does not exclude infection.",
		},
		evidence: [],
		basis: "recalled",
		review: null,
	},
	{
		id: "imaging.cancer-mri",
		section: "imaging",
		text: {
			nb: "MR av hele ryggen innen en uke, ved siden av blodprøvene; røntgen utelukker ikke spredning.",
			en: "Whole-spine MRI within a week, in parallel with blood tests; X-ray does not exclude metastasis.",
		},
		patient: {
			nb: "Vi vil ta bilder av hele ryggen i løpet av en uke.",
			en: "We want pictures of your whole back within a week.",
		},
		evidence: [],
		basis: "verified",
		review: null,
	},
	{
		id: "imaging.no-mri-weight-loss",
		section: "imaging",
		text: {
			nb: "Ingen MR av ryggen på vekttap alene; velg bilder ut fra den generelle utredningen.",
			en: "No spinal MRI for weight loss alone; choose imaging from the general work-up.",
		},
		evidence: [],
		basis: "verified",
		review: null,
	},
	{
		id: "imaging.fracture-xray",
		section: "imaging",
		text: {
			nb: "Røntgen av bryst- og korsrygg innen fristen; CT eller MR ved utfall. Et normalt bilde utelukker ikke brudd.",
			en: "X-ray of thoracic and lumbar spine in time; CT or MRI with a deficit. A normal film does not exclude fracture.",
		},
		patient: {
			nb: "Vi tar et bilde for å se om det er et brudd.",
			en: "We take a picture to see if there is a fracture.",
		},
		evidence: [],
		basis: "verified",
		review: null,
	},
	{
		id: "imaging.fracture-second-look",
		section: "imaging",
		text: {
			nb: "Normalt røntgen med vedvarende sterke smerter: nytt bilde, CT eller MR etter lokal avtale.",
			en: "Normal film with persisting severe pain: repeat film, CT or MRI by local agreement.",
		},
		patient: {
			nb: "Det første bildet viser ikke alt. Derfor tar vi et til.",
			en: "The first picture does not show everything. So we take another.",
		},
		evidence: [],
		basis: "verified",
		review: null,
	},
	{
		id: "imaging.fracture-later",
		section: "imaging",
		text: {
			nb: "Ingen bilder nå; røntgen hvis det ikke er bedre om en til to uker.",
			en: "No imaging now; X-ray if not better in one to two weeks.",
		},
		patient: {
			nb: "Er du ikke bedre om en til to uker, tar vi et bilde.",
			en: "If you are not better in one to two weeks, we take a picture.",
		},
		evidence: [],
		basis: "default",
		review: null,
	},
	{
		id: "imaging.dxa",
		section: "imaging",
		text: { nb: "Bestill bentetthetsmåling (DXA).", en: "Order bone density measurement (DXA)." },
		patient: { nb: "Vi måler hvor sterkt skjelettet ditt er.", en: "We measure how strong your bones are." },
		evidence: [],
		basis: "verified",
		review: null,
	},
	{
		id: "imaging.si-joints",
		section: "imaging",
		text: {
			nb: "MR av iliosakralleddene etter lokal avtale, ikke av korsryggen.",
			en: "MRI of the sacroiliac joints by local agreement, not of the lumbar spine.",
		},
		evidence: [],
		basis: "verified",
		review: null,
	},
	{
		id: "imaging.young-athlete",
		section: "imaging",
		text: {
			nb: "MR for mulig spondylolyse; unngå røntgen og CT hos unge når MR er mulig.",
			en: "MRI for possible spondylolysis; avoid X-ray and CT in the young when MRI is possible.",
		},
		evidence: [],
		basis: "recalled",
		review: null,
	},
	{
		id: "imaging.urinary-tract",
		section: "imaging",
		text: {
			nb: "Bilder av urinveiene etter lokal avtale; ingen bilder av ryggen.",
			en: "Urinary tract imaging by local agreement; no spinal imaging.",
		},
		evidence: [],
		basis: "recalled",
		review: null,
	},
	{
		id: "imaging.gynaecology",
		section: "imaging",
		text: {
			nb: "Ultralyd hos gynekolog etter funn; ingen bilder av ryggen.",
			en: "Ultrasound at the gynaecologist according to findings; no spinal imaging.",
		},
		evidence: [],
		basis: "recalled",
		review: null,
	},
	{
		id: "imaging.ankle-brachial",
		section: "imaging",
		text: {
			nb: "Mål ankel-arm-indeks; ingen MR av ryggen nå.",
			en: "Measure the ankle-brachial index; no spinal MRI now.",
		},
		evidence: [],
		basis: "recalled",
		review: null,
	},
	{
		id: "imaging.aorta-ultrasound",
		section: "imaging",
		text: {
			nb: "Ultralyd av aorta samme dag, etter avtale med karkirurg; ingen bilder av ryggen.",
			en: "Aortic ultrasound the same day, as agreed with vascular surgery; no spinal imaging.",
		},
		evidence: [],
		basis: "recalled",
		review: null,
	},
] as const satisfies readonly PlanItemContent[];
