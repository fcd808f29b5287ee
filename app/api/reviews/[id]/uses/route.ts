import { recordAudit } from "@/lib/audit/append";
import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";
import { letterUse } from "@/lib/review/requests";

/** Only the browser knows that the letter was printed. */
export const POST = route(
	"POST /api/reviews/[id]/uses",
	{ body: letterUse },
	async ({ actor, id, caseId, body, now }) => {
		await recordAudit({
			...{ practiceId: actor.practiceId, at: now, event: body.use, actor, subjectId: id },
			...(caseId && { caseId }),
			detail: { document: "svar" },
		});
		return reply({ noted: true }, 201);
	},
);
