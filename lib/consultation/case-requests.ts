import "server-only";
import { z } from "zod";
import { readCursor } from "@/lib/consultation/case-cursor";
import { type CaseSort, caseChoices, caseColumns, caseSorts, none, sortOf } from "@/lib/consultation/case-filter";
import { says } from "@/lib/http/field-errors";
import { freeText } from "@/lib/privacy/free-text";

/** What the routes of the list of cases accept. */

const uuid = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
/** Days outside these centuries are slips of the keyboard. */
const day = z.iso.date().regex(/^(19|20|21)/);

export const caseFilter = z.strictObject({
	search: freeText(40).optional(),
	gp: z
		.string()
		.regex(new RegExp(`^(${none}|${uuid})$`))
		.optional(),
	class: z.enum(caseChoices.class).optional(),
	settled: z.enum(caseChoices.settled).optional(),
	stratum: z.enum(caseChoices.stratum).optional(),
	phase: z.enum(caseChoices.phase).optional(),
	status: z.enum(caseChoices.status).optional(),
	from: day.optional(),
	to: day.optional(),
});

/** `before` is the `next` of the page above: a page of the same order, or it is refused. */
export const casePageRequest = caseFilter
	.extend({ sort: z.enum(Object.keys(caseSorts) as CaseSort[]).optional(), before: z.string().max(500).optional() })
	.superRefine((query, context) => {
		if (query.before === undefined || readCursor(query.before)?.sort === sortOf(query)) return;
		context.addIssue({ code: "custom", path: ["before"], message: says("cursor") });
	});

export const caseExport = z.strictObject({
	filter: caseFilter,
	columns: z
		.array(z.enum(caseColumns))
		.min(1)
		.max(caseColumns.length)
		.refine((columns) => new Set(columns).size === columns.length, says("twice")),
});
