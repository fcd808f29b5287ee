import "server-only";
import { z } from "zod";
import { triageClasses, withinLimits } from "@/lib/clinical/types";
import type { SessionScores } from "@/lib/review/types";

/** The JSON columns of a review, read. Objects are loose: what a later version adds must not vanish. */

const alarm = z.looseObject({
	/** What was found, by question. Shown in words, never stored as the GP's answers. */
	answers: z.record(z.string(), z.unknown()),
	class: z.enum(triageClasses),
	settled: z.boolean(),
	reasons: z.array(z.looseObject({ rule: z.string(), within: z.enum(withinLimits), text: z.string() })),
	missing: z.array(z.string()),
	contentVersion: z.string(),
	note: z.string().nullable(),
});

export type StoredAlarm = z.output<typeof alarm>;

export const readAlarm = (json: string): StoredAlarm => alarm.parse(JSON.parse(json));

const scores = z.looseObject({
	pain: z.int().optional(),
	goals: z.array(z.looseObject({ activity: z.string(), score: z.int() })),
	sessions: z.int().optional(),
	note: z.string().optional(),
});

export const readScores = (json: string): Omit<SessionScores, "day"> =>
	scores.parse(JSON.parse(json)) as Omit<SessionScores, "day">;
