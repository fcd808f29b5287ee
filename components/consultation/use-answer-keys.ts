import { useCallback, useEffect, useState } from "react";

const name = "ryggvett.answer-keys";

/** Whether single keys answer. On, unless this browser has switched them off (WCAG 2.1.4). */
export function useAnswerKeys(): [boolean, (on: boolean) => void] {
	const [on, setOn] = useState(true);
	useEffect(() => {
		try {
			setOn(localStorage.getItem(name) !== "off");
		} catch {
			// Without storage the choice lasts as long as the page.
		}
	}, []);
	const set = useCallback((next: boolean) => {
		setOn(next);
		try {
			localStorage.setItem(name, next ? "on" : "off");
		} catch {
			// As above.
		}
	}, []);
	return [on, set];
}
