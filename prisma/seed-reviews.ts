import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { demoActor, demoPeople } from "@/lib/auth/demo-people";
import { dayOf } from "@/lib/dates";
import { claimReview } from "@/lib/review/claim";
import { decideSuggestion } from "@/lib/review/decide";
import { finishReview, unmarkedSections } from "@/lib/review/finish";
import { markSections } from "@/lib/review/mark";
import { writeMessage } from "@/lib/review/message";
import { noteScores } from "@/lib/review/note-scores";
import { shareConsultation } from "@/lib/review/share";
import { suggestChange } from "@/lib/review/suggest";
import type { ReviewView } from "@/lib/review/types";
import { momentOf } from "@/prisma/moment-of";
import type { ReviewScenario, ReviewStep } from "@/prisma/review-scenarios";
import { succeed } from "@/prisma/succeed";

const lang = "nb";

/** One plan's way through a review, through the same steps as a physiotherapist and a GP take. */
export async function playReview(gp: Actor, scenario: ReviewScenario, today: Date): Promise<void> {
	const { name, id, consultationId, question, daysAgo, steps } = scenario;
	const physio = demoActor(demoPeople.physio);
	const at = (days: number, minutes = 0) =>
		({
			lang,
			now: new Date(momentOf(days, today).getTime() + minutes * 60_000),
		}) as const;
	const sharing = { toUserId: null, question };
	let review = succeed(name, await shareConsultation(gp, consultationId, sharing, { ...at(daysAgo), id }));
	for (const [index, step] of steps.entries()) {
		review = succeed(name, await take(gp, physio, review, step, at(step.daysAgo, index + 1)));
	}
}

async function take(gp: Actor, physio: Actor, review: ReviewView, step: ReviewStep, at: { lang: "nb"; now: Date }) {
	const { id, version, planVersion } = review;
	switch (step.step) {
		case "claim":
			return claimReview(physio, id, at);
		case "agree": {
			const sections = step.sections === "rest" ? unmarkedSections(review) : step.sections;
			const marks = Object.fromEntries(sections.map((section) => [section, "agree" as const]));
			return markSections(physio, id, { version, planVersion, marks }, at);
		}
		case "suggest": {
			const { id: suggestion, section, lineId, text, reason } = step;
			return suggestChange(physio, id, { section, lineId, text, reason, planVersion }, { ...at, id: suggestion });
		}
		case "accept":
			return decideSuggestion(gp, step.suggestion, { decision: "accepted" }, at);
		case "ask":
			return writeMessage(physio, id, { section: step.section, text: step.text }, at);
		case "answer":
			return writeMessage(gp, id, { section: null, text: step.text }, at);
		case "scores": {
			const { pain, goals, sessions, note } = step;
			return noteScores(physio, id, { day: dayOf(at.now), pain, goals, sessions, note }, at);
		}
		case "finish":
			return finishReview(physio, id, { version, outcome: step.outcome, reply: step.reply }, at);
	}
}
