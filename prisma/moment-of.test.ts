import { expect, test } from "vitest";
import { addDays } from "@/lib/clinical/engine/day";
import { dayOf } from "@/lib/dates";
import { momentOf } from "./moment-of";

/** A whole year by the half hour, with both changes of the clock. */
const moments = Array.from({ length: 365 * 48 }, (_, n) => new Date(Date.UTC(2026, 0, 1) + n * 1_800_000));

test.each([0, 1, 14, 200])("%i days ago is that many Norwegian days ago, whenever it is asked", (daysAgo) => {
	const wrong = moments.filter((now) => dayOf(momentOf(daysAgo, now)) !== addDays(dayOf(now), -daysAgo));
	expect(wrong).toEqual([]);
});
