import "server-only";
import { z } from "zod";
import { planSections } from "@/lib/clinical/types";
import { says } from "@/lib/http/field-errors";
import { freeText } from "@/lib/privacy/free-text";
import { readCursor } from "@/lib/review/cursor";
import { reviewOutcomes, verdicts } from "@/lib/review/types";

/** What the routes of a review accept. */

const version = z.int().min(1);
const planVersion = z.int().min(0);
const section = z.enum(planSections);
const written = (max: number) => freeText(max).refine((text) => text.length > 0, says("required"));
/** Days outside these centuries are slips of the keyboard. */
const day = z.iso.date().regex(/^(19|20|21)/);
const score = z.int().min(0).max(10);

/** `toUserId` null: any of the practice's own physiotherapists. */
export const newReview = z.strictObject({
	toUserId: z.uuid().nullable(),
	question: freeText(1000).optional(),
	key: z.uuid().optional(),
});

export const queueQuery = z.strictObject({
	/** For a physiotherapist: what is addressed to them, or the practice's too. */
	which: z.enum(["mine", "all"]).optional(),
	after: z
		.string()
		.max(300)
		.refine((text) => readCursor(text) !== null, says("cursor"))
		.optional(),
});

export const marksChange = z.strictObject({
	version,
	planVersion,
	marks: z.partialRecord(section, z.enum(verdicts)).refine((marks) => Object.keys(marks).length > 0, says("required")),
});

export const newSuggestion = z
	.strictObject({
		section,
		lineId: z
			.string()
			.regex(/^[\w.:-]{1,100}$/)
			.nullable(),
		text: written(2000).nullable(),
		reason: written(500),
		planVersion,
	})
	.refine(({ lineId, text }) => lineId !== null || text !== null, { message: says("textNeeded"), path: ["text"] });

export const suggestionDecision = z.strictObject({
	decision: z.enum(["accepted", "declined"]),
	answer: freeText(500).optional(),
});

export const newMessage = z.strictObject({ section: section.nullable(), text: written(2000) });

/** The answers themselves are checked against the questions. */
export const newAlarm = z.strictObject({
	answers: z.record(z.string(), z.unknown()),
	note: freeText(1000).optional(),
});

export const newScores = z
	.strictObject({
		day,
		pain: score.optional(),
		goals: z.array(z.strictObject({ activity: written(200), score })).max(10),
		sessions: z.int().min(0).max(500).optional(),
		note: freeText(1000).optional(),
	})
	.refine(
		({ pain, goals, sessions, note }) => pain !== undefined || goals.length > 0 || sessions !== undefined || note,
		{
			message: says("required"),
			path: ["pain"],
		},
	);

export const finishing = z.strictObject({
	version,
	outcome: z.enum(reviewOutcomes),
	reply: freeText(4000).optional(),
	nextContact: day.optional(),
});

export const seenNotifications = z.strictObject({ ids: z.array(z.uuid()).min(1).max(200) });

export const letterUse = z.strictObject({ use: z.literal("print") });
