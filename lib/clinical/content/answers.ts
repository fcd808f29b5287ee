import type { Goal, Power, Reflexes } from "../types";
import type { QuestionId, questions } from "./questions";

type AnswerTo<Q> = Q extends { kind: "yes-no" }
	? "yes" | "no"
	: Q extends { kind: "choice"; options: infer Options }
		? keyof Options
		: Q extends { kind: "list"; options: infer Options }
			? readonly (keyof Options)[]
			: Q extends { kind: "text" }
				? string
				: Q extends { kind: "power" }
					? Power
					: Q extends { kind: "reflexes" }
						? Reflexes
						: Q extends { kind: "goals" }
							? readonly Goal[]
							: number;

/** One consultation: question key → answer. A missing key was not asked. */
export type Answers = { -readonly [Id in QuestionId]?: AnswerTo<(typeof questions)[Id]> };
