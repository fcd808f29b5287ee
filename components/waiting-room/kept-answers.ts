import { createKeeper, forgetAll } from "@/components/kept/keeper";
import { newKey } from "@/components/kept/new-key";
import type { Owner } from "@/components/kept/owner";
import { readCode } from "@/lib/auth/patient-code";
import { findNationalId } from "@/lib/privacy/national-id";
import type { PatientAnswer } from "@/lib/waiting-room/answers";
import type { OpenForm } from "@/lib/waiting-room/types";

export type Unsent = Readonly<Record<string, PatientAnswer>>;
type Form = Pick<Extract<OpenForm, { state: "open" }>, "moment" | "now" | "until">;
export type AnswersKeeper = Awaited<ReturnType<typeof keeperOf>>;

/**
 * What the phone calls the code: its hash, which opens nothing. Null where the browser has no cryptography, and keeps
 * nothing.
 */
async function nameOf(code: string): Promise<string | null> {
	const known = readCode(code);
	if (!known || !globalThis.crypto?.subtle) return null;
	const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(known));
	return `patient:${[...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/**
 * Keeps on the phone what has not been sent, sealed as a clinician's is (kept/store.ts): found again with the same code
 * and for the same questions only, and no longer than those are open. Null where the browser keeps nothing.
 */
export async function keeperOf(code: string, { moment, now, until }: Form, onKept: (isKept: boolean) => void) {
	const userId = await nameOf(code);
	if (userId === null) return null;
	const owner: Owner = { userId, session: moment, now, until };
	const keeper = createKeeper<Unsent>(
		owner,
		{ what: "patient", consultationId: moment, reference: "" },
		newKey(),
		onKept,
	);
	return {
		/** Own words that look like an identity number stay in the page alone. */
		keep(unsent: Unsent): void {
			const kept = Object.entries(unsent).filter(([, answer]) => typeof answer !== "string" || !findNationalId(answer));
			keeper.keep(kept.length === 0 ? null : Object.fromEntries(kept));
		},
		/** What earlier pages left, the newest answer to each question; they are `dropped` once it stands here. */
		async find(): Promise<{ unsent: Unsent; drop: () => Promise<void> }> {
			const left = await keeper.find();
			const unsent: Unsent = Object.assign({}, ...left.map(({ content }) => content).toReversed());
			return { unsent, drop: () => keeper.takeOver(left) };
		},
		leave: keeper.leave,
	};
}

/** The answers are handed in, or the code no longer opens anything: the phone keeps nothing of it. */
export async function forgetAnswers(code: string): Promise<void> {
	const userId = await nameOf(code);
	if (userId !== null) await forgetAll(userId);
}
