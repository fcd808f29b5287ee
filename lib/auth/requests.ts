import "server-only";
import { z } from "zod";
import { says } from "@/lib/http/field-errors";
import { freeText } from "@/lib/privacy/free-text";

/** What the routes of the sign-in accept. A password is taken as it was typed: its rules are in `password.ts`. */

const line = (max: number) =>
	freeText(max)
		.transform((text) => text.normalize("NFC").replace(/\s+/g, " "))
		.refine((text) => text.length > 0, says("required"));

const email = z.string().trim().max(254).pipe(z.email());
/** Long enough for any password manager, short enough to be hashed at once. */
const password = z.string().max(1000);
const code = freeText(40);
/** Longer than any token of ours. */
const token = z.string().max(200);
const path = z.string().max(2000);

export const credentials = z.strictObject({ email: freeText(254), password });

export const demoRole = z.strictObject({ role: z.enum(["gp", "physio", "admin"]) });

export const givenCode = z.strictObject({ code });

export const membershipChoice = z.strictObject({ membershipId: z.uuid() });

export const confirmation = z.union([z.strictObject({ password }), z.strictObject({ demo: z.literal(true) })]);

export const oidcStart = z.strictObject({
	til: path.optional(),
	link: token.optional(),
	confirm: z.literal(true).optional(),
});

export const linkToken = z.strictObject({ token });

export const linkAcceptance = z.strictObject({
	token,
	password,
	name: line(100).optional(),
	email: email.optional(),
	practiceName: line(100).optional(),
	alsoGp: z.boolean().optional(),
});

export const passwordChange = z.strictObject({ current: password, next: password });
