import type { PlanDecision } from "@/lib/consultation/types";

const noWords = { text: null, reason: null };

/** One drafted line edited, one dropped with its reason, one line added. */
export const changedPlan: readonly PlanDecision[] = [
	{
		...noWords,
		id: "edit-1",
		itemId: "work.adapt-first",
		section: "work",
		action: "edit",
		text: "Gradert sykmelding 50 % i to uker, avtalt med pasienten og lederen. Ny vurdering før den går ut.",
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
