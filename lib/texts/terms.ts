import type {
	Imaging,
	Phase,
	PlanSection,
	Presentation,
	Stratum,
	Text,
	TriageClass,
	Within,
} from "@/lib/clinical/types";

/** The closed sets of the vocabulary in words, for every screen and print. */
export const terms = {
	class: {
		emergency: { nb: "Øyeblikkelig hjelp", en: "Emergency" },
		urgent: { nb: "Haster", en: "Urgent" },
		targeted: { nb: "Målrettet utredning", en: "Targeted work-up" },
		planned: { nb: "Planlagt utredning", en: "Planned work-up" },
		usual: { nb: "Vanlig behandling", en: "Usual care" },
		unsettled: { nb: "Ikke ferdig vurdert", en: "Not fully assessed" },
	} satisfies Record<TriageClass | "unsettled", Text>,
	within: {
		now: { nb: "nå", en: "now" },
		today: { nb: "i dag", en: "today" },
		"72 hours": { nb: "innen 72 timer", en: "within 72 hours" },
		"one week": { nb: "innen en uke", en: "within a week" },
		"two weeks": { nb: "innen to uker", en: "within two weeks" },
		weeks: { nb: "innen noen uker", en: "within weeks" },
	} satisfies Record<Within, Text>,
	imaging: {
		"emergency-mri": {
			nb: "MR som øyeblikkelig hjelp, sykehuset bestemmer",
			en: "Emergency MRI, decided by the hospital",
		},
		"urgent-mri": { nb: "MR som haster", en: "Urgent MRI" },
		xray: { nb: "Røntgen", en: "X-ray" },
		"planned-mri": { nb: "Planlagt MR", en: "Planned MRI" },
		other: { nb: "Annen bildeundersøkelse", en: "Other imaging" },
		none: { nb: "Ingen bilder nå", en: "No imaging now" },
	} satisfies Record<Imaging, Text>,
	presentation: {
		"acute-deficit": { nb: "Akutt nevrologisk utfall", en: "Acute neurological deficit" },
		"suspected-specific": { nb: "Mistanke om spesifikk sykdom", en: "Suspected specific disease" },
		inflammatory: { nb: "Inflammatorisk ryggsmerte", en: "Inflammatory back pain" },
		stenosis: { nb: "Spinal stenose", en: "Spinal stenosis" },
		radiculopathy: { nb: "Radikulopati", en: "Radiculopathy" },
		"radicular-pain": { nb: "Radikulær smerte", en: "Radicular pain" },
		"pregnancy-related": { nb: "Svangerskapsrelatert", en: "Pregnancy-related" },
		nonspecific: { nb: "Uspesifikk korsryggsmerte", en: "Non-specific low back pain" },
	} satisfies Record<Presentation, Text>,
	phase: {
		acute: { nb: "Akutt", en: "Acute" },
		subacute: { nb: "Subakutt", en: "Subacute" },
		chronic: { nb: "Langvarig", en: "Chronic" },
	} satisfies Record<Phase, Text>,
	stratum: {
		low: { nb: "Lav", en: "Low" },
		medium: { nb: "Middels", en: "Medium" },
		high: { nb: "Høy", en: "High" },
	} satisfies Record<Stratum, Text>,
	planSection: {
		advice: { nb: "Råd", en: "Advice" },
		activity: { nb: "Aktivitet", en: "Activity" },
		psychological: { nb: "Tanker, søvn og mestring", en: "Thoughts, sleep and coping" },
		work: { nb: "Arbeid", en: "Work" },
		medication: { nb: "Medisiner", en: "Medicines" },
		imaging: { nb: "Bildeundersøkelse", en: "Imaging" },
		referral: { nb: "Henvisning og samarbeid", en: "Referral and cooperation" },
		followUp: { nb: "Oppfølging", en: "Follow-up" },
		safetyNet: { nb: "Sikkerhetsnett", en: "Safety net" },
		notRecommended: { nb: "Anbefales ikke", en: "Not recommended" },
	} satisfies Record<PlanSection, Text>,
	sex: {
		female: { nb: "Kvinne", en: "Female" },
		male: { nb: "Mann", en: "Male" },
		unspecified: { nb: "Ikke oppgitt", en: "Not stated" },
	},
	basis: {
		verified: { nb: "Bekreftet", en: "Verified" },
		recalled: { nb: "Ikke bekreftet", en: "Not verified" },
		default: { nb: "Ryggvetts valg, ikke godkjent av kliniker", en: "Ryggvett’s choice, not approved by a clinician" },
	},
} as const;
