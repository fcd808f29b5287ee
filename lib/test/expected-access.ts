import "server-only";
import type { Access, AddressName } from "@/lib/auth/access";
import { accessTo } from "@/lib/auth/access";
import type { Role } from "@/lib/auth/roles";
import { type Ids, sessionOf } from "@/lib/test/two-practices";

/** Everyone who could ask for something, as the matrix tests have them. */
const people = {
	nobody: { role: null, where: null },
	halfway: { role: null, where: "here" },
	gp: { role: "gp", where: "here" },
	otherGp: { role: "gp", where: "here" },
	physio: { role: "physio", where: "here" },
	externalPhysio: { role: "physio", where: "here" },
	admin: { role: "admin", where: "here" },
	neighbourGp: { role: "gp", where: "elsewhere" },
	neighbourPhysio: { role: "physio", where: "elsewhere" },
	neighbourAdmin: { role: "admin", where: "elsewhere" },
} as const satisfies Record<string, { role: Role | null; where: "here" | "elsewhere" | null }>;
export type Who = keyof typeof people;

export type Answer = "admitted" | "sign-in" | "not-found" | "not-yours" | "reason-needed";

/** What the table says, for what the GP wrote and sent to the practice's own physiotherapist. */
export function expected(access: Access, who: Who): Answer {
	const { role, where } = people[who];
	if (access.open) return "admitted";
	if (who === "halfway") return access.halfway === true ? "admitted" : "sign-in";
	if (role === null) return "sign-in";
	const reach = access[role];
	if (!reach) return "not-found";
	if (!access.of) return "admitted";
	if (access.of === "session") return who === "gp" ? "admitted" : "not-found";
	if (where === "elsewhere") return "not-found";
	if (reach === "own") return who === "gp" ? "admitted" : "not-yours";
	if (reach === "addressed" || reach === "offered") return who === "physio" ? "admitted" : "not-found";
	return reach === "reasoned" ? "reason-needed" : "admitted";
}

export const everyone = Object.keys(people) as readonly Who[];

/** The token of a new session; null for nobody. */
export const tokenFor = async (who: Who, confirmedAt?: Date): Promise<string | null> =>
	who === "nobody" ? null : sessionOf(who, new Date(), confirmedAt);

/** The id of what the address names. */
export function idFor(name: AddressName, ids: Ids): string {
	const { of } = accessTo(name);
	return of ? ids[of] : "";
}
