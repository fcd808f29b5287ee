"use client";

import { useEffect, useLayoutEffect, useRef } from "react";

const writes = (target: EventTarget | null) =>
	target instanceof HTMLElement &&
	(target.isContentEditable ||
		target.matches("textarea, select, input:not([type=radio], [type=checkbox], [type=button])"));

/** One key for the whole page, without modifiers, silent while the reader is writing in a field. */
export function useShortcut(keys: readonly string[], act: () => void) {
	const latest = useRef(act);
	useEffect(() => {
		latest.current = act;
	});
	const wanted = keys.join();
	// Before the page is painted: a key that is shown can be pressed.
	useLayoutEffect(() => {
		function press(event: KeyboardEvent) {
			if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
			if (!wanted.split(",").includes(event.key.toLowerCase()) || writes(event.target)) return;
			event.preventDefault();
			latest.current();
		}
		document.addEventListener("keydown", press);
		return () => document.removeEventListener("keydown", press);
	}, [wanted]);
}
