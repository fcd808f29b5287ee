import { acceptLink } from "@/lib/auth/accept-link";
import { fromRequest } from "@/lib/auth/from-request";
import { replySignedIn } from "@/lib/auth/reply-signed-in";
import { linkAcceptance } from "@/lib/auth/requests";
import { refuse } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const POST = route(
	"POST /api/links/acceptance",
	{ body: linkAcceptance },
	async ({ body, request, session, lang, now }) => {
		const from = await fromRequest(request, session, now);
		const accepted = await acceptLink(body, { ...from, lang });
		switch (accepted.outcome) {
			case "spent":
				return refuse("link-spent");
			case "overtaken":
				return refuse("overtaken");
			case "invalid":
				return refuse("invalid", { errors: accepted.errors });
			case "signed-in":
			case "wrong":
			case "too-many":
				return replySignedIn(accepted, now);
		}
	},
);
