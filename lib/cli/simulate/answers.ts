import type { Findings, Person } from "@/lib/cli/simulate/cohort";
import type { Answers } from "@/lib/clinical/content/answers";
import { type QuestionId, questions } from "@/lib/clinical/content/questions";

export type Visit = {
	findings: Findings;
	day: number;
	improving: boolean;
	/** A film was taken before, showed nothing, and it still hurts. */
	filmNormalStillPain: boolean;
	follow: boolean;
	/** The blood test is taken although the form does not ask for it. */
	esrTaken: boolean;
};

/** Every question that has an answer for "none of these" or "all normal", answered so. */
const nothingFound = Object.fromEntries(
	Object.entries(questions).flatMap(([id, question]) => ("none" in question ? [[id, question.none]] : [])),
) as Answers;

/** What nobody draws and the simulation therefore leaves unanswered: unknown, never normal. */
const notAsked = ["restPain", "thoracicPain"] as const satisfies readonly QuestionId[];

/** The answers that a consultation with this person at this visit would hold. */
export function answersOf(person: Person, visit: Visit): Answers {
	const { findings: has } = visit;
	const { age, sex } = person;
	const answers: Answers = {
		...nothingFound,
		age,
		sex,
		visit: visit.follow ? "follow-up" : "first",
		durationDays: visit.day,
		course: visit.improving ? "improving" : "unchanged",
		temperatureC: has.fever ? 38.5 : 36.8,
		legPain: has.bothLegs ? "both" : has.radicular ? "one" : "none",
		nightPain: yes(has.nightPain),
		saddleSensation: has.saddle ? "reduced" : "normal",
		bladder: has.bladder ? "new-change" : "normal",
		cancerHistory: has.cancer ? "yes" : "none",
		weightLossUnexplained: yes(has.weightLoss),
		// Significant trauma is a heavy one in the young and may be a light one in the old.
		trauma: !has.trauma ? "none" : age < 65 ? "major" : "minor",
		corticosteroids: has.steroids ? "prolonged" : "none",
		diabetes: yes(has.infectionRisk),
		spinalPercussionTender: yes(has.percussion),
		cannotLieFlat: yes(age >= 66 && has.cannotLieFlat),
		xrayNormalStillPain: yes(visit.filmNormalStillPain),
	};
	if (has.fever) answers.feverExplained = yes(person.class !== "infection");
	if (has.radicular) answers.dermatomalPattern = "yes";
	if (has.radicular && visit.day >= 43) answers.wantsSurgeryIfOffered = yes(!visit.improving && has.wantsSurgery);
	// The blood tests that the form asks for once these stand there.
	if (has.weightLoss || has.cancer || visit.esrTaken) answers.esr = has.esr50 ? 60 : 10;
	if (has.fever || (has.infectionRisk && has.percussion)) answers.crp = has.crp30 ? 60 : 3;
	for (const id of notAsked) delete answers[id];
	if (person.mechanical) answers.mechanicalPattern = "yes";
	else delete answers.mechanicalPattern;
	return answers;
}

const yes = (present: boolean) => (present ? "yes" : "no");
