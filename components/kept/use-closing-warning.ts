import { useEffect } from "react";
import { isLeaving } from "./session-news";

/** The browser asks before the page is closed, as long as something would be lost with it. */
export function useClosingWarning(wouldLose: boolean) {
	useEffect(() => {
		if (!wouldLose) return;
		const warn = (event: BeforeUnloadEvent) => {
			if (!isLeaving()) event.preventDefault();
		};
		window.addEventListener("beforeunload", warn);
		return () => window.removeEventListener("beforeunload", warn);
	}, [wouldLose]);
}
