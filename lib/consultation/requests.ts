import "server-only";
import { z } from "zod";
import { alarmQuestionIds } from "@/lib/clinical/content/patient-form";
import { planSections, sections } from "@/lib/clinical/types";
import { readCursor } from "@/lib/consultation/follow-up-cursor";
import { planRecord } from "@/lib/consultation/record-schema";
import { followUpParts, planActions } from "@/lib/consultation/types";
import { documentNames } from "@/lib/documents/types";
import { says } from "@/lib/http/field-errors";
import { freeText } from "@/lib/privacy/free-text";
import { findNationalId } from "@/lib/privacy/national-id";

/** What the routes accept. Answers themselves are checked against the questions, by `parseAnswers`. */

const version = z.int().min(1);
const key = z.uuid().optional();
/** The person on whose screen it was written. */
const writer = z.uuid().optional();

const reference = freeText(40)
	.transform((text) => text.normalize("NFC").replace(/\s+/g, " "))
	.refine((text) => text.length > 0, says("required"))
	.refine((text) => findNationalId(text) === null, says("nationalNumber"));

export const newConsultation = z.strictObject({
	reference,
	birthYear: z.int().nullish(),
	sex: z.enum(["female", "male", "unspecified"]).nullish(),
	key,
});

export const answerChanges = z.strictObject({ version, changes: z.record(z.string(), z.unknown()), key, writer });

const decision = z
	.strictObject({
		id: z.string().regex(/^[\w.:-]{1,100}$/),
		itemId: z
			.string()
			.regex(/^[\w.:-]{1,100}$/)
			.nullable(),
		section: z.enum(planSections),
		action: z.enum(planActions),
		text: freeText(2000).nullable(),
		reason: freeText(500).nullable(),
	})
	.superRefine((line, context) => {
		const refuse = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
		if ((line.action === "add" || line.action === "edit") && !line.text) refuse("text", says("textNeeded"));
		if (line.action === "add" && line.itemId !== null) refuse("itemId", says("itemUnwanted"));
		if (line.action !== "add" && line.itemId === null) refuse("itemId", says("itemNeeded"));
	});

export const planDecisions = z.strictObject({
	version,
	decisions: z
		.array(decision)
		.max(300)
		.superRefine((lines, context) => {
			const seen = new Set<string>();
			for (const [index, { id, itemId }] of lines.entries()) {
				const names = [`id ${id}`, ...(itemId === null ? [] : [`item ${itemId}`])];
				if (names.some((name) => seen.has(name)))
					context.addIssue({ code: "custom", path: [index], message: says("twice") });
				for (const name of names) seen.add(name);
			}
		}),
	/** Left out: the stored one stands. */
	record: planRecord.optional(),
	key,
	writer,
});

/** What the browser did with a document. */
export const documentUse = z.strictObject({ use: z.enum(["print", "copy"]), document: z.enum(documentNames) });

const seconds = z.int().min(0).max(86_400);

/**
 * `leftOpen`: the patient's own alarm answers that are knowingly signed as not settled.
 * `pace`: how long the sections were worked in, and how many keys and clicks it took. Numbers alone. `check`: only says
 * what stands in the way.
 */
export const signing = z.strictObject({
	version,
	writer,
	check: z.boolean().optional(),
	leftOpen: z.array(z.enum(alarmQuestionIds)).max(alarmQuestionIds.length).optional(),
	pace: z
		.strictObject({ seconds: z.partialRecord(z.enum(sections), seconds), interactions: z.int().min(0).max(100_000) })
		.optional(),
});

export const followUpQuery = z.strictObject({
	part: z.enum(followUpParts),
	after: z
		.string()
		.max(300)
		.refine((text) => readCursor(text) !== null, says("cursor"))
		.optional(),
});

/** `planVersion` is the number of additions that the plan had when it was read. */
export const newAddendum = z
	.strictObject({
		planVersion: z.int().min(0),
		section: z.enum(planSections),
		lineId: z
			.string()
			.regex(/^[\w.:-]{1,100}$/)
			.nullable(),
		text: freeText(2000)
			.refine((text) => text.length > 0, says("required"))
			.nullable(),
		why: freeText(500).refine((text) => text.length > 0, says("required")),
		/** Days outside these centuries are slips of the keyboard. */
		followUpOn: z.iso
			.date()
			.regex(/^(19|20|21)/)
			.optional(),
	})
	.refine(({ lineId, text }) => lineId !== null || text !== null, { message: says("textNeeded"), path: ["text"] });
