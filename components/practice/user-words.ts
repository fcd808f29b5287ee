import { roleNames } from "@/lib/auth/roles";
import type { Lang, Localised } from "@/lib/clinical/types";
import type { Bounded, RoleView } from "@/lib/practice/types";
import { fill } from "@/lib/texts/fill";
import type { users } from "@/lib/texts/users";

export type UserWords = { t: Localised<typeof users>; lang: Lang };

/** «Lege», «Fysioterapeut (ekstern)»; several with «og» between them. */
export function roleWords(roles: readonly RoleView[], { t, lang }: UserWords): string {
	const words = roles.map(({ role, external }) => {
		const name = roleNames[role][lang];
		return external ? `${name} (${t.external})` : name;
	});
	return new Intl.ListFormat(lang === "nb" ? "nb-NO" : "en-GB", { type: "conjunction" }).format(
		words.map((word, index) => (index === 0 ? word : word.toLowerCase())),
	);
}

/** Null when there are none. */
export function leftDraftWords({ count, more }: Bounded, { t }: UserWords): string | null {
	if (count === 0) return null;
	if (count === 1) return t.leftDraftsOne;
	return fill(t.leftDrafts, { count: more ? fill(t.orMore, { count }) : count });
}
