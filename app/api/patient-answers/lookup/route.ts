import { addressOf } from "@/lib/auth/address";
import { refuse, reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";
import { openForm } from "@/lib/waiting-room/forms";
import { formLookup } from "@/lib/waiting-room/requests";

export const POST = route("POST /api/patient-answers/lookup", { body: formLookup }, async ({ body, request, now }) => {
	const found = await openForm(body.code, { address: addressOf(request), now });
	switch (found.outcome) {
		case "found":
			return reply(found.form);
		case "spent":
			return refuse("link-spent");
		case "too-many":
			return refuse("too-many", { retryAfter: found.retryAfter });
	}
});
