import type { Basis, Review, Text } from "../types";
import type { PatientQuestionId } from "./patient-form";
import type { QuestionId } from "./questions";

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
		what: { nb: "nummenhet i skrittet eller rundt endetarmen", en: "numbness between the legs or around the anus" },
		questions: ["saddleSensation"],
		...ours,
	},
	bladderBowel: {
		what: {
			nb: "endret vannlating, eller lekkasje av urin eller avføring",
			en: "trouble passing water, or leaking urine or stool",
		},
		questions: ["bladder", "bowel"],
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
} as const satisfies Partial<Record<PatientQuestionId, PatientConcern>>;

const concerns: Partial<Record<string, PatientConcern>> = patientConcerns;

/** Undefined for an answer that is no alarm. */
export const concernOf = (id: string): PatientConcern | undefined => concerns[id];
