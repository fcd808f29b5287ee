import type { Lang } from "@/lib/clinical/types";
import { formatClock } from "@/lib/dates";
import { ApiProblem } from "@/lib/http/problem";
import { fill } from "@/lib/texts/fill";

type Words = { errorTooMany: string; errorNoAnswer: string; errorOther: string };

/** Why a step came to nothing, in plain words. `wrong` is said of what was typed and doesn't match. */
export function sayProblem(error: Error, wrong: string, t: Words, lang: Lang, now = new Date()): string {
	if (!(error instanceof ApiProblem)) return t.errorOther;
	const { kind, problem } = error;
	if (kind === "wrong-credentials") return wrong;
	if (kind === "too-many") return fill(t.errorTooMany, { time: timeAfter(problem.retryAfter ?? 60, now, lang) });
	if (kind === "no-answer") return t.errorNoAnswer;
	return problem.errors?.map(({ message }) => message).join(" ") || problem.detail || t.errorOther;
}

/** The first whole minute at which it can be tried again. */
const timeAfter = (seconds: number, now: Date, lang: Lang): string =>
	formatClock(new Date(now.getTime() + seconds * 1000 + 59_999).toISOString(), lang);
