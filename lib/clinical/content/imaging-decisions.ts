import type { ImagingChoice } from "../plan-record";
import type { Basis, ImagingReason, Review, Text } from "../types";
import type { PatientTextId } from "./patient-texts";

/** What a decision about imaging asks, offers and is held against. */
export const imagingDecisions = {
	/** The choices, as the note says them. */
	kinds: {
		none: { nb: "Ingen bilder nå", en: "No imaging now" },
		mri: { nb: "MR", en: "MRI" },
		ct: { nb: "CT", en: "CT" },
		xray: { nb: "Røntgen", en: "X-ray" },
		other: { nb: "Annen bildeundersøkelse", en: "Other imaging" },
	},
	/** Asked once, when imaging is chosen and nothing in the answers indicates it. */
	question: {
		text: {
			nb: "Hvilket funn ville endre det du gjør?",
			en: "Which finding would change what you do?",
		},
		sources: ["nice-ng59", "hdir-2014-imaging", "gjor-kloke-valg"],
		basis: "verified",
		review: null,
	},
	/** Why a picture is taken all the same. */
	indications: [
		{
			id: "alarm-cluster",
			text: {
				nb: "Flere alarmfunn sammen gir mistanke om en bestemt sykdom",
				en: "Several alarm findings together point to a specific disease",
			},
			supported: true,
			sources: ["nice-ng59", "hdir-2014-imaging", "gjor-kloke-valg"],
			basis: "verified",
			review: null,
		},
		{
			id: "root-pain",
			text: {
				nb: "Rotsmerter i fire til seks uker uten bedring, og operasjon er aktuelt",
				en: "Root pain for four to six weeks without improvement, and surgery is an option",
			},
			supported: true,
			sources: ["hdir-2014-imaging", "nice-ng59"],
			basis: "verified",
			review: null,
		},
		{
			id: "changes-management",
			text: { nb: "Svaret vil trolig endre behandlingen", en: "The result is likely to change management" },
			supported: true,
			sources: ["nice-ng59"],
			basis: "verified",
			review: null,
		},
		{
			id: "patient-wish",
			text: { nb: "Pasienten ønsker det", en: "The patient wishes it" },
			supported: false,
			sources: ["ryggvett-default"],
			basis: "default",
			review: null,
		},
	],
	/** Why no picture is taken when the answers ask for one. */
	declined: [
		{ nb: "Allerede tatt og besvart", en: "Already taken and answered" },
		{ nb: "Avtalt slik med spesialist", en: "Agreed so with a specialist" },
		{ nb: "Svaret ville ikke endre behandlingen nå", en: "The result would not change treatment now" },
		{ nb: "Pasienten ønsker det ikke", en: "The patient does not wish it" },
	],
	/** Who may give the answer. */
	answerers: [
		{ nb: "fastlegen", en: "the GP" },
		{ nb: "spesialisten", en: "the specialist" },
		{ nb: "sykehuset", en: "the hospital" },
	],
	/** The ready answer to a patient who asks for an MRI. */
	answer: {
		says: ["decided.imaging.asked-common", "decided.imaging.asked-same-help", "decided.imaging.asked-again"],
		sources: ["brinjikji-2015", "chou-2009", "nice-ng59", "gjor-kloke-valg"],
		basis: "verified",
		review: null,
	},
	/** For the clinician: findings on images of people without back pain, in percent by age. */
	common: {
		ages: [20, 80],
		findings: [
			{ name: { nb: "Skivedegenerasjon", en: "Disc degeneration" }, percent: [37, 96] },
			{ name: { nb: "Bulende skive", en: "Disc bulge" }, percent: [30, 84] },
			{ name: { nb: "Protrusjon", en: "Protrusion" }, percent: [29, 43] },
		],
		source: "brinjikji-2015",
		basis: "verified",
		review: null,
	},
	/** What keeps the plan from being signed. */
	gaps: {
		why: {
			nb: "Bildeundersøkelse uten indikasjon i svarene: svar på hvilket funn som ville endre noe, eller skriv hvorfor.",
			en: "Imaging without an indication in the answers: say which finding would change anything, or write why.",
		},
		whyNot: {
			nb: "Svarene peker mot bilder, og du har valgt ingen: skriv hvorfor.",
			en: "The answers point to imaging, and you chose none: write why.",
		},
	},
	/** The decision as the note says it. */
	phrases: {
		indication: { nb: "Indikasjon: {text}.", en: "Indication: {text}." },
		unsupported: { nb: "Ingen indikasjon i retningslinjer: {text}.", en: "No indication in guidelines: {text}." },
		finding: { nb: "Funn som ville endre noe: {text}.", en: "Finding that would change anything: {text}." },
		reason: { nb: "Begrunnelse: {text}.", en: "Reason: {text}." },
		answer: { nb: "Svar fra {who} innen {day}.", en: "Answer from {who} by {day}." },
		answerFrom: { nb: "Svar fra {who}.", en: "Answer from {who}." },
		answerBy: { nb: "Svar innen {day}.", en: "Answer by {day}." },
		answered: {
			nb: "Ønsket om bilder er besvart: funn er vanlige også uten smerter, og hjelpen blir den samme nå.",
			en: "The wish for imaging is answered: findings are common without pain too, and the help is the same now.",
		},
	},
	/** Where guidelines disagree about root pain: an entry of the content's list. */
	disagreement: "imaging-4-6-weeks",
} as const satisfies {
	kinds: Record<ImagingChoice, Text>;
	gaps: Readonly<Record<string, Text>>;
	phrases: Readonly<Record<string, Text>>;
	question: { text: Text; sources: readonly string[]; basis: Basis; review: Review };
	indications: readonly ImagingReason[];
	declined: readonly Text[];
	answerers: readonly Text[];
	answer: { says: readonly PatientTextId[]; sources: readonly string[]; basis: Basis; review: Review };
	common: {
		ages: readonly number[];
		findings: readonly { name: Text; percent: readonly number[] }[];
		source: string;
		basis: Basis;
		review: Review;
	};
	disagreement: string;
};
