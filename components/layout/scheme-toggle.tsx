"use client";

import { ThemeIcon } from "@navikt/aksel-icons";
import { remember } from "./remember";

/** Turns light to dark and back. Choosing what the system has anyway forgets the choice. */
export function SchemeToggle({ label }: { label: string }) {
	function toggle() {
		const root = document.documentElement;
		const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
		const next = (root.dataset.colorScheme ?? system) === "dark" ? "light" : "dark";
		if (next === system) delete root.dataset.colorScheme;
		else root.dataset.colorScheme = next;
		remember("scheme", next === system ? null : next);
	}

	return (
		<button type="button" className="quiet" onClick={toggle} aria-label={label} title={label}>
			<ThemeIcon aria-hidden="true" fontSize="1.4rem" />
		</button>
	);
}
