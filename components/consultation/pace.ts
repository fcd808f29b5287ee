import type { Pace } from "@/lib/measures/types";

/** Longer without a key or a click, and somebody thinks, talks or is away: no more than this is counted. Basis: default. */
export const idle = 60_000;

/** `last` is when something was last pressed, in milliseconds; null before the first time and while the page is away. */
export type Paced = { milliseconds: Readonly<Record<string, number>>; interactions: number; last: number | null };

export const unpaced: Paced = { milliseconds: {}, interactions: 0, last: null };

/** A key or a click at `now` in this section; null is a page without sections, where only presses count. */
export function pressed(paced: Paced, section: string | null, now: number): Paced {
	const since = paced.last === null ? 0 : Math.min(Math.max(0, now - paced.last), idle);
	const milliseconds =
		section === null
			? paced.milliseconds
			: { ...paced.milliseconds, [section]: (paced.milliseconds[section] ?? 0) + since };
	return { milliseconds, interactions: paced.interactions + 1, last: now };
}

/** As it is sent: whole seconds. Null where nothing was pressed in this tab, which is unknown and not 0. */
export function paceOf({ milliseconds, interactions }: Paced): Pace | null {
	if (interactions === 0) return null;
	const seconds = Object.fromEntries(
		Object.entries(milliseconds).map(([section, sum]) => [section, Math.min(86_400, Math.round(sum / 1000))]),
	);
	return { seconds, interactions: Math.min(100_000, interactions) };
}
