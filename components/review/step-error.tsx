import { Notice } from "@/components/ui/notice";
import { formatMoment } from "@/lib/dates";
import { ApiProblem } from "@/lib/http/problem";
import type { ReviewStanding } from "@/lib/review/types";
import { fill } from "@/lib/texts/fill";
import type { ReviewWords } from "./words";

type Props = { error: Error | null; words: Pick<ReviewWords, "t" | "lang"> };

/** Why a step was not taken: who was faster, what must be put right, or that no answer came. */
export function StepError({ error, words: { t, lang } }: Props) {
	if (!error) return null;
	const problem = error instanceof ApiProblem ? error.problem : null;
	const faster = problem && standingIn(problem.current);
	if (faster) {
		const slots = { name: faster.name, when: formatMoment(faster.at, lang) };
		return <Notice tone="warning" title={fill(t.overtaken, slots)} role="alert" />;
	}
	if (error instanceof ApiProblem && error.kind === "overtaken")
		return <Notice tone="warning" title={t.overtakenNow} role="alert" />;
	const told = problem?.errors?.map(({ message }) => message).join(" ") || problem?.detail || t.failedText;
	return (
		<Notice tone="danger" title={t.failed} role="alert">
			<p>{told}</p>
		</Notice>
	);
}

function standingIn(current: unknown): { name: string; at: string } | null {
	if (typeof current !== "object" || current === null || "plan" in current || !("claimedBy" in current)) return null;
	return (current as ReviewStanding).claimedBy;
}
