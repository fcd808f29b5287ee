import type { Acceptance, LinkLookup } from "@/lib/auth/types";
import type { Localised } from "@/lib/clinical/types";
import type { linkPage } from "@/lib/texts/sign-in";

/** What the form of a link asks for, in the order that it asks. */
export const linkFields = ["practiceName", "name", "email", "password"] as const;
export type LinkField = (typeof linkFields)[number];

export type LinkValues = Record<LinkField, string> & { alsoGp: boolean };
export type LinkErrors = Partial<Record<LinkField, string>>;

/** What this link asks for: an account that is there already needs nothing but its password. */
export function asks({ kind, hasAccount }: LinkLookup): Readonly<Record<LinkField, boolean>> {
	const isFirst = kind === "first-admin";
	return {
		practiceName: isFirst,
		name: isFirst || (kind === "invitation" && !hasAccount),
		email: isFirst,
		password: true,
	};
}

/** What is missing, before anything is sent. What makes a good password the server says. */
export function checkLink(values: LinkValues, link: LinkLookup, t: Localised<typeof linkPage>): LinkErrors {
	const asked = asks(link);
	const wrong = {
		practiceName: !values.practiceName.trim() && t.errorPracticeName,
		name: !values.name.trim() && t.errorName,
		email: !/^\S+@\S+\.\S+$/.test(values.email.trim()) && t.errorEmail,
		password: !values.password && t.errorPassword,
	};
	return Object.fromEntries(linkFields.flatMap((id) => (asked[id] && wrong[id] ? [[id, wrong[id]]] : [])));
}

export function toAcceptance(token: string, values: LinkValues, link: LinkLookup): Acceptance {
	const asked = asks(link);
	const { practiceName, name, email, password, alsoGp } = values;
	return {
		token,
		password,
		...(asked.practiceName && { practiceName, alsoGp }),
		...(asked.name && { name }),
		...(asked.email && { email: email.trim() }),
	};
}
