import type { Basis, PatientLang, Review, Text } from "../types";
import type { QuestionId } from "./questions";

type Words = Readonly<Record<PatientLang, string>>;

/** A question to the patient, in plain words. `fills` is the clinician's question that a confirmed answer answers. */
export type PatientQuestion = {
	kind: "yes-no" | "choice" | "list" | "scale" | "text";
	label: Words;
	options?: Readonly<Record<string, Words>>;
	/** The words at both ends of a scale of 0 to 10. */
	ends?: readonly [Words, Words];
	/** The answer that tells the patient to phone now. */
	alarm?: "yes";
	/** Asked once this other question has an answer. */
	onlyWith?: string;
	fills?: { question: QuestionId; values?: Readonly<Record<string, string>> };
	/** Where it is known from that this is worth asking. The words themselves are ours. */
	sources: readonly string[];
	basis: Basis;
	review: Review;
};

const painEnds = [
	{ nb: "ingen smerte", nn: "inga smerte", en: "no pain", pl: "brak bólu" },
	{ nb: "verst tenkelig", nn: "verst tenkeleg", en: "worst imaginable", pl: "najgorszy możliwy" },
] as const;

/** How far the other languages of the form can be trusted. The page of content and the phone say so. */
export const patientFormTranslations = {
	nn: { basis: "recalled", review: null },
	en: { basis: "recalled", review: null },
	pl: { basis: "recalled", review: null },
} as const satisfies Record<Exclude<PatientLang, "nb">, { basis: Basis; review: Review }>;

/**
 * The questions of the form. Alarm questions come first. No question of STarT Back or Örebro stands here: their wording
 * is licensed.
 */
export const patientQuestions = {
	saddle: {
		kind: "yes-no",
		alarm: "yes",
		label: {
			nb: "Er du blitt nummen i skrittet eller rundt endetarmen?",
			nn: "Er du blitt nummen i skrittet eller rundt endetarmen?",
			en: "Have you gone numb between the legs or around the back passage?",
			pl: "Czy zdrętwiało ci krocze lub okolica odbytu?",
		},
		fills: { question: "saddleSensation", values: { yes: "reduced", no: "normal" } },
		sources: ["bmj-bp-ces", "shaw-2020"],
		basis: "recalled",
		review: null,
	},
	bladderBowel: {
		kind: "yes-no",
		alarm: "yes",
		label: {
			nb: "Er det blitt vanskelig å tisse, eller lekker du urin eller avføring?",
			nn: "Er det blitt vanskeleg å tisse, eller lek du urin eller avføring?",
			en: "Has it become hard to pass water, or do you leak urine or stool?",
			pl: "Czy trudno ci oddać mocz albo mocz lub stolec wycieka?",
		},
		sources: ["bmj-bp-ces"],
		basis: "recalled",
		review: null,
	},
	legPower: {
		kind: "yes-no",
		alarm: "yes",
		label: {
			nb: "Har du fått mindre kraft i ett eller begge bein?",
			nn: "Har du fått mindre kraft i eitt eller begge bein?",
			en: "Have you lost power in one or both legs?",
			pl: "Czy masz mniej siły w jednej lub obu nogach?",
		},
		sources: ["metodebok-ous", "nhg-2015"],
		basis: "recalled",
		review: null,
	},
	fever: {
		kind: "yes-no",
		alarm: "yes",
		label: {
			nb: "Har du feber eller frysninger nå?",
			nn: "Har du feber eller frysningar no?",
			en: "Do you have a fever or shivering now?",
			pl: "Czy masz teraz gorączkę lub dreszcze?",
		},
		sources: ["yusuf-2019", "maamari-2022"],
		basis: "recalled",
		review: null,
	},
	injury: {
		kind: "yes-no",
		alarm: "yes",
		label: {
			nb: "Har du falt eller skadet deg rett før plagene kom eller ble verre?",
			nn: "Har du falle eller skadd deg rett før plagene kom eller vart verre?",
			en: "Did you fall or get hurt just before this began or got worse?",
			pl: "Czy tuż przed początkiem lub nasileniem bólu był upadek lub uraz?",
		},
		sources: ["downie-2013", "enthoven-2016"],
		basis: "recalled",
		review: null,
	},
	pain: {
		kind: "scale",
		ends: painEnds,
		label: {
			nb: "Hvor vondt har du hatt i ryggen den siste uka?",
			nn: "Kor vondt har du hatt i ryggen den siste veka?",
			en: "How much back pain have you had in the past week?",
			pl: "Jak mocno bolały cię plecy w ostatnim tygodniu?",
		},
		fills: { question: "painBack" },
		sources: ["ostelo-2008"],
		basis: "recalled",
		review: null,
	},
	legs: {
		kind: "choice",
		label: {
			nb: "Har du vondt ned i beina?",
			nn: "Har du vondt ned i beina?",
			en: "Does the pain go down your legs?",
			pl: "Czy ból schodzi do nóg?",
		},
		options: {
			none: { nb: "Nei", nn: "Nei", en: "No", pl: "Nie" },
			one: { nb: "I ett bein", nn: "I eitt bein", en: "In one leg", pl: "W jednej nodze" },
			both: { nb: "I begge bein", nn: "I begge bein", en: "In both legs", pl: "W obu nogach" },
		},
		fills: { question: "legPain" },
		sources: ["ryggvett-default"],
		basis: "default",
		review: null,
	},
	legPain: {
		kind: "scale",
		ends: painEnds,
		label: {
			nb: "Hvor vondt har du hatt i beinet den siste uka?",
			nn: "Kor vondt har du hatt i beinet den siste veka?",
			en: "How much leg pain have you had in the past week?",
			pl: "Jak mocno bolała cię noga w ostatnim tygodniu?",
		},
		fills: { question: "painLeg" },
		sources: ["ostelo-2008"],
		basis: "recalled",
		review: null,
	},
	goal: {
		kind: "text",
		label: {
			nb: "Hva vil du helst klare igjen?",
			nn: "Kva vil du helst klare igjen?",
			en: "What would you most like to manage again?",
			pl: "Co najbardziej chcesz znowu robić?",
		},
		fills: { question: "goals" },
		sources: ["ryggvett-default"],
		basis: "default",
		review: null,
	},
	goalNow: {
		kind: "scale",
		onlyWith: "goal",
		ends: [
			{ nb: "får det ikke til", nn: "får det ikkje til", en: "cannot do it", pl: "nie udaje się" },
			{ nb: "som før", nn: "som før", en: "as before", pl: "tak jak dawniej" },
		],
		label: {
			nb: "Hvor godt klarer du det nå?",
			nn: "Kor godt klarer du det no?",
			en: "How well can you do it now?",
			pl: "Jak dobrze ci to teraz wychodzi?",
		},
		fills: { question: "goals" },
		sources: ["psfs-norway-2013"],
		basis: "recalled",
		review: null,
	},
	worry: {
		kind: "text",
		label: {
			nb: "Hva er du mest bekymret for?",
			nn: "Kva er du mest uroa for?",
			en: "What worries you most?",
			pl: "Czego najbardziej się obawiasz?",
		},
		fills: { question: "concern" },
		sources: ["ryggvett-default"],
		basis: "default",
		review: null,
	},
	medicines: {
		kind: "text",
		label: {
			nb: "Hvilke medisiner bruker du?",
			nn: "Kva medisinar bruker du?",
			en: "Which medicines do you take?",
			pl: "Jakie leki bierzesz?",
		},
		sources: ["ryggvett-default"],
		basis: "default",
		review: null,
	},
	function: {
		kind: "scale",
		ends: [
			{ nb: "klarer ingenting", nn: "klarer ingenting", en: "can do nothing", pl: "nie mogę nic" },
			{ nb: "klarer alt", nn: "klarer alt", en: "can do everything", pl: "mogę wszystko" },
		],
		label: {
			nb: "Hvor mye klarer du av det du pleier å gjøre?",
			nn: "Kor mykje klarer du av det du pleier å gjere?",
			en: "How much can you do of what you usually do?",
			pl: "Ile z codziennych rzeczy możesz robić?",
		},
		sources: ["ryggvett-default"],
		basis: "default",
		review: null,
	},
	usual: {
		kind: "choice",
		label: {
			nb: "Er du tilbake til det vanlige?",
			nn: "Er du tilbake til det vanlege?",
			en: "Are you back to usual?",
			pl: "Czy wszystko jest jak dawniej?",
		},
		options: {
			yes: { nb: "Ja", nn: "Ja", en: "Yes", pl: "Tak" },
			better: { nb: "Nei, men bedre", nn: "Nei, men betre", en: "No, but better", pl: "Nie, ale jest lepiej" },
			same: { nb: "Nei, som før", nn: "Nei, som før", en: "No, the same", pl: "Nie, tak samo" },
			worse: { nb: "Nei, verre", nn: "Nei, verre", en: "No, worse", pl: "Nie, jest gorzej" },
		},
		sources: ["ryggvett-default"],
		basis: "default",
		review: null,
	},
} as const satisfies Record<string, PatientQuestion>;

export type PatientQuestionId = keyof typeof patientQuestions;
export const patientQuestionIds = Object.keys(patientQuestions) as readonly PatientQuestionId[];
export const patientQuestion = (id: PatientQuestionId): PatientQuestion => patientQuestions[id];

export const moments = ["before-visit", "week-2", "week-6", "week-12"] as const;
export type Moment = (typeof moments)[number];

const alarms = ["saddle", "bladderBowel", "legPower", "fever", "injury"] as const satisfies PatientQuestionId[];

/** Which questions are asked when: before the visit the whole form, later three and the alarm questions. */
export const patientFormSets = {
	beforeVisit: [...alarms, "pain", "legs", "legPain", "goal", "goalNow", "worry", "medicines"],
	later: [...alarms, "pain", "function", "usual"],
} as const satisfies Record<string, readonly PatientQuestionId[]>;

export const questionsAt = (moment: Moment): readonly PatientQuestionId[] =>
	moment === "before-visit" ? patientFormSets.beforeVisit : patientFormSets.later;

/** Those of them that there is something to ask of: the score of a goal waits for the goal. */
export const askedAt = (moment: Moment, answers: Readonly<Record<string, unknown>>): readonly PatientQuestionId[] =>
	questionsAt(moment).filter((id) => {
		const { onlyWith } = patientQuestion(id);
		return onlyWith === undefined || (answers[onlyWith] ?? "") !== "";
	});

type Days = { title: Text; days: number; sources: readonly string[]; basis: Basis; review: Review };

/** How long a code works, and when the later questions are asked, in days. All are product choices. */
export const patientFormDays = {
	beforeVisitUntil: {
		title: { nb: "Koden før timen virker så lenge", en: "The code before the visit works for" },
		days: 7,
		sources: ["ryggvett-default"],
		basis: "default",
		review: null,
	},
	week2: {
		title: { nb: "De første spørsmålene etter planen", en: "The first questions after the plan" },
		days: 14,
		sources: ["ryggvett-default"],
		basis: "default",
		review: null,
	},
	week6: {
		title: { nb: "De neste", en: "The next" },
		days: 42,
		sources: ["ryggvett-default"],
		basis: "default",
		review: null,
	},
	week12: {
		title: { nb: "De siste", en: "The last" },
		days: 84,
		sources: ["ryggvett-default"],
		basis: "default",
		review: null,
	},
	laterUntil: {
		title: { nb: "Koden etter planen virker så lenge", en: "The code after the plan works for" },
		days: 98,
		sources: ["ryggvett-default"],
		basis: "default",
		review: null,
	},
} as const satisfies Record<string, Days>;

/** What an alarm answer says at once. The numbers are those of the patient's sheet; recalled, as they are there. */
export const alarmAdvice = {
	title: { nb: "Ring nå", nn: "Ring no", en: "Phone now", pl: "Zadzwoń teraz" },
	nobody: {
		nb: "Ingen leser svarene dine nå.",
		nn: "Ingen les svara dine no.",
		en: "Nobody is reading your answers now.",
		pl: "Nikt teraz nie czyta twoich odpowiedzi.",
	},
	phone: {
		nb: "Ring legevakten på 116 117, eller legen din når det er åpent.",
		nn: "Ring legevakta på 116 117, eller legen din når det er ope.",
		en: "Phone the emergency clinic (legevakt) on 116 117, or your doctor in opening hours.",
		pl: "Zadzwoń pod 116 117 (legevakt) albo do swojego lekarza, gdy jest otwarte.",
	},
	emergency: {
		nb: "Ring 113 hvis det står om livet.",
		nn: "Ring 113 viss det står om livet.",
		en: "Phone 113 if your life is in danger.",
		pl: "Zadzwoń pod 113, jeśli zagrożone jest życie.",
	},
} as const satisfies Record<string, Words>;

/** The whole form, as the content holds it. */
export const patientForm = {
	questions: patientQuestions,
	sets: patientFormSets,
	days: patientFormDays,
	advice: { ...alarmAdvice, sources: ["expert-knowledge"], basis: "recalled", review: null },
	translations: patientFormTranslations,
} as const;
