import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { createConsultation } from "@/lib/consultation/create";
import { createFollowUp } from "@/lib/consultation/create-follow-up";
import { saveAnswers } from "@/lib/consultation/save-answers";
import { savePlan } from "@/lib/consultation/save-plan";
import { loadPrevious } from "@/lib/consultation/service";
import { signConsultation } from "@/lib/consultation/sign";
import { dayOf, startOfDay } from "@/lib/dates";
import { momentOf } from "@/prisma/moment-of";
import { reviewScenarios } from "@/prisma/review-scenarios";
import type { LaterVisit, Scenario } from "@/prisma/scenario";
import { scenarios } from "@/prisma/scenarios";
import { seedFigures } from "@/prisma/seed-figures";
import { playReview } from "@/prisma/seed-reviews";
import { succeed } from "@/prisma/succeed";

const lang = "nb";

/** Makes the invented patients the way a clinician would: through the same saving and signing. Returns how many. */
export async function seed(by: Actor, today: Date): Promise<number> {
	await seedFigures(by, today);
	for (const scenario of scenarios) {
		await play(by, scenario, today);
		for (const visit of scenario.later ?? []) await playLater(by, scenario, visit, today);
	}
	for (const scenario of reviewScenarios) await playReview(by, scenario, today);
	return scenarios.length;
}

/** One consultation, on its day. Every part is expected to go well; what doesn't is a fault of the scenario. */
async function play(by: Actor, scenario: Scenario, today: Date): Promise<void> {
	const { caseId, consultationId: id, name } = scenario;
	const { opened, finished } = hours(scenario, today);
	const birthYear = opened.getFullYear() - scenario.age;
	const input = { reference: scenario.reference, birthYear, sex: scenario.sex };
	let version = succeed(name, await createConsultation(by, input, { lang, now: opened, id, caseId })).version;
	const changes = { version, changes: scenario.answers };
	version = succeed(name, await saveAnswers(by, id, changes, { lang, now: finished })).version;
	const { decisions = [], record } = scenario;
	if (decisions.length > 0 || record) {
		const plan = { version, decisions, record: record?.(dayOf(finished)) };
		version = succeed(name, await savePlan(by, id, plan, finished)).version;
	}
	if (scenario.signed) {
		succeed(name, await signConsultation(by, id, { version }, { lang, now: finished }));
	}
}

/** A follow-up, on its day. */
async function playLater(
	by: Actor,
	{ name, caseId }: Scenario,
	{ consultationId: id, answers, record, ...when }: LaterVisit,
	today: Date,
): Promise<void> {
	const { opened, finished } = hours(when, today);
	const made = succeed(name, await createFollowUp(by, caseId, { lang, now: opened, id }));
	const previous = await loadPrevious(by.practiceId, made);
	const changes = { version: made.version, changes: answers };
	let { version } = succeed(name, await saveAnswers(by, id, changes, { lang, now: finished }));
	const plan = { version, decisions: [], record: record(dayOf(finished), previous?.plan ?? []) };
	version = succeed(name, await savePlan(by, id, plan, finished)).version;
	succeed(name, await signConsultation(by, id, { version }, { lang, now: finished }));
}

/** When a visit began and ended: never before its day did, as just after midnight. */
function hours({ daysAgo, minutes }: Pick<Scenario, "daysAgo" | "minutes">, today: Date) {
	const moment = momentOf(daysAgo, today);
	const midnight = startOfDay(dayOf(moment)).getTime();
	const finished = Math.max(midnight, moment.getTime() - 15 * 60_000);
	return { opened: new Date(Math.max(midnight, finished - minutes * 60_000)), finished: new Date(finished) };
}
