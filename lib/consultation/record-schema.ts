import { z } from "zod";
import {
	imagingChoices,
	lineDone,
	medicineActions,
	medicineRoutes,
	type PlanRecord,
	sickLeaveKinds,
} from "@/lib/clinical/plan-record";
import { freeText, storedText } from "@/lib/privacy/free-text";

/** The decisions of a plan as the route accepts them and as the database returns them. */

const day = z.iso.date();
const name = z.string().regex(/^[\w.:-]{1,100}$/);
const dose = z.number().min(0).max(100_000);
/** Wide, since a percentage outside the rules is kept while it is typed, and stops the signing instead. */
const share = z.int().min(0).max(999);

function recordWith(words: typeof freeText) {
	const text = words(500).optional();

	const imaging = z.strictObject({
		kind: z.enum(imagingChoices),
		indication: name.nullish(),
		wouldChange: text,
		reason: text,
		answerFrom: words(100).optional(),
		answerBy: day.optional(),
		answered: z.boolean().optional(),
	});

	const sickLeave = z.strictObject({
		kind: z.enum(sickLeaveKinds),
		since: day.optional(),
		steps: z
			.array(z.strictObject({ from: day.optional(), to: day.optional(), percent: share.optional(), tasks: text }))
			.max(20)
			.optional(),
		treatmentDays: share.optional(),
		goal: text,
		reason: text,
	});

	const medicine = z.strictObject({
		id: name,
		action: z.enum(medicineActions),
		group: name,
		substance: name.optional(),
		name: words(100).optional(),
		dailyDose: dose.optional(),
		route: z.enum(medicineRoutes).optional(),
		days: z.int().min(1).max(3650).optional(),
		stopOn: day.optional(),
		withPpi: z.boolean().optional(),
		aim: text,
		overrides: z.record(name, words(500)).optional(),
		taper: z
			.array(z.strictObject({ from: day, dailyDose: dose }))
			.max(60)
			.optional(),
	});

	const referral = z.strictObject({ id: name, to: name, question: text, tried: text, note: text });

	const followUp = z.strictObject({
		on: day.optional(),
		with: z.enum(["gp", "physiotherapist", "phone", "video"]).optional(),
		measure: text,
	});

	const choice = z.strictObject({
		steps: z
			.array(z.strictObject({ firstStep: text, by: day.optional() }))
			.max(3)
			.optional(),
		options: z.array(name).max(40).optional(),
		exercisePreference: z.enum(["alone", "group", "supervised", "digital"]).optional(),
		contactPreference: z.enum(["visit", "phone", "video", "message"]).optional(),
		agreement: z.enum(["agrees", "partly", "disagrees"]).optional(),
		agreementNote: text,
		teachBack: z.boolean().optional(),
		interpreter: z.boolean().optional(),
		interpreterLanguage: words(60).optional(),
		supportPerson: z.boolean().optional(),
		writtenCopy: z.boolean().optional(),
		research: text,
		clinician: text,
		patient: text,
	});

	return z.strictObject({
		imaging: imaging.optional(),
		sickLeave: sickLeave.optional(),
		medicines: z.array(medicine).max(20).optional(),
		referrals: z.array(referral).max(20).optional(),
		followUp: followUp.optional(),
		choice: choice.optional(),
		lastPlan: z
			.array(z.strictObject({ id: name, text: words(2000), done: z.enum(lineDone) }))
			.max(300)
			.optional(),
	});
}

export const planRecord = recordWith(freeText);
const storedRecord = recordWith(storedText);

/** The JSON column, read; null, for a plan without decisions, is the empty record. */
export const readRecord = (json: string | null): PlanRecord =>
	json === null ? {} : (storedRecord.parse(JSON.parse(json)) as PlanRecord);
