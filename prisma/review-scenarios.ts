import type { PlanSection } from "@/lib/clinical/types";
import type { ReviewOutcome } from "@/lib/review/types";
import { scenarioIds } from "@/prisma/scenario";

/** One thing that the physiotherapist, or the GP who answers, did with a plan. */
export type ReviewStep = { daysAgo: number } & (
	| { step: "claim" }
	| { step: "agree"; sections: readonly PlanSection[] | "rest" }
	| { step: "suggest"; id: string; section: PlanSection; lineId: string | null; text: string | null; reason: string }
	| { step: "accept"; suggestion: string }
	| { step: "ask"; section: PlanSection; text: string }
	| { step: "answer"; text: string }
	| {
			step: "scores";
			pain?: number;
			goals: readonly { activity: string; score: number }[];
			sessions?: number;
			note?: string;
	  }
	| { step: "finish"; outcome: ReviewOutcome; reply: string }
);

/** An invented patient's plan on its way through a review. Ids are fixed, as the scenarios' own. */
export type ReviewScenario = {
	name: string;
	description: string;
	id: string;
	consultationId: string;
	question?: string;
	/** When it was sent: whole days before today. */
	daysAgo: number;
	steps: readonly ReviewStep[];
};

const reviewId = (number: number) => `01900000-0000-7000-8003-${String(number).padStart(12, "0")}`;
const suggestionId = (number: number) => `01900000-0000-7000-8006-${String(number).padStart(12, "0")}`;

export const reviewScenarios: readonly ReviewScenario[] = [
	{
		name: "waits-first",
		description:
			"First in the queue for its class: spinal stenosis, waiting for a surgeon, sent yesterday, nobody has taken it.",
		id: reviewId(1),
		consultationId: scenarioIds(10).consultationId,
		question: "Han venter på vurdering hos kirurg. Hva kan han trene på imens, så han går lenger?",
		daysAgo: 1,
		steps: [],
	},
	{
		name: "waits-ordinary",
		description: "An ordinary plan that has waited longer.",
		id: reviewId(2),
		consultationId: scenarioIds(1).consultationId,
		daysAgo: 9,
		steps: [],
	},
	{
		name: "claimed",
		description: "High risk and very worried: claimed, partly agreed with, one question answered, one suggestion open.",
		id: reviewId(3),
		consultationId: scenarioIds(2).consultationId,
		question: "Hun er redd for å løfte. Kan dere begynne med det?",
		daysAgo: 4,
		steps: [
			{ step: "claim", daysAgo: 3 },
			{ step: "agree", sections: ["advice", "psychological"], daysAgo: 3 },
			{ step: "ask", section: "work", text: "Er lederen med på de lette oppgavene fra første dag?", daysAgo: 3 },
			{ step: "answer", text: "Ja, avtalt på telefon. Hun begynner i varemottaket.", daysAgo: 2 },
			{
				step: "suggest",
				id: suggestionId(1),
				section: "activity",
				lineId: "activity.early-graded",
				text: "Veiledet trening to ganger i uka fra første uke, med løft av lett last. En gåtur hver dag.",
				reason: "Hun trenger å prøve løft mens noen er til stede.",
				daysAgo: 2,
			},
		],
	},
	{
		name: "finished",
		description: "Pelvic girdle pain: agreed with, one suggestion accepted, two sessions noted, treatment started.",
		id: reviewId(4),
		consultationId: scenarioIds(11).consultationId,
		question: "Passer treningen hun fikk med hjem?",
		daysAgo: 7,
		steps: [
			{ step: "claim", daysAgo: 7 },
			{
				step: "suggest",
				id: suggestionId(2),
				section: "activity",
				lineId: null,
				text: "Kortere gåturer, oftere, med pause før bekkenet sier fra.",
				reason: "Lange turer gir smerte til neste dag.",
				daysAgo: 7,
			},
			{ step: "accept", suggestion: suggestionId(2), daysAgo: 6 },
			{ step: "agree", sections: "rest", daysAgo: 6 },
			{ step: "scores", pain: 5, goals: [{ activity: "Snu seg i senga", score: 3 }], sessions: 1, daysAgo: 6 },
			{
				step: "scores",
				pain: 3,
				goals: [{ activity: "Snu seg i senga", score: 6 }],
				sessions: 2,
				note: "Øvelsene går bra hjemme.",
				daysAgo: 2,
			},
			{
				step: "finish",
				outcome: "started",
				reply: "Hun trener hjemme og kommer hver annen uke. Vi hører fra oss hvis det stopper opp.",
				daysAgo: 2,
			},
		],
	},
];
