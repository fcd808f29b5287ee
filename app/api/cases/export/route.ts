import { caseExport } from "@/lib/consultation/case-requests";
import { exportCases } from "@/lib/consultation/export-cases";
import { dayOf } from "@/lib/dates";
import { route } from "@/lib/http/route";

export const POST = route("POST /api/cases/export", { body: caseExport }, async ({ actor, body, lang, now }) => ({
	...(await exportCases(actor, body, lang, now)),
	type: "text/csv; charset=utf-8",
	name: `ryggvett-saker-${dayOf(now)}.csv`,
}));
