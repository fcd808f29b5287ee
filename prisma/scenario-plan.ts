import { addDays } from "@/lib/clinical/engine/day";
import type { PlanRecord } from "@/lib/clinical/plan-record";
import type { PlanDecision } from "@/lib/consultation/types";

/** Graded leave in three steps, physiotherapy, no medicine, no picture, a day for the next visit and what was agreed. */
export const agreedPlan = (day: string): PlanRecord => ({
	imaging: { kind: "none", answered: true },
	sickLeave: {
		kind: "graded",
		since: addDays(day, -14),
		steps: [
			{ from: day, to: addDays(day, 6), percent: 60, tasks: "Lette oppgaver på lageret" },
			{ from: addDays(day, 7), to: addDays(day, 13), percent: 40, tasks: "Vanlige oppgaver uten løft" },
			{ from: addDays(day, 14), to: addDays(day, 20), percent: 20, tasks: "Vanlige oppgaver" },
		],
		goal: "Full jobb om tre uker",
		reason: "Tunge løft på jobben; lederen kan tilpasse",
	},
	medicines: [],
	referrals: [
		{
			id: "r1",
			to: "physiotherapist",
			question: "Gradert trening med kognitiv tilnærming",
			tried: "Egentrening, råd og tilpasning på jobb",
		},
	],
	followUp: { on: addDays(day, 10), with: "gp", measure: "Mål, skår og trinnene på jobb" },
	choice: {
		steps: [
			{ firstStep: "Gå fem minutter to ganger om dagen", by: addDays(day, 3) },
			{ firstStep: "Løfte en halvfull bærepose", by: addDays(day, 7) },
		],
		options: ["own-activity", "exercise-physiotherapist", "graded-sick-leave"],
		exercisePreference: "supervised",
		contactPreference: "phone",
		agreement: "agrees",
		teachBack: true,
		research: "Tidlig aktivitet og gradert retur har best støtte.",
		clinician: "Redd for skade; undersøkelsen er normal.",
		patient: "Vil tilbake på jobb uten å bli verre.",
	},
});

const noWords = { text: null, reason: null };

/** One drafted line edited, one dropped with its reason, one line added. */
export const changedPlan: readonly PlanDecision[] = [
	{
		...noWords,
		id: "edit-1",
		itemId: "activity.early-graded",
		section: "activity",
		action: "edit",
		text: "Veiledet trening to ganger i uka, og en gåtur hver dag. Litt lengre for hver uke.",
	},
	{
		...noWords,
		id: "drop-1",
		itemId: "activity.manual-addon",
		section: "activity",
		action: "drop",
		reason: "Pasienten ønsker det ikke",
	},
	{
		...noWords,
		id: "add-1",
		itemId: null,
		section: "followUp",
		action: "add",
		text: "Telefon om en uke: hvordan gikk den første dagen på jobb?",
	},
];
