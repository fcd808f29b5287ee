import { route } from "@/lib/http/route";
import { replyOutcome } from "@/lib/review/outcome";
import { reportAlarm } from "@/lib/review/report-alarm";
import { newAlarm } from "@/lib/review/requests";

export const POST = route("POST /api/reviews/[id]/alarm", { body: newAlarm }, async ({ actor, id, body, lang, now }) =>
	replyOutcome(await reportAlarm(actor, id, body, { lang, now }), 201),
);
