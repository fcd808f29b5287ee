import { useCallback, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { type Step, steps } from "./stepper";

const isStep = (name: string): name is Step => (steps as readonly string[]).includes(name);

/** The open section. It stands in the address, so that a reload comes back to it; it never fills the history. */
export function useStep(first: Step): [Step, (step: Step) => void] {
	const [step, setStep] = useState(first);

	useEffect(() => {
		const named = window.location.hash.slice(1);
		if (isStep(named)) setStep(named);
	}, []);

	/** The section is on screen when this returns, so that focus can be put into it. */
	const open = useCallback((next: Step) => {
		flushSync(() => setStep(next));
		window.history.replaceState(window.history.state, "", `#${next}`);
	}, []);

	return [step, open];
}
