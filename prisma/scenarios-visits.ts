import { addDays } from "@/lib/clinical/engine/day";
import { type Scenario, scenarioIds } from "@/prisma/scenario";
import { cleared, startBackLow, startBackMedium } from "@/prisma/scenario-answers";

const visitId = (number: number) => `01900000-0000-7000-8007-${String(number).padStart(12, "0")}`;
const goals = (walk: number, lift: number) => [
	{ activity: "Gå tur med hunden", now: walk, target: 9 },
	{ activity: "Løfte barnet opp i bilen", now: lift, target: 8 },
];

/** Patients who have come again, or should have. */
export const visitScenarios: readonly Scenario[] = [
	{
		...scenarioIds(14),
		name: "three-visits",
		description:
			"Three visits: medium risk at first, not better after three weeks, so that the plan takes a step up; better after six.",
		reference: "Demo-14",
		age: 41,
		sex: "female",
		daysAgo: 44,
		minutes: 14,
		answers: {
			...cleared,
			...startBackMedium,
			pregnant: "no",
			missedPeriod: "no",
			durationDays: 9,
			painBack: 7,
			workStatus: "sick-listed-graded",
			sickListedDays: 5,
			workDemands: "mixed",
			workAbility: 4,
			confidence: 5,
			analgesics: ["paracetamol"],
			analgesicDays7: 6,
			goals: goals(3, 1),
		},
		class: "usual",
		settled: true,
		signed: true,
		record: (day) => ({ followUp: { on: addDays(day, 21), with: "gp" } }),
		later: [
			{
				consultationId: visitId(1),
				daysAgo: 23,
				minutes: 12,
				answers: {
					...cleared,
					...startBackMedium,
					visit: "follow-up",
					pregnant: "no",
					missedPeriod: "no",
					durationDays: 30,
					course: "unchanged",
					painBack: 7,
					workStatus: "sick-listed-graded",
					sickListedDays: 26,
					workDemands: "mixed",
					workAbility: 4,
					confidence: 4,
					analgesics: ["paracetamol", "nsaid"],
					analgesicDays7: 7,
					goals: goals(3, 2),
				},
				record: (day, last) => ({
					lastPlan: last.slice(0, 3).map(({ id, text }, index) => ({ id, text, done: index === 2 ? "not" : "done" })),
					followUp: { on: addDays(day, 21), with: "gp" },
				}),
			},
			{
				consultationId: visitId(2),
				daysAgo: 3,
				minutes: 9,
				answers: {
					...cleared,
					...startBackLow,
					visit: "follow-up",
					pregnant: "no",
					missedPeriod: "no",
					durationDays: 50,
					course: "improving",
					painBack: 3,
					workStatus: "working",
					workDemands: "mixed",
					workAbility: 8,
					confidence: 8,
					analgesics: ["paracetamol"],
					analgesicDays7: 1,
					goals: goals(7, 6),
				},
				record: (day, last) => ({
					lastPlan: last
						.slice(0, 3)
						.map(({ id, text }, index) => ({ id, text, done: index === 1 ? "partly" : "done" })),
					followUp: { on: addDays(day, 42), with: "phone" },
				}),
			},
		],
	},
	{
		...scenarioIds(15),
		name: "overdue",
		description: "Low risk, four weeks ago. The follow-up that was agreed on is two weeks overdue.",
		reference: "Demo-15",
		age: 52,
		sex: "male",
		daysAgo: 28,
		minutes: 10,
		answers: {
			...cleared,
			...startBackLow,
			durationDays: 14,
			course: "unchanged",
			painBack: 6,
			workStatus: "working",
			workDemands: "sedentary",
			confidence: 6,
			goals: [{ activity: "Klippe plenen", now: 3, target: 8 }],
		},
		class: "usual",
		settled: true,
		signed: true,
		record: (day) => ({ followUp: { on: addDays(day, 14), with: "gp" } }),
	},
];
