import type { PlanRecord } from "@/lib/clinical/plan-record";
import type { ConsultationView } from "@/lib/consultation/types";
import { differentParts } from "./decisions";
import type { Choices } from "./sendable";

/** The lines in the clinician's own words, and the parts of the record, that are not in what was signed. */
export function missingFrom(
	{ signedPlan, signedRecord }: Pick<ConsultationView, "signedPlan" | "signedRecord">,
	choices: readonly Choices[],
) {
	const signed = new Set(signedPlan?.map(({ text }) => text.trim()));
	const texts = choices.flatMap(({ decisions }) => decisions.map(({ text }) => text?.trim() ?? ""));
	const parts = choices.flatMap(({ record }) =>
		differentParts(record, signedRecord ?? {}).filter((part) => record[part] !== undefined),
	);
	return {
		lines: [...new Set(texts.filter((text) => text !== "" && !signed.has(text)))],
		parts: [...new Set<keyof PlanRecord>(parts)],
	};
}
