/** The whole vocabulary of the clinical core on one page. Data only: no function lives in content. */

export type Lang = "nb" | "en";
export type Text = { nb: string; en: string };

/** The languages of the patient's sheet. Bokmål and English stand beside the content, the others in translations. */
export const patientLangs = ["nb", "nn", "en", "pl"] as const;
export type PatientLang = (typeof patientLangs)[number];

/** A tree in which every `Text` has become a string in one language. */
export type Localised<T> = T extends Text
	? string
	: T extends readonly (infer Item)[]
		? readonly Localised<Item>[]
		: T extends object
			? { [Key in keyof T]: Localised<T[Key]> }
			: T;

/** Three-valued: a missing answer is "unknown", never "no". */
export type Truth = "yes" | "no" | "unknown";

/** How a statement is known. `default` is a product choice that a clinician must sign off. */
export type Basis = "verified" | "recalled" | "default";

/** Who reviewed a piece of content, and when (ISO day). Null until a clinician has. */
export type Review = { by: string; on: string } | null;

/** From least to most urgent. */
export const triageClasses = ["usual", "planned", "targeted", "urgent", "emergency"] as const;
export type TriageClass = (typeof triageClasses)[number];

/** From soonest to latest. */
export const withinLimits = ["now", "today", "72 hours", "one week", "two weeks", "weeks"] as const;
export type Within = (typeof withinLimits)[number];

export const imagingKinds = ["emergency-mri", "urgent-mri", "xray", "planned-mri", "other", "none"] as const;
export type Imaging = (typeof imagingKinds)[number];

export type Presentation =
	| "acute-deficit"
	| "suspected-specific"
	| "inflammatory"
	| "stenosis"
	| "radiculopathy"
	| "radicular-pain"
	| "pregnancy-related"
	| "nonspecific";
export type Phase = "acute" | "subacute" | "chronic";
export type Stratum = "low" | "medium" | "high";
export type Intensity = Stratum | "not-scored";

/**
 * The closed set of conditions, over questions and named facts.
 * `unless` is an excuse: the finding stands until the inner condition is established by answers.
 */
export type Condition<Question extends string = string, Fact extends string = string> =
	| { question: Question; is: string | readonly string[] }
	| { question: Question; atLeast: number }
	| { question: Question; below: number }
	| { question: Question; includes: string }
	| { question: Question; answered: boolean }
	| { fact: Fact }
	| { not: Condition<Question, Fact> }
	| { unless: Condition<Question, Fact> }
	| { all: readonly Condition<Question, Fact>[] }
	| { any: readonly Condition<Question, Fact>[] }
	| { count: readonly Condition<Question, Fact>[]; atLeast: number };

export const sections = ["alarm", "history", "examination", "risk", "work", "care", "patient"] as const;
export type SectionId = (typeof sections)[number];

type QuestionBase = {
	section: SectionId;
	/** Questions of one group stand together and can be answered in one key when every one of them has `none`. */
	group: string;
	label: Text;
	help?: Text;
	/** The answer that "none of these" or "all normal" records. */
	none?: string | number;
	/** Counts among the safety questions: always, or once this condition holds. */
	safety?: true | Condition;
	/** The form asks once this holds. */
	askWhen?: Condition;
	/** The parent is answered so that it closes this question: the answer is pruned. */
	closedWhen?: Condition;
	/** The answers that are a positive alarm finding: never pruned. */
	alarm?: Condition;
};

/** Questions that stand together on the screen. `none` is the label of the key that answers them all. */
export type QuestionGroup = { section: SectionId; title: Text; help?: Text; none?: Text };

export type Question = QuestionBase &
	(
		| { kind: "yes-no" }
		| { kind: "choice"; options: Readonly<Record<string, Text>> }
		| { kind: "scale"; min: number; max: number; from: Text; to: Text }
		| { kind: "integer"; min: number; max?: number; unit?: Text }
		| { kind: "number"; min: number; max?: number; decimals: number; unit?: Text }
		| { kind: "category"; options: Readonly<Record<string, Text>> }
		| { kind: "list"; options: Readonly<Record<string, Text>> }
		| { kind: "text"; maxLength: number }
		| { kind: "power" }
		| { kind: "reflexes" }
		| { kind: "goals"; max: number }
	);

export const roots = ["L2", "L3", "L4", "L5", "S1"] as const;
export type Root = (typeof roots)[number];
export const sides = ["left", "right"] as const;
export type Side = (typeof sides)[number];
export const reflexNames = ["patellar", "achilles"] as const;
export type ReflexName = (typeof reflexNames)[number];
export const reflexGrades = ["normal", "reduced", "absent", "brisk"] as const;
export type ReflexGrade = (typeof reflexGrades)[number];

export type Power = { [R in Root]?: { [S in Side]?: number } };
export type Reflexes = { [R in ReflexName]?: { [S in Side]?: ReflexGrade } };
export type Goal = { activity: string; now: number; target: number };

/** A named three-valued fact; `measured` ones are read off the examination by the engine. */
export type Fact = { sentence: Text } & ({ when: Condition } | { measured: true });

/** The diseases and mimics that the rules look for. */
export type Target =
	| "caudaEquina"
	| "cordCompression"
	| "severeWeakness"
	| "infection"
	| "malignancy"
	| "fracture"
	| "axialSpondyloarthritis"
	| "aneurysm"
	| "renal"
	| "urinary"
	| "gynaecological"
	| "abdominal"
	| "ectopicPregnancy"
	| "obstetric"
	| "neuroborreliosis"
	| "epiduralHaematoma"
	| "stenosis"
	| "vascularClaudication"
	| "radicular"
	| "pelvicGirdle"
	| "spondylolysis"
	| "child"
	| "shock"
	| "general";

export type Rule = {
	id: string;
	title: Text;
	target: Target;
	when: Condition;
	class: TriageClass;
	within: Within;
	imaging: Imaging;
	/** One sentence for the clinician: what this means and what to do first. */
	because: Text;
	/** The presentation that the rule speaks for, where it speaks for one. */
	presentation?: "acute-deficit" | "suspected-specific" | "inflammatory" | "stenosis" | "pregnancy-related";
	sources: readonly string[];
	basis: Basis;
	review: Review;
};

/** What to do now for one target: whom to phone, what to say, what not to wait for. */
export type EmergencyScript = {
	target: Target;
	title: Text;
	phone: "113" | "on-call";
	/** The hospital service that takes the call; local reception differs. */
	receiver: Text;
	now: readonly Text[];
	/** Opening sentence on the phone; the screen adds age, sex, findings and time. */
	say: Text;
	/** What delays, and is to be left alone. */
	leave: readonly Text[];
	/** To the patient, in plain words. */
	patient: Text;
	sources: readonly string[];
	basis: Basis;
	review: Review;
};

export type Verdict = "acts-alone" | "acts-in-combination" | "uninformative-alone";

/** One row of the accuracy table. Probabilities are per 1,000, ratios plain; null means not published. */
export type AccuracyRow = {
	target: string;
	pretest: number;
	estimate: number;
	low: number | null;
	high: number | null;
	likelihoodRatio: number;
	setting: Text;
	source: string;
	basis: Basis;
	/** The tag of the evidence file: V verified, D derived, R recalled with a grade. */
	status: string;
};

export type RedFlag = {
	id: string;
	label: Text;
	target: Target;
	verdict: Verdict;
	present: Condition;
	/** Accuracy rows, first match wins. Empty where no usable estimate exists. */
	rows: readonly { row: string; when?: Condition }[];
	caveat: Text;
	sources: readonly string[];
	basis: Basis;
	review: Review;
};

export const planSections = [
	"advice",
	"activity",
	"psychological",
	"work",
	"medication",
	"imaging",
	"referral",
	"followUp",
	"safetyNet",
	"notRecommended",
] as const;
export type PlanSection = (typeof planSections)[number];

/** A line of the plan. `patient` is the same line for the patient's sheet, where it has one. */
export type PlanItemContent = {
	id: string;
	section: PlanSection;
	text: Text;
	patient?: Text;
	/** Claims of the registry. */
	evidence: readonly string[];
	/** Where guidelines disagree about this line: entries of the content's list. */
	disagreements?: readonly string[];
	basis: Basis;
	review: Review;
};

/** Which lines are drafted when. `cell` conditions read the assessment, `when` reads the answers. */
export type PlanRule = {
	id: string;
	title: Text;
	cell?: {
		class?: readonly TriageClass[];
		presentation?: readonly Presentation[];
		phase?: readonly (Phase | "unknown")[];
		/** `not-scored` takes medium. */
		intensity?: readonly Stratum[];
	};
	when?: Condition;
	/** Drafted when one of these triage rules has fired. */
	fired?: readonly string[];
	items: readonly string[];
	sources: readonly string[];
	basis: Basis;
	review: Review;
};

export type Source = { title: string; year: number | null; where: string; basis: Basis };

export type Instrument = {
	id: string;
	name: string;
	copyright: Text;
	licence: Text;
	status: "on" | "off";
	/** The published outcome that the score speaks of. */
	outcome: Text;
	limits: readonly Text[];
	sources: readonly string[];
};

/* What comes back. */

export type Per1000 = { pretest: number; estimate: number; low: number | null; high: number | null };

export type Reason = { rule: string; class: TriageClass; within: Within; text: string };

export type Triage = {
	class: TriageClass;
	settled: boolean;
	imaging: Imaging;
	reasons: readonly Reason[];
	missing: readonly string[];
};

export type RedFlagResult = {
	flag: string;
	present: Truth;
	target: Target;
	verdict: Verdict;
	per1000: Per1000 | null;
	caveat: string;
	sources: readonly string[];
};

export type StartBackResult = {
	total: number | null;
	psychosocial: number | null;
	stratum: Stratum | null;
	possible: readonly Stratum[];
	missing: readonly string[];
};

export type OrebroResult = {
	total: number | null;
	atRisk: boolean | null;
	possible: readonly boolean[];
	missing: readonly string[];
};

export type Risk = { startBack: StartBackResult; orebro: OrebroResult; intensity: Intensity };

export type PlanItem = {
	id: string;
	text: string;
	because: readonly string[];
	evidence: readonly string[];
	basis: Basis;
};
export type Plan = Record<PlanSection, readonly PlanItem[]>;

export type Assessment = {
	contentVersion: string;
	triage: Triage;
	redFlags: readonly RedFlagResult[];
	presentation: Presentation;
	phase: Phase | null;
	risk: Risk;
	plan: Plan;
};
