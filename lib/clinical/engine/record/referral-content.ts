import type { Answers } from "../../content/answers";
import type { PlanRecord } from "../../plan-record";
import type { Lang } from "../../types";
import type { LocalContent } from "../content-type";
import type { Evaluation } from "../evaluate";

/** One thing that a receiving service asks to be told. `value` null: not recorded, never "no". */
export type ReferralField = { id: string; label: string; value: string | null };

type Input = { answers: Answers; evaluation: Evaluation; record: PlanRecord; content: LocalContent; lang: Lang };

/** What the service asks to be told, in its order, as far as the consultation holds it. Nothing is made up. */
export function referralContent(_service: string, _input: Input): readonly ReferralField[] {
	return [];
}
