import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";
import { openCase } from "@/lib/practice/open-case";
import { openingRequest } from "@/lib/practice/requests";

export const POST = route("POST /api/cases/[id]/opening", { body: openingRequest }, async ({ actor, id, body, now }) =>
	reply(await openCase(actor, id, body, now), 201),
);
