import type { Role } from "@/lib/auth/roles";

/** What comes after a step of the sign-in: nothing more, the code of the second factor, or setting one up. */
export type NextStep = "done" | "code" | "enrol";

export const linkKinds = ["invitation", "new-password", "first-admin"] as const;
export type LinkKind = (typeof linkKinds)[number];

/** What whoever holds a one-time link may see before they use it. */
export type LinkLookup = {
	kind: LinkKind;
	name: string | null;
	email: string | null;
	practiceName: string | null;
	role: Role | null;
	/** The person signs in here already, so the link is confirmed with the password that they have. */
	hasAccount: boolean;
	/** The identity provider can take the place of a password. */
	oidc: boolean;
};

export type Acceptance = {
	token: string;
	password: string;
	name?: string;
	/** The first administrator only. */
	email?: string;
	practiceName?: string;
	alsoGp?: boolean;
};

/** How a person proves again who they are. Nobody has a password in the demo; some have theirs at the identity provider. */
export type Proof = "password" | "demo" | "provider";

export type AccountMembership = {
	id: string;
	practiceName: string;
	role: Role;
	external: boolean;
	/** The one that they act in now. */
	current: boolean;
};

export type AccountSession = { id: string; device: string; createdAt: string; lastSeenAt: string; current: boolean };

export type Account = {
	name: string;
	email: string;
	role: Role;
	memberships: readonly AccountMembership[];
	proof: Proof;
	secondFactor: boolean;
	recoveryCodesLeft: number;
	sessions: readonly AccountSession[];
};
