import type { Answers } from "../../content/answers";
import type { PatientTextId } from "../../content/patient-texts";
import type { PlanRecord } from "../../plan-record";
import type { Lang, PlanSection } from "../../types";
import type { LocalContent } from "../content-type";
import type { Evaluation } from "../evaluate";

/** What a decision is read against. The content is in `lang`. */
export type RecordContext = { content: LocalContent; answers: Answers; evaluation: Evaluation; lang: Lang };

/** A text for the patient by its id, with what fills its slots, so that it can be said in every language. */
export type PatientSaying = { id: PatientTextId; slots: Readonly<Record<string, string | number>> };

/**
 * A decision as a line of the plan: `text` for the clinicians, `sayings` for the patient. `note` is the same for the
 * journal note where room is short; null leaves it out there.
 */
export type RecordLine = {
	id: string;
	section: PlanSection;
	text: string;
	note?: string | null;
	sayings: readonly PatientSaying[];
};

/** A decision that can't be signed yet: `key` is its path in the record, `message` says in plain words what is missing. */
export type RecordGap = { part: keyof PlanRecord; key: string; message: string };
