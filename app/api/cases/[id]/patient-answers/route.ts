import { refuse, reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";
import { handling } from "@/lib/waiting-room/requests";
import { handleForm } from "@/lib/waiting-room/service";

export const POST = route(
	"POST /api/cases/[id]/patient-answers",
	{ body: handling },
	async ({ actor, id, body, now }) =>
		(await handleForm(actor, id, body, now)) ? reply({ done: true }) : refuse("not-found"),
);
