/** The whole vocabulary of the clinical core on one page. Data only: no function lives in content. */

import type { MedicineAction, MedicineRoute } from "./plan-record";

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
	/** Holds from one visit to the next: a follow-up starts with it. Never of a safety question, which is asked anew. */
	stays?: true;
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

/** A part of the plan's tables. Every condition that is given must hold. */
export type PlanCell = {
	class?: readonly TriageClass[];
	presentation?: readonly Presentation[];
	phase?: readonly (Phase | "unknown")[];
	/** `not-scored` takes medium. */
	intensity?: readonly Stratum[];
	/** No safety question is open that could make the case more urgent. */
	settled?: boolean;
	/** No alarm answer of the patient's own is left open. */
	patientAlarms?: "settled";
};

/** Which lines are drafted when. `cell` conditions read the assessment, `when` reads the answers. */
export type PlanRule = {
	id: string;
	title: Text;
	cell?: PlanCell;
	/** Silent in this part of the cell. */
	except?: PlanCell;
	when?: Condition;
	/** Drafted when one of these triage rules has fired. */
	fired?: readonly string[];
	items: readonly string[];
	sources: readonly string[];
	basis: Basis;
	review: Review;
};

/** What a clinician might expect and the draft leaves out, with the reason in one sentence. */
export type NotProposedContent = {
	id: string;
	title: Text;
	because: Text;
	cell: PlanCell;
	except?: PlanCell;
	when?: Condition;
	/** Claims of the registry. */
	evidence: readonly string[];
	disagreements?: readonly string[];
	basis: Basis;
	review: Review;
};

export const checkSeverities = ["stop", "warn", "inform"] as const;
/** `stop` asks for a reason before the plan is signed. */
export type CheckSeverity = (typeof checkSeverities)[number];

/**
 * What is read off a decision about a medicine instead of off the answers. A field that was not filled in is unknown.
 * `alsoTakes`: a medicine of these groups is taken beside this one, by another decision or by the answers.
 */
export type DecisionCondition =
	| { action: readonly MedicineAction[] }
	| { substance: readonly string[] }
	| { route: MedicineRoute }
	| { doseAbove: number }
	| { doseAboveCeiling: true }
	| { daysAbove: number }
	| { withoutPpi: true }
	| { alsoTakes: readonly string[] }
	| { presentation: readonly Presentation[] }
	| { phase: readonly Phase[] };

/** A condition over the answers, the decision, or both. */
export type MedicineCondition<Question extends string = string, Fact extends string = string> =
	| Condition<Question, Fact>
	| DecisionCondition
	| { not: MedicineCondition<Question, Fact> }
	| { unless: MedicineCondition<Question, Fact> }
	| { all: readonly MedicineCondition<Question, Fact>[] }
	| { any: readonly MedicineCondition<Question, Fact>[] };

/** A safety check of a decision: it is about these groups and actions, and speaks when the condition holds. */
export type MedicineCheck = {
	id: string;
	title: Text;
	severity: CheckSeverity;
	groups: readonly string[];
	actions: readonly MedicineAction[];
	/** Always, where there is none. */
	when?: MedicineCondition;
	text: Text;
	sources: readonly string[];
	basis: Basis;
	review: Review;
};

/** A medicine by name. `label` is what stands on a Norwegian package, the same in every language. */
export type Substance = {
	id: string;
	label: string;
	name: Text;
	/** The highest daily dose in milligrams that a source names. */
	ceiling?: { mgPerDay: number; sources: readonly string[]; basis: Basis };
};

export type MedicineGroup = {
	id: string;
	name: Text;
	/** What stands on a Norwegian package, where the whole group is one medicine. */
	label?: string;
	routes: readonly MedicineRoute[];
	substances: readonly Substance[];
	/** Starting or going on needs an end. */
	needsEnd: boolean;
	/** Why it gives little in back pain, and what to do instead. */
	lowValue?: {
		reason: Text;
		instead: Text;
		evidence: readonly string[];
		sources: readonly string[];
		basis: Basis;
	};
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

/** A condition on one answer alone, which a screen can read without the facts. */
export type AnswerCondition = Extract<Condition, { question: string }>;

/** Who can take over, or help. `asks` are the things that it wants to be told, in its order. */
export type ReferralService = {
	id: string;
	kind: "own" | "first-line" | "team" | "specialist";
	name: Text;
	/** Who may refer, and what the patient pays, as far as it is known. */
	access: Text;
	asks: readonly string[];
	/** Weeks until care begins by the published guide, or null where none was found. `sooner`: any of these shortens it. */
	deadline: { weeks: number | null; sooner: readonly AnswerCondition[]; why: Text } | null;
	/** Not sent to before the first line has been tried, unless it hastens. */
	firstLineFirst: boolean;
	/** Said when the answer holds. */
	caution?: { when: AnswerCondition; text: Text };
	/** By barrier: the quicker or cheaper way with this service. */
	barriers: Readonly<Record<string, Text>>;
	/** What the patient is told: a patient text. */
	patient: string;
	sources: readonly string[];
	basis: Basis;
	review: Review;
};

/** One thing that a letter tells. `questions` hold it; empty where the consultation does not ask. */
export type ReferralField = { id: string; label: Text; questions: readonly string[] };

export const evidenceLabels = ["for", "against", "disagree", "new-trial", "depends"] as const;
export type EvidenceLabel = (typeof evidenceLabels)[number];

/** One option to talk about with the patient. `presentations`: proposed only there. */
export type TreatmentOption = {
	id: string;
	title: Text;
	for: Text;
	against: Text;
	label: EvidenceLabel;
	presentations?: readonly Presentation[];
	evidence: readonly string[];
	sources: readonly string[];
	basis: Basis;
	review: Review;
};

/**
 * When the draft proposes to meet again: the plan item that says so, in days. `byPatient`: the patient makes contact
 * then, and nobody is missed who does not.
 */
export type FollowUpInterval = { item: string; from: number; to: number; byPatient?: true };

/** Of 100 in a group, how many had the outcome. The interval is published, worked out from the counts, or missing. */
export type CohortFigure =
	| { per100: number; low: number; high: number; interval: "published" }
	| { per100: number; low: number; high: number; interval: "derived"; events: number; of: number }
	| { per100: number; low: null; high: null; interval: null };

/** What happened to each STarT Back group in one study. Frequencies of groups, never a patient's own risk. */
export type Cohort = {
	id: string;
	name: Text;
	/** Country and kind of practice. */
	setting: Text;
	/** Null where the source that was read doesn't say. */
	patients: number | null;
	/** What is counted, as a clause: "fortsatt funksjonstap (RMDQ 7 eller mer)". */
	outcome: Text;
	/** A good outcome is one that people hope for: more is better. */
	good: boolean;
	followUp: Text;
	strata: Readonly<Record<Stratum, CohortFigure>>;
	note?: Text;
	sources: readonly string[];
	basis: Basis;
	review: Review;
};

/** What a questionnaire can't do, or how the product therefore uses it. */
export type RiskLimit = { id: string; text: Text; sources: readonly string[]; basis: Basis; review: Review };

/** Something in the answers that goes with a slower course and can be worked with. An association, not a cause. */
export type ModifiableFactor = {
	id: string;
	label: Text;
	present: Condition;
	association: Text;
	sources: readonly string[];
	basis: Basis;
	review: Review;
};

/** The change of a measure that counts: in points, or as a share of what it was; null where none is published. */
export type ChangeThreshold = {
	id: "pain" | "goal";
	title: Text;
	points: number;
	share: number | null;
	note: Text;
	sources: readonly string[];
	basis: Basis;
	review: Review;
};

/** How a change is read where the sources leave it open. */
export type ChangeReading = { id: string; text: Text; sources: readonly string[]; basis: Basis; review: Review };

/** A reason that the clinician may give in one click. `supported`: guidelines name it as an indication. */
export type ImagingReason = {
	id: string;
	text: Text;
	supported: boolean;
	sources: readonly string[];
	basis: Basis;
	review: Review;
};

/** What follows from how long an absence has lasted: which week of it, and which end of the week counts. */
export type LeaveMilestone = {
	id: string;
	week: number;
	at: "begins" | "ends";
	who: "employer" | "nav" | "issuer";
	short: Text;
	text: Text;
	/** What is different when the leave is not full. */
	graded?: Text;
	sources: readonly string[];
	basis: Basis;
	review: Review;
};

/** A rule of sick leave, and the kinds that it is about. */
export type LeaveRule = {
	id: string;
	kinds: readonly string[];
	text: Text;
	sources: readonly string[];
	basis: Basis;
	review: Review;
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
	/** What has become of the patient's own alarm answers; left out where none was given. */
	patientAlarms?: readonly PatientAlarm[];
	plan: Plan;
};

/** An alarm answer that the patient gave, by its question of the patient's form, and the questions that settle it. */
export type PatientAlarm = {
	id: string;
	questions: readonly string[];
	/** The one of them at which it can be settled now. */
	at: string;
	state: "open" | "found" | "normal";
};
