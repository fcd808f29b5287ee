import type { Role } from "@/lib/auth/roles";
import type { Localised } from "@/lib/clinical/types";
import type { users } from "@/lib/texts/users";

export type InvitationFields = { name: string; email: string; role: Role | undefined; external: boolean };
export type InvitationErrors = { name?: string; email?: string; role?: string };

/** What is wrong with the fields, in plain words. Whether the address is one is for the server to say in full. */
export function checkInvitation({ name, email, role }: InvitationFields, t: Localised<typeof users>): InvitationErrors {
	return {
		...(name.trim() === "" && { name: t.errorName }),
		...(!/^\S+@\S+\.\S+$/.test(email.trim()) && { email: t.errorEmail }),
		...(role === undefined && { role: t.errorRole }),
	};
}
