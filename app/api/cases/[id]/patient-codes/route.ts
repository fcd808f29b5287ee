import { refuse, reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";
import { makeCode } from "@/lib/waiting-room/codes";
import { codeRequest } from "@/lib/waiting-room/requests";

export const POST = route(
	"POST /api/cases/[id]/patient-codes",
	{ body: codeRequest },
	async ({ actor, id, body, now }) => {
		const made = await makeCode(actor, id, body.kind, now);
		return made ? reply(made, 201) : refuse("not-found");
	},
);
