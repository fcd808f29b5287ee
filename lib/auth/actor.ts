import type { Role } from "@/lib/auth/roles";

/** A person who is signed in, in the one role and practice that they act in now. */
export type Actor = {
	userId: string;
	name: string;
	role: Role;
	/** A physiotherapist from outside the practice. */
	external: boolean;
	practiceId: string;
	practiceName: string;
	sessionId: string;
	/** When they last proved who they are. */
	confirmedAt: Date;
};
