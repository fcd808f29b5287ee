import "server-only";
import type { CurrentPractice } from "@/lib/auth/current-practice";
import { createConsultation } from "@/lib/consultation/create";
import { saveAnswers } from "@/lib/consultation/save-answers";
import { savePlan } from "@/lib/consultation/save-plan";
import { signConsultation } from "@/lib/consultation/sign";
import { dayOf } from "@/lib/dates";
import { raise } from "@/lib/raise";
import type { Scenario } from "@/prisma/scenario";
import { scenarios } from "@/prisma/scenarios";

const lang = "nb";

/** Makes the invented patients the way a clinician would: through the same saving and signing. Returns how many. */
export async function seed(practice: CurrentPractice, today: Date): Promise<number> {
	for (const scenario of scenarios) await play(practice, scenario, today);
	return scenarios.length;
}

/** One consultation, on its day. Every part is expected to go well; what doesn't is a fault of the scenario. */
async function play(practice: CurrentPractice, scenario: Scenario, today: Date): Promise<void> {
	const { caseId, consultationId: id, name } = scenario;
	const opened = new Date(today.getTime() - scenario.daysAgo * 86_400_000 - (scenario.minutes + 15) * 60_000);
	const finished = new Date(opened.getTime() + scenario.minutes * 60_000);
	const birthYear = opened.getFullYear() - scenario.age;
	const input = { reference: scenario.reference, birthYear, sex: scenario.sex };
	let version = succeed(name, await createConsultation(practice.id, input, { lang, now: opened, id, caseId })).version;
	const changes = { version, changes: scenario.answers };
	version = succeed(name, await saveAnswers(practice.id, id, changes, { lang, now: finished })).version;
	const { decisions = [], record } = scenario;
	if (decisions.length > 0 || record) {
		const plan = { version, decisions, record: record?.(dayOf(finished)) };
		version = succeed(name, await savePlan(practice.id, id, plan, finished)).version;
	}
	if (scenario.signed) {
		succeed(
			name,
			await signConsultation(practice.id, id, { version }, { clinician: practice.clinician, lang, now: finished }),
		);
	}
}

function succeed<Done>(name: string, outcome: { outcome: "done"; result: Done } | { outcome: string }): Done {
	return outcome.outcome === "done"
		? (outcome as { result: Done }).result
		: raise(`Scenario ${name} came to “${outcome.outcome}”`);
}
