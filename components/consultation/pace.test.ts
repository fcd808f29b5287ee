import { expect, test } from "vitest";
import { idle, type Paced, paceOf, pressed, unpaced } from "./pace";

const play = (presses: readonly (readonly [section: string | null, at: number])[]): Paced =>
	presses.reduce<Paced>((paced, [section, at]) => pressed(paced, section, at), unpaced);

test("time goes to the section in which it was spent, and a long pause counts as a minute", () => {
	const paced = play([
		["alarm", 1_000],
		["alarm", 5_000],
		["history", 9_000],
		["history", 9_000 + 10 * idle],
	]);
	expect(paceOf(paced)).toEqual({ seconds: { alarm: 4, history: 64 }, interactions: 4 });
});

test("where there are no sections only presses count", () => {
	expect(
		paceOf(
			play([
				[null, 0],
				[null, 5_000],
			]),
		),
	).toEqual({ seconds: {}, interactions: 2 });
});

test("nothing pressed is unknown", () => {
	expect(paceOf(unpaced)).toBeNull();
});

test("a clock that is set back takes nothing away", () => {
	expect(
		paceOf(
			play([
				["work", 9_000],
				["work", 4_000],
			]),
		)?.seconds,
	).toEqual({ work: 0 });
});
