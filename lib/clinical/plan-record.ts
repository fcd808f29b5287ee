/**
 * What the clinician and the patient decided, beside the lines of the plan. Days are ISO calendar days.
 * Every part and every field may be missing: missing is not decided, never "no".
 */
export type PlanRecord = {
	imaging?: ImagingDecision;
	sickLeave?: SickLeaveDecision;
	/** An empty list is decided: no medicine. */
	medicines?: readonly MedicineDecision[];
	referrals?: readonly ReferralDecision[];
	followUp?: FollowUpDecision;
	choice?: ChoiceRecord;
	/** What was done of the last visit's plan. A line that is not here was not asked about. */
	lastPlan?: readonly LineDone[];
};

export const lineDone = ["done", "partly", "not"] as const;

/** A line of the last plan, by its id there and in its words, and what came of it. */
export type LineDone = { id: string; text: string; done: (typeof lineDone)[number] };

export const imagingChoices = ["none", "mri", "ct", "xray", "other"] as const;
export type ImagingChoice = (typeof imagingChoices)[number];

/** `indication` names an entry of the content's list; null when none was chosen. */
export type ImagingDecision = {
	kind: ImagingChoice;
	indication?: string | null;
	/** "Which finding would change what you do?" */
	wouldChange?: string;
	/** Why all the same, when nothing indicates it; or why not, when something does. */
	reason?: string;
	answerFrom?: string;
	answerBy?: string;
	/** The ready answer to the wish for a picture goes on the patient's sheet. */
	answered?: boolean;
};

export const sickLeaveKinds = [
	"none",
	"self-certified",
	"pending",
	"graded",
	"full",
	"travel-support",
	"treatment-days",
] as const;
export type SickLeaveKind = (typeof sickLeaveKinds)[number];

/** One step, both days included. `percent` is the sick-listed share, for graded and full leave only. */
export type SickLeaveStep = { from?: string; to?: string; percent?: number; tasks?: string };

export type SickLeaveDecision = {
	kind: SickLeaveKind;
	/** The first day of this absence, from which Nav's dates are counted. */
	since?: string;
	steps?: readonly SickLeaveStep[];
	/** How many days of treatment the period holds, for leave on treatment days. */
	treatmentDays?: number;
	goal?: string;
	/** Why full leave, or leave beyond two weeks. */
	reason?: string;
};

export const medicineActions = ["start", "continue", "taper", "stop"] as const;
export type MedicineAction = (typeof medicineActions)[number];

export const medicineRoutes = ["oral", "topical", "parenteral"] as const;
export type MedicineRoute = (typeof medicineRoutes)[number];

/** A decision, not a prescription. `group` names a medicine group of the content, `substance` a medicine in it. */
export type MedicineDecision = {
	id: string;
	action: MedicineAction;
	group: string;
	substance?: string;
	/** The medicine as the clinician names it, where the content names none. */
	name?: string;
	/** Milligrams a day. */
	dailyDose?: number;
	route?: MedicineRoute;
	/** How many days from the decision, and the day when it ends. */
	days?: number;
	stopOn?: string;
	withPpi?: boolean;
	aim?: string;
	/** By check id: why the medicine is chosen in spite of a stop. */
	overrides?: Readonly<Record<string, string>>;
	taper?: readonly { from: string; dailyDose: number }[];
};

/** `to` names a receiving service of the content. */
export type ReferralDecision = {
	id: string;
	to: string;
	question?: string;
	tried?: string;
	note?: string;
};

export type FollowUpDecision = {
	on?: string;
	with?: "gp" | "physiotherapist" | "phone" | "video";
	measure?: string;
};

/** Goals and confidence are answers; here is what was agreed about them. */
export type ChoiceRecord = {
	/** In the order of the goals. */
	steps?: readonly { firstStep?: string; by?: string }[];
	/** Entries of the content's list of options that were talked about. */
	options?: readonly string[];
	exercisePreference?: "alone" | "group" | "supervised" | "digital";
	contactPreference?: "visit" | "phone" | "video" | "message";
	agreement?: "agrees" | "partly" | "disagrees";
	agreementNote?: string;
	teachBack?: boolean;
	interpreter?: boolean;
	interpreterLanguage?: string;
	supportPerson?: boolean;
	writtenCopy?: boolean;
	/** The three-part rationale. */
	research?: string;
	clinician?: string;
	patient?: string;
};
