import type { Answers } from "../content/answers";
import type { Basis, NotProposedContent } from "../types";
import type { LocalContent } from "./content-type";
import { applies } from "./draft-plan";
import type { Evaluation } from "./evaluate";
import { openCase } from "./holds";
import { planIntensity } from "./plan-intensity";

export type NotProposed = {
	id: string;
	title: string;
	because: string;
	evidence: readonly string[];
	disagreements: readonly string[];
	basis: Basis;
};

/** What the draft leaves out although a clinician might expect it, with why. Nothing in an emergency. */
export function notProposed(content: LocalContent, answers: Answers, evaluation: Evaluation): readonly NotProposed[] {
	if (evaluation.triage.class === "emergency") return [];
	const of = openCase(content, answers);
	const { is } = planIntensity(content.planRules, evaluation, of);
	return content.notProposed
		.filter((entry) => applies(entry as Pick<NotProposedContent, "cell" | "except" | "when">, of, evaluation, is))
		.map(({ id, title, because, evidence, disagreements, basis }) => ({
			id,
			title,
			because,
			evidence,
			disagreements: disagreements ?? [],
			basis,
		}));
}
