import { enrol, mayEnrol } from "@/lib/auth/enrol";
import { fromRequest } from "@/lib/auth/from-request";
import { refuseUnproved } from "@/lib/auth/reply-confirmed";
import { cookiesOf } from "@/lib/auth/reply-signed-in";
import { givenCode } from "@/lib/auth/requests";
import { prepareSecondFactor } from "@/lib/auth/second-factor";
import { refuse, reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const POST = route("POST /api/account/second-factor", {}, async ({ session, now }) => {
	if (!session) return refuse("sign-in");
	if (!(await mayEnrol(session, now))) return refuse("confirm-identity");
	return reply(await prepareSecondFactor(session.userId));
});

export const PUT = route(
	"PUT /api/account/second-factor",
	{ body: givenCode },
	async ({ session, body, request, now }) => {
		if (!session) return refuse("sign-in");
		if (!(await mayEnrol(session, now))) return refuse("confirm-identity");
		const enrolled = await enrol(session, body.code, await fromRequest(request, session, now));
		if (enrolled.outcome !== "set") return refuseUnproved(enrolled);
		const { recoveryCodes, signedIn } = enrolled;
		return reply({ recoveryCodes }, 200, signedIn ? await cookiesOf(signedIn, now) : []);
	},
);
