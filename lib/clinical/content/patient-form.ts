import type { Basis, PatientLang, Review, Text } from "../types";
import { patientConcerns } from "./patient-concerns";
import type { QuestionId } from "./questions";

type Words = Readonly<Record<PatientLang, string>>;

/** How soon an answer asks the patient to phone, most urgent first. The levels of the patient's sheet. */
export const callLevels = ["life", "now", "today", "soon"] as const;
export type CallLevel = (typeof callLevels)[number];
export type AlarmLevel = Exclude<CallLevel, "soon">;

/**
 * A question to the patient, in plain words. `fills` is the clinician's question that a confirmed answer answers: never
 * with more than was asked, so an answer that says less than the clinician's own is not among its `values`.
 */
export type PatientQuestion = {
	kind: "yes-no" | "choice" | "list" | "scale" | "text";
	label: Words;
	/** What the question is about, one line each. Any of them makes the answer yes. */
	examples?: readonly Words[];
	options?: Readonly<Record<string, Words>>;
	/** The words at both ends of a scale of 0 to 10. */
	ends?: readonly [Words, Words];
	/** The answer that tells the patient to phone, and how soon. */
	alarm?: { is: string; level: AlarmLevel };
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
	sudden: {
		kind: "yes-no",
		alarm: { is: "yes", level: "life" },
		label: {
			nb: "Har du nå brått fått svært vondt i mage eller rygg, og er kald, svett eller svimmel?",
			nn: "Har du no brått fått svært vondt i mage eller rygg, og er kald, sveitt eller svimmel?",
			en: "Have you now got sudden, very bad belly or back pain, and feel cold, sweaty or dizzy?",
			pl: "Czy masz teraz nagły, bardzo silny ból brzucha lub pleców oraz zimne poty lub zawroty głowy?",
		},
		sources: ["expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	saddle: {
		kind: "yes-no",
		alarm: { is: "yes", level: "now" },
		label: {
			nb: "Er du blitt nummen, eller kjennes det annerledes enn før, i skrittet eller rundt endetarmen?",
			nn: "Er du blitt nummen, eller kjennest det annleis enn før, i skrittet eller rundt endetarmen?",
			en: "Have you gone numb, or does it feel different from before, between the legs or around the back passage?",
			pl: "Czy masz drętwienie albo inne czucie niż wcześniej w kroczu lub wokół odbytu?",
		},
		fills: { question: "saddleSensation", values: { yes: "reduced", no: "normal" } },
		sources: ["bmj-bp-ces", "shaw-2020"],
		basis: "recalled",
		review: null,
	},
	bladderBowel: {
		kind: "yes-no",
		alarm: { is: "yes", level: "now" },
		label: {
			nb: "Er noe av dette nytt når du går på do?",
			nn: "Er noko av dette nytt når du går på do?",
			en: "Is any of this new when you go to the toilet?",
			pl: "Czy w toalecie pojawiło się ostatnio coś z tego?",
		},
		examples: [
			{
				nb: "det er blitt vanskelig å tisse",
				nn: "det er blitt vanskeleg å tisse",
				en: "it has become hard to pee",
				pl: "trudno ci oddać mocz",
			},
			{
				nb: "du merker ikke når du må, eller det kjennes annerledes",
				nn: "du merkar ikkje når du må, eller det kjennest annleis",
				en: "you do not feel when you need to, or it feels different",
				pl: "nie czujesz, kiedy musisz, albo czujesz to inaczej niż wcześniej",
			},
			{
				nb: "du har begynt å lekke urin eller avføring",
				nn: "du har begynt å lekke urin eller avføring",
				en: "you have begun to leak urine or stool",
				pl: "zaczynasz popuszczać mocz lub stolec",
			},
		],
		sources: ["bmj-bp-ces"],
		basis: "recalled",
		review: null,
	},
	sex: {
		kind: "yes-no",
		alarm: { is: "yes", level: "now" },
		label: {
			nb: "Merker du en ny endring når du har sex, for eksempel mindre følelse?",
			nn: "Merkar du ei ny endring når du har sex, til dømes mindre kjensle?",
			en: "Do you notice a new change when you have sex, such as less feeling?",
			pl: "Czy zauważasz nową zmianę podczas seksu, na przykład słabsze czucie?",
		},
		// No may also mean that it can't be known.
		fills: { question: "sexualFunction", values: { yes: "new-change" } },
		sources: ["expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	legPower: {
		kind: "yes-no",
		alarm: { is: "yes", level: "now" },
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
	legs: {
		kind: "choice",
		alarm: { is: "both", level: "today" },
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
	fever: {
		kind: "yes-no",
		alarm: { is: "yes", level: "today" },
		label: {
			nb: "Har du feber eller frysninger nå, eller har du hatt det de siste dagene?",
			nn: "Har du feber eller frysningar no, eller har du hatt det dei siste dagane?",
			en: "Do you have a fever or shivering now, or have you had it in the last few days?",
			pl: "Czy masz gorączkę lub dreszcze, teraz lub w ostatnich dniach?",
		},
		sources: ["yusuf-2019", "maamari-2022"],
		basis: "recalled",
		review: null,
	},
	injury: {
		kind: "yes-no",
		alarm: { is: "yes", level: "today" },
		label: {
			nb: "Hadde du et fall eller en ulykke rett før plagene kom eller ble verre?",
			nn: "Hadde du eit fall eller ei ulykke rett før plagene kom eller vart verre?",
			en: "Did you have a fall or an accident just before this began or got worse?",
			pl: "Czy tuż przed początkiem lub nasileniem bólu był upadek lub wypadek?",
		},
		sources: ["downie-2013", "enthoven-2016"],
		basis: "recalled",
		review: null,
	},
	cancer: {
		kind: "yes-no",
		alarm: { is: "yes", level: "today" },
		label: {
			nb: "Har du eller har du hatt kreft, og har du nå fått ny, sterk smerte?",
			nn: "Har du eller har du hatt kreft, og har du no fått ny, sterk smerte?",
			en: "Do you have, or have you had, cancer, and do you now have new, strong pain?",
			pl: "Czy masz raka, teraz lub w przeszłości, i pojawił się nowy, silny ból?",
		},
		sources: ["expert-knowledge"],
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
		sources: ["psfs-norwegian-2013"],
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

/** Most urgent first: what follows may be put aside once an answer says to phone at once. */
export const alarmQuestionIds = [
	"sudden",
	"saddle",
	"bladderBowel",
	"sex",
	"legPower",
	"legs",
	"fever",
	"injury",
	"cancer",
] as const satisfies readonly PatientQuestionId[];
const alarms = alarmQuestionIds;

/** Which questions are asked when: before the visit the whole form, later three and the alarm questions. */
export const patientFormSets = {
	beforeVisit: [...alarms, "pain", "legPain", "goal", "goalNow", "worry", "medicines"],
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

const recalled = { sources: ["expert-knowledge"], basis: "recalled", review: null } as const;

/**
 * What an answer says at once, by how soon to phone. The numbers and what each level is for are those of the patient's
 * sheet; recalled, as they are there. `numbers` are links on the phone, the first to call first; at `soon` it is the
 * practice that is phoned, whose number is not known here.
 */
export const callAdvice = {
	life: {
		title: { nb: "Ring 113 nå", nn: "Ring 113 no", en: "Phone 113 now", pl: "Zadzwoń teraz pod 113" },
		text: {
			nb: "Er det noen hos deg, kan de ringe for deg.",
			nn: "Er det nokon hos deg, kan dei ringe for deg.",
			en: "If someone is with you, they can phone for you.",
			pl: "Jeśli ktoś jest obok, może zadzwonić za ciebie.",
		},
		numbers: ["113"],
		...recalled,
	},
	now: {
		title: { nb: "Ring nå", nn: "Ring no", en: "Phone now", pl: "Zadzwoń teraz" },
		text: {
			nb: "Ring legevakten på 116 117, eller legen din når det er åpent. Ring 113 hvis det står om livet.",
			nn: "Ring legevakta på 116 117, eller legen din når det er ope. Ring 113 viss det står om livet.",
			en: "Phone the emergency clinic (legevakt) on 116 117, or your doctor in opening hours. Phone 113 if your life is in danger.",
			pl: "Zadzwoń pod 116 117 (legevakt) albo do swojego lekarza, gdy jest otwarte. Zadzwoń pod 113, jeśli zagrożone jest życie.",
		},
		numbers: ["116 117", "113"],
		...recalled,
	},
	today: {
		title: { nb: "Ring i dag", nn: "Ring i dag", en: "Phone today", pl: "Zadzwoń dzisiaj" },
		text: {
			nb: "Ring legekontoret ditt i dag. Er det stengt, ring legevakten på 116 117. Ring 113 hvis det står om livet.",
			nn: "Ring legekontoret ditt i dag. Er det stengt, ring legevakta på 116 117. Ring 113 viss det står om livet.",
			en: "Phone your doctor’s office today. If it is closed, phone the emergency clinic (legevakt) on 116 117. Phone 113 if your life is in danger.",
			pl: "Zadzwoń dzisiaj do swojej przychodni. Gdy jest zamknięta, zadzwoń pod 116 117 (legevakt). Zadzwoń pod 113, jeśli zagrożone jest życie.",
		},
		numbers: ["116 117", "113"],
		...recalled,
	},
	soon: {
		title: {
			nb: "Ta kontakt med legekontoret",
			nn: "Ta kontakt med legekontoret",
			en: "Get in touch with your doctor’s office",
			pl: "Skontaktuj się ze swoją przychodnią",
		},
		text: {
			nb: "Ring legekontoret ditt når det er åpent, og si at det er blitt verre.",
			nn: "Ring legekontoret ditt når det er ope, og sei at det er blitt verre.",
			en: "Phone your doctor’s office in opening hours, and say that it has got worse.",
			pl: "Zadzwoń do swojej przychodni, gdy jest otwarta, i powiedz, że jest gorzej.",
		},
		numbers: [],
		...recalled,
	},
} as const satisfies Readonly<
	Record<
		CallLevel,
		{
			title: Words;
			text: Words;
			numbers: readonly ("113" | "116 117")[];
			sources: readonly string[];
			basis: Basis;
			review: Review;
		}
	>
>;

/** Said with every piece of advice, and above the lists of when to phone, whose points are those of the patient's sheet. */
export const callWords = {
	nobody: {
		nb: "Ingen leser svarene dine nå.",
		nn: "Ingen les svara dine no.",
		en: "Nobody is reading your answers now.",
		pl: "Nikt teraz nie czyta twoich odpowiedzi.",
	},
	when: { nb: "Når du skal ringe", nn: "Når du skal ringe", en: "When to phone", pl: "Kiedy dzwonić" },
	today: {
		nb: "Ring legekontoret ditt samme dag hvis du (er det stengt, ring 116 117):",
		nn: "Ring legekontoret ditt same dag viss du (er det stengt, ring 116 117):",
		en: "Phone your doctor’s office the same day if you (when it is closed, 116 117):",
		pl: "Zadzwoń do swojej przychodni tego samego dnia (gdy jest zamknięta: 116 117, legevakt), jeśli:",
	},
} as const satisfies Record<string, Words>;

/** The whole form, as the content holds it. */
export const patientForm = {
	questions: patientQuestions,
	concerns: patientConcerns,
	sets: patientFormSets,
	days: patientFormDays,
	advice: callAdvice,
	net: { words: callWords, ...recalled },
	translations: patientFormTranslations,
} as const;
