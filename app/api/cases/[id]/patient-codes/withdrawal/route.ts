import { refuse, reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";
import { withdrawCode } from "@/lib/waiting-room/codes";
import { withdrawal } from "@/lib/waiting-room/requests";

export const POST = route(
	"POST /api/cases/[id]/patient-codes/withdrawal",
	{ body: withdrawal },
	async ({ actor, id, body, now }) =>
		(await withdrawCode(actor, id, body.codeId, now)) ? reply({ withdrawn: true }) : refuse("overtaken"),
);
