import { addressOf } from "@/lib/auth/address";
import { refuse, reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";
import { fieldTexts } from "@/lib/texts/errors";
import { saveForm } from "@/lib/waiting-room/forms";
import { formSave } from "@/lib/waiting-room/requests";

export const PUT = route("PUT /api/patient-answers", { body: formSave }, async ({ body, request, lang, now }) => {
	const saved = await saveForm(body, { address: addressOf(request), now });
	switch (saved.outcome) {
		case "saved":
			return reply({ version: saved.version });
		case "not-asked": {
			const message = fieldTexts.notAsked[lang];
			return refuse("invalid", { errors: saved.items.map((id) => ({ key: `answers.${id}`, message })) });
		}
		case "submitted":
		case "spent":
			return refuse("link-spent");
		case "too-many":
			return refuse("too-many", { retryAfter: saved.retryAfter });
	}
});
