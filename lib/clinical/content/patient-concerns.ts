import type { Basis, Review, Text } from "../types";
import type { alarmQuestionIds } from "./patient-form";
import type { QuestionId } from "./questions";

type AlarmQuestionId = (typeof alarmQuestionIds)[number];

/**
 * What an alarm answer of the patient's is about. It stands at these questions until a clinician has settled it there,
 * whether or not the answer itself can be taken over.
 */
export type PatientConcern = {
	/** What was answered yes to, as it reads inside a sentence. */
	what: Text;
	questions: readonly QuestionId[];
	/** A question whose `none` says that all of them are normal. */
	through?: QuestionId;
	sources: readonly string[];
	basis: Basis;
	review: Review;
};

const ours = { sources: ["ryggvett-default"], basis: "default", review: null } as const;

export const patientConcerns = {
	saddle: {
		what: {
			nb: "nummenhet eller endret følelse i skrittet",
			en: "numbness or altered feeling between the legs",
		},
		questions: ["saddleSensation"],
		...ours,
	},
	bladderBowel: {
		what: {
			nb: "ny endring i vannlating eller avføring",
			en: "a new change in bladder or bowel",
		},
		questions: ["bladder", "bowel"],
		...ours,
	},
	sudden: {
		what: {
			nb: "brå, svært sterk smerte og å være kald, svett eller svimmel",
			en: "sudden, very bad pain and being cold, sweaty or dizzy",
		},
		questions: ["suddenOnset", "shockSigns"],
		...ours,
	},
	sex: { what: { nb: "ny endring ved sex", en: "a new change during sex" }, questions: ["sexualFunction"], ...ours },
	legs: { what: { nb: "smerter i begge bein", en: "pain in both legs" }, questions: ["legPain"], ...ours },
	cancer: {
		what: { nb: "kreft og ny, sterk smerte", en: "cancer and new, strong pain" },
		questions: ["cancerHistory"],
		...ours,
	},
	legPower: {
		what: { nb: "mindre kraft i bein", en: "less power in the legs" },
		questions: ["power"],
		through: "neuroExamDone",
		...ours,
	},
	fever: { what: { nb: "feber eller frysninger", en: "fever or shivering" }, questions: ["temperatureC"], ...ours },
	injury: { what: { nb: "fall eller skade", en: "a fall or an injury" }, questions: ["trauma"], ...ours },
} as const satisfies Record<AlarmQuestionId, PatientConcern>;

const concerns: Partial<Record<string, PatientConcern>> = patientConcerns;

/** Undefined for an answer that is no alarm. */
export const concernOf = (id: string): PatientConcern | undefined => concerns[id];
