import { changePassword } from "@/lib/auth/account";
import { refuseUnproved } from "@/lib/auth/reply-confirmed";
import { passwordChange } from "@/lib/auth/requests";
import { refuse, reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const PUT = route("PUT /api/account/password", { body: passwordChange }, async ({ actor, body, lang, now }) => {
	const changed = await changePassword(actor, body, { lang, now });
	switch (changed.outcome) {
		case "changed":
			return reply({ changed: true });
		case "invalid":
			return refuse("invalid", { errors: changed.errors });
		case "wrong":
		case "too-many":
			return refuseUnproved(changed);
	}
});
