import { useEffect } from "react";
import { sections } from "@/lib/clinical/types";
import type { Pace } from "@/lib/measures/types";
import { type Paced, paceOf, pressed, unpaced } from "./pace";

const nameOf = (id: string) => `ryggvett.pace.${id}`;
const isSection = (step: string | null) => sections.some((section) => section === step);

/**
 * Counts keys and clicks, and the time between them by section: numbers alone, in this tab alone, until the plan is
 * signed. Never which key, never what was answered.
 */
export function usePace(id: string, step: string | null, isDraft: boolean): void {
	useEffect(() => {
		if (!isDraft) return;
		const section = isSection(step) ? step : null;
		const count = (event: Event) => {
			if (event instanceof KeyboardEvent && event.repeat) return;
			keep(id, pressed(read(id), section, Date.now()));
		};
		const leave = () => {
			if (document.visibilityState === "hidden") keep(id, { ...read(id), last: null });
		};
		document.addEventListener("keydown", count, { passive: true });
		document.addEventListener("pointerdown", count, { passive: true });
		document.addEventListener("visibilitychange", leave);
		return () => {
			document.removeEventListener("keydown", count);
			document.removeEventListener("pointerdown", count);
			document.removeEventListener("visibilitychange", leave);
		};
	}, [id, step, isDraft]);
}

/** What this tab has counted; undefined where it has counted nothing. */
export const takePace = (id: string): Pace | undefined => paceOf(read(id)) ?? undefined;

export function forgetPace(id: string): void {
	try {
		sessionStorage.removeItem(nameOf(id));
	} catch {
		// Nothing was kept.
	}
}

function read(id: string): Paced {
	try {
		return { ...unpaced, ...(JSON.parse(sessionStorage.getItem(nameOf(id)) ?? "{}") as Partial<Paced>) };
	} catch {
		return unpaced;
	}
}

function keep(id: string, paced: Paced): void {
	try {
		sessionStorage.setItem(nameOf(id), JSON.stringify(paced));
	} catch {
		// Without storage nothing is counted.
	}
}
