import "server-only";
import { z } from "zod";
import { sections } from "@/lib/clinical/types";
import { type Counts, dimensions, type Tally, type VisitFacts } from "./types";

/** The JSON columns, read. */

const counts = z.record(z.string(), z.tuple([z.number(), z.number()]));

const visit = z.object({
	id: z.string(),
	begunOn: z.string(),
	signedOn: z.string(),
	authorId: z.string().nullable(),
	stratum: z.enum(["low", "medium", "high"]).nullable(),
	phase: z.enum(["acute", "subacute", "chronic"]).nullable(),
	counts,
	plannedOn: z.string().nullable(),
	pain: z.number().nullable(),
	pace: z.object({ seconds: z.partialRecord(z.enum(sections), z.number()), interactions: z.number() }).nullable(),
});

const tally = z.object({ month: z.string(), dimension: z.enum(dimensions), value: z.string(), counts });

export const readCounts = (json: string): Counts => counts.parse(JSON.parse(json));
export const readVisits = (json: string): readonly VisitFacts[] =>
	z.array(visit).parse(JSON.parse(json)) as VisitFacts[];
export const readTallies = (json: string): readonly Tally[] => z.array(tally).parse(JSON.parse(json));
