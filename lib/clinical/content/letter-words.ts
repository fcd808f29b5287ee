import type { PlanSection, Text } from "../types";

/** The fixed words of the letters to other clinicians. Slots are `{name}`. */
export const letterWords = {
	physioTitle: { nb: "Til fysioterapeut", en: "To the physiotherapist" },
	referralTitle: { nb: "Henvisning", en: "Referral" },
	referralTo: { nb: "Henvisning til {service}", en: "Referral to {service}" },
	hospitalTitle: { nb: "Øyeblikkelig hjelp", en: "Emergency" },

	about: { nb: "Det gjelder", en: "Concerning" },
	patient: { nb: "Pasient", en: "Patient" },
	diagnosis: { nb: "Vurdering", en: "Assessment" },
	codes: { nb: "ICPC-2, forslag", en: "ICPC-2, proposed" },
	durationAndCourse: { nb: "Varighet og forløp", en: "Duration and course" },
	pain: { nb: "Smerte siste uke (NRS)", en: "Pain, past week (NRS)" },
	findings: { nb: "Funn og opplysninger", en: "Findings" },
	scores: { nb: "Kartlegging", en: "Screening" },
	urgency: { nb: "Hastegrad", en: "Urgency" },
	reason: { nb: "Grunn", en: "Reason" },

	neuro: { nb: "Nevrologi, undersøkt {day}", en: "Neurology, examined {day}" },
	neuroUndated: { nb: "Nevrologi", en: "Neurology" },
	examination: { nb: "Funn", en: "Findings" },

	redFlags: { nb: "Alarmspørsmål, gjennomgått {day}", en: "Alarm questions, gone through {day}" },
	status: { nb: "Status", en: "Status" },
	settled: { nb: "Ferdig vurdert: {class}", en: "Fully assessed: {class}" },
	unsettled: { nb: "Ikke ferdig vurdert", en: "Not fully assessed" },
	soFar: { nb: "Ikke ferdig vurdert. Så langt: {class}", en: "Not fully assessed. So far: {class}" },
	present: { nb: "Til stede", en: "Present" },
	absent: { nb: "Spurt om, ikke til stede", en: "Asked, not present" },
	missing: { nb: "Ikke avklart", en: "Not settled" },
	recheck: { nb: "Ny gjennomgang", en: "To be gone through again" },
	recheckNext: { nb: "Ved neste kontroll, dato ikke avtalt", en: "At the next review, no date agreed" },

	tried: { nb: "Behandling til nå", en: "Care so far" },
	triedWeeks: { nb: "Uker med anbefalt behandling", en: "Weeks of guideline-based care" },
	sessions: { nb: "Behandlinger i førstelinjen", en: "First-line sessions" },
	described: { nb: "Beskrevet", en: "Described" },
	imagingDone: { nb: "Bilder siste 12 måneder", en: "Imaging, past 12 months" },

	goals: { nb: "Mål og mestring", en: "Goals and confidence" },
	goal: { nb: "Mål {n}", en: "Goal {n}" },
	goalText: {
		nb: "{activity}: nå {now}, mål {target} (PSFS, 10 er som før)",
		en: "{activity}: now {now}, target {target} (PSFS, 10 is as before)",
	},
	firstStep: { nb: "Første skritt: {step}", en: "First step: {step}" },
	by: { nb: "innen {day}", en: "by {day}" },
	outOfTen: { nb: "{n} av 10", en: "{n} of 10" },
	confidence: { nb: "Trygg på å få det til", en: "Confidence" },
	selfEfficacy: { nb: "Mestringstro", en: "Self-efficacy" },

	fears: { nb: "Bekymring og ønsker", en: "Worries and wishes" },
	concern: { nb: "Bekymring", en: "Worry" },
	priority: { nb: "Viktigst nå", en: "Most important now" },
	fearOfMovement: { nb: "Frykt og tanker (skjema)", en: "Fear and beliefs (questionnaire)" },

	work: { nb: "Arbeid", en: "Work" },
	medicines: { nb: "Medisiner", en: "Medicines" },
	agreedMedicine: { nb: "Avtalt", en: "Agreed" },
	dose: { nb: "Avtalt aktivitet og opptrapping", en: "Agreed activity and step-up" },
	plan: { nb: "Avtalt videre: hvem gjør hva, når", en: "Agreed from here: who does what, when" },
	nextVisit: { nb: "Neste kontakt", en: "Next contact" },
	aim: { nb: "Mål med planen", en: "Aim of the plan" },

	safetyNet: { nb: "Råd gitt om når pasienten skal ringe", en: "Advice given on when to call" },
	quoted: { nb: "«{text}»", en: "“{text}”" },
	atOnce: { nb: "Straks", en: "At once" },
	life: { nb: "Fare for liv", en: "Danger to life" },
	sameDay: { nb: "Samme dag", en: "Same day" },

	redFlagsShort: { nb: "Alarmfunn", en: "Alarm findings" },
	question: { nb: "Spørsmål til fysioterapeuten", en: "Question to the physiotherapist" },
	physioQuestion: {
		nb: "Ber om vurdering og veiledet aktivitet etter planen. Gi gjerne beskjed om behandlingen er startet, ikke passer, eller om pasienten bør tilbake til fastlegen.",
		en: "Please assess and guide activity by the plan. Let us know whether treatment has started, does not suit, or the patient should come back to the GP.",
	},
	physioAlarm: {
		nb: "Nye tegn fra skritt, blære eller tarm, eller raskt svekket kraft: ring 113 eller 116 117 straks. Andre alarmfunn: fastlegen samme dag.",
		en: "New signs from saddle, bladder or bowel, or rapid loss of power: phone 113 or 116 117 at once. Other alarm findings: the GP the same day.",
	},

	referralQuestion: { nb: "Henvises for", en: "Referred for" },
	service: { nb: "Mottaker", en: "Recipient" },
	request: { nb: "Henvises til og for", en: "Referred to and for" },
	clinical: { nb: "Opplysninger til mottakeren", en: "Information for the recipient" },
	deadline: { nb: "Foreslått frist", en: "Proposed deadline" },
	noUrgency: { nb: "Ordinær, vurderes av mottakeren", en: "Ordinary, for the recipient to judge" },
	notChosen: {
		nb: "Ingen henvisning er valgt i planen. Dette er et forslag.",
		en: "No referral is chosen in the plan. This is a proposal.",
	},
	note: { nb: "Merknad", en: "Note" },

	call: { nb: "Ring", en: "Phone" },
	receiver: { nb: "Hvem", en: "Whom" },
	say: { nb: "Si", en: "Say" },
	doNow: { nb: "Gjør nå", en: "Do now" },
	leave: { nb: "Ikke gjør", en: "Do not" },
	onCall: { nb: "Vakthavende lege på sykehuset", en: "On-call hospital doctor" },
	examined: { nb: "Undersøkelse", en: "Examination" },

	gpCopy: { nb: "Fastlegens kopi", en: "GP copy" },
	wholePlan: { nb: "Hele planen med grunnlag", en: "The whole plan with its basis" },
	disagreements: { nb: "Der retningslinjene er uenige", en: "Where guidelines disagree" },
	basisList: { nb: "Faglig grunnlag", en: "Basis" },
	ownWords: { nb: "klinikerens egne ord", en: "the clinician’s own words" },
	decision: { nb: "avtalt i konsultasjonen", en: "decided in the consultation" },
	notVerified: { nb: "ikke bekreftet", en: "not verified" },
	ownChoice: { nb: "Ryggvetts valg, ikke godkjent av kliniker", en: "Ryggvett’s choice, not approved by a clinician" },
	undated: { nb: "uten år", en: "no year" },
} as const satisfies Record<string, Text>;

/** The parts of the plan as a letter names them. */
export const sectionNames = {
	advice: { nb: "Råd", en: "Advice" },
	activity: { nb: "Aktivitet", en: "Activity" },
	psychological: { nb: "Mestring", en: "Coping" },
	work: { nb: "Arbeid", en: "Work" },
	medication: { nb: "Medisiner", en: "Medicines" },
	imaging: { nb: "Bilder", en: "Imaging" },
	referral: { nb: "Henvisning", en: "Referral" },
	followUp: { nb: "Oppfølging", en: "Follow-up" },
	safetyNet: { nb: "Sikkerhetsnett", en: "Safety net" },
	notRecommended: { nb: "Anbefales ikke", en: "Not recommended" },
} as const satisfies Record<PlanSection, Text>;
