import "server-only";
import { demoActor, demoPeople } from "@/lib/auth/demo-people";
import type { Answers } from "@/lib/clinical/content/answers";
import type { PlanRecord } from "@/lib/clinical/plan-record";
import { createConsultation } from "@/lib/consultation/create";
import { saveAnswers } from "@/lib/consultation/save-answers";
import { savePlan } from "@/lib/consultation/save-plan";
import { signConsultation } from "@/lib/consultation/sign";
import type { ConsultationView } from "@/lib/consultation/types";
import { raise } from "@/lib/raise";
import { claimReview } from "@/lib/review/claim";
import { shareConsultation } from "@/lib/review/share";
import type { ReviewView } from "@/lib/review/types";
import { cleared, startBackLow } from "@/prisma/scenario-answers";

export type Person = keyof typeof demoPeople;

/** A person of the demo practice as the one who acts. */
export const actor = (person: Person) => demoActor(demoPeople[person]);

/** Nothing alarming, low risk, working. */
export const ordinary: Answers = {
	...cleared,
	...startBackLow,
	pregnant: "no",
	missedPeriod: "no",
	durationDays: 8,
	course: "improving",
	painBack: 5,
	goals: [{ activity: "Gå tur", now: 3, target: 8 }],
	confidence: 7,
};

export const succeed = <Done>(outcome: { outcome: "done"; result: Done } | { outcome: string }): Done =>
	outcome.outcome === "done" ? (outcome as { result: Done }).result : raise(`It came to ${JSON.stringify(outcome)}`);

let count = 0;

/** A draft of the GP's, with these answers. */
export async function draftedCase(answers: Answers = ordinary, by: Person = "gp", now = new Date()) {
	count += 1;
	const input = { reference: `gj-${count}`, birthYear: 1984, sex: "female" as const };
	const made = succeed(await createConsultation(actor(by), input, { lang: "nb", now }));
	const change = { version: made.version, changes: answers };
	const { version } = succeed(await saveAnswers(actor(by), made.id, change, { lang: "nb", now }));
	return { ...made, version };
}

/** The same, signed. */
export async function signedCase(
	answers: Answers = ordinary,
	{ record, by = "gp", now = new Date() }: { record?: PlanRecord; by?: Person; now?: Date } = {},
): Promise<ConsultationView> {
	const made = await draftedCase(answers, by, now);
	let { version } = made;
	if (record) version = succeed(await savePlan(actor(by), made.id, { version, decisions: [], record }, now)).version;
	return succeed(await signConsultation(actor(by), made.id, { version }, { lang: "nb", now }));
}

type Sharing = { answers?: Answers; record?: PlanRecord; to?: Person | null; question?: string; now?: Date };

/** A signed plan that waits for a physiotherapist. */
export async function sharedReview({
	answers,
	record,
	to = null,
	question,
	now = new Date(),
}: Sharing = {}): Promise<ReviewView> {
	const { id } = await signedCase(answers, { ...(record && { record }), now });
	const toUserId = to && demoPeople[to].userId;
	return succeed(await shareConsultation(actor("gp"), id, { toUserId, question }, { lang: "nb", now }));
}

/** The same, claimed by the practice's own physiotherapist. */
export async function claimedReview(sharing: Sharing = {}): Promise<ReviewView> {
	const { id } = await sharedReview(sharing);
	return succeed(await claimReview(actor("physio"), id, { lang: "nb", now: sharing.now ?? new Date() }));
}
