import { useEffect, useMemo, useState } from "react";
import type { OpenForm } from "@/lib/waiting-room/types";
import { type AnswersKeeper, forgetAnswers, keeperOf, type Unsent } from "./kept-answers";

type Form = Extract<OpenForm, { state: "open" }>;

/** The phone's own place for what has not been sent. `isKept`: it has it, and a closed browser loses nothing. */
export function useKeptAnswers(code: string, form: Form) {
	const [isKept, setKept] = useState(false);
	// biome-ignore lint/correctness/useExhaustiveDependencies: one keeper for as long as these questions are open
	const keeping = useMemo(() => {
		let isOver = false;
		const opening: Promise<AnswersKeeper> = keeperOf(code, form, setKept).catch(() => null);
		const using = (work: (keeper: NonNullable<AnswersKeeper>) => void) =>
			void opening.then((keeper) => {
				if (keeper && !isOver) work(keeper);
			});
		return {
			keep: (unsent: Unsent) => using((keeper) => keeper.keep(unsent)),
			find: async () => (await (await opening)?.find()) ?? { unsent: {}, drop: async () => undefined },
			forget() {
				isOver = true;
				void forgetAnswers(code).catch(() => undefined);
			},
			leave: () => void opening.then((keeper) => keeper?.leave()),
		};
	}, [code, form.moment]);
	useEffect(() => keeping.leave, [keeping]);
	return { keeping, isKept };
}
