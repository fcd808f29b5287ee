import { route } from "@/lib/http/route";
import { writeMessage } from "@/lib/review/message";
import { replyOutcome } from "@/lib/review/outcome";
import { newMessage } from "@/lib/review/requests";

export const POST = route(
	"POST /api/reviews/[id]/messages",
	{ body: newMessage },
	async ({ actor, id, body, lang, now }) => replyOutcome(await writeMessage(actor, id, body, { lang, now }), 201),
);
