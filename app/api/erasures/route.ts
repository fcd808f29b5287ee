import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";
import { askForErasure, listErasures } from "@/lib/practice/erasures";
import { replyOutcome } from "@/lib/practice/outcome";
import { newErasure } from "@/lib/practice/requests";

export const GET = route("GET /api/erasures", {}, async ({ actor }) => reply({ erasures: await listErasures(actor) }));

export const POST = route("POST /api/erasures", { body: newErasure }, async ({ actor, body, lang, now }) =>
	replyOutcome(await askForErasure(actor, body, { lang, now }), 201),
);
