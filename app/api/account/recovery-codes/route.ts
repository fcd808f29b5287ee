import { renewRecoveryCodes } from "@/lib/auth/enrol";
import { refuse, reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";
import { fieldTexts } from "@/lib/texts/errors";

export const POST = route("POST /api/account/recovery-codes", {}, async ({ actor, lang, now }) => {
	const recoveryCodes = await renewRecoveryCodes(actor, now);
	if (recoveryCodes) return reply({ recoveryCodes });
	return refuse("invalid", { errors: [{ key: "secondFactor", message: fieldTexts.secondFactorFirst[lang] }] });
});
