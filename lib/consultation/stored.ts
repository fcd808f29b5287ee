import "server-only";
import { z } from "zod";
import type { Answers } from "@/lib/clinical/content/answers";
import { type Assessment, imagingKinds, planSections, triageClasses, withinLimits } from "@/lib/clinical/types";
import { parseStoredAnswers } from "@/lib/consultation/schema";
import type { PlanLine } from "@/lib/consultation/types";
import { raise } from "@/lib/raise";

/**
 * The JSON columns, read. Objects are loose: what a later version adds to an assessment must not vanish when an
 * earlier one reads it, since it is shown as it was signed.
 */

const text = z.string();
const texts = z.array(z.string());
const basis = z.enum(["verified", "recalled", "default"]);
const stratum = z.enum(["low", "medium", "high"]);

const planItem = z.looseObject({ id: text, text, because: texts, evidence: texts, basis });

const assessment = z.looseObject({
	contentVersion: text,
	triage: z.looseObject({
		class: z.enum(triageClasses),
		settled: z.boolean(),
		imaging: z.enum(imagingKinds),
		reasons: z.array(z.looseObject({ rule: text, class: z.enum(triageClasses), within: z.enum(withinLimits), text })),
		missing: texts,
	}),
	redFlags: z.array(
		z.looseObject({
			flag: text,
			present: z.enum(["yes", "no", "unknown"]),
			target: text,
			verdict: z.enum(["acts-alone", "acts-in-combination", "uninformative-alone"]),
			per1000: z
				.looseObject({
					pretest: z.number(),
					estimate: z.number(),
					low: z.number().nullable(),
					high: z.number().nullable(),
				})
				.nullable(),
			caveat: text,
			sources: texts,
		}),
	),
	presentation: text,
	phase: z.enum(["acute", "subacute", "chronic"]).nullable(),
	risk: z.looseObject({
		startBack: z.looseObject({
			total: z.number().nullable(),
			psychosocial: z.number().nullable(),
			stratum: stratum.nullable(),
			possible: z.array(stratum),
			missing: texts,
		}),
		orebro: z.looseObject({
			total: z.number().nullable(),
			atRisk: z.boolean().nullable(),
			possible: z.array(z.boolean()),
			missing: texts,
		}),
		intensity: z.enum(["low", "medium", "high", "not-scored"]),
	}),
	plan: z.record(z.enum(planSections), z.array(planItem)),
});

const planLines = z.array(
	z.looseObject({
		id: text,
		section: z.enum(planSections),
		text,
		patientText: text.nullable(),
		itemId: text.nullable(),
		edited: z.boolean(),
		reason: text.nullish(),
		note: text.nullish(),
		because: texts,
		evidence: texts,
		basis: basis.nullable(),
		sayings: z.array(z.object({ id: text, slots: z.record(text, z.union([text, z.number()])) })).optional(),
	}),
);

export const readAssessment = (json: string): Assessment => assessment.parse(JSON.parse(json)) as Assessment;

export const readPlanLines = (json: string): readonly PlanLine[] => planLines.parse(JSON.parse(json)) as PlanLine[];

/** Raises when a stored answer is none: the message names the keys only. */
export function readAnswers(json: string): Answers {
	const parsed = parseStoredAnswers(JSON.parse(json));
	if (parsed.ok) return parsed.answers;
	return raise(`Stored answers don't fit the questions: ${parsed.errors.map((error) => error.key).join(", ")}`);
}
