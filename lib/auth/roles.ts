import type { Text } from "@/lib/clinical/types";

export const roles = ["gp", "physio", "admin"] as const;
export type Role = (typeof roles)[number];

export const roleNames = {
	gp: { nb: "Lege", en: "GP" },
	physio: { nb: "Fysioterapeut", en: "Physiotherapist" },
	admin: { nb: "Administrator", en: "Administrator" },
} as const satisfies Record<Role, Text>;
