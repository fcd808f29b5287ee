import type { Answers } from "@/lib/clinical/content/answers";
import { opioidGroups } from "@/lib/clinical/content/opioid-groups";
import type { TriageContent } from "@/lib/clinical/engine/content-type";
import { safetyQuestions } from "@/lib/clinical/engine/safety-questions";
import type { PlanRecord } from "@/lib/clinical/plan-record";
import type { Assessment, PlanSection } from "@/lib/clinical/types";
import type { Counted, Counts, VisitFacts } from "./types";

type Decision = { action: "keep" | "edit" | "drop" | "add"; section: PlanSection };

export type SignedVisit = {
	id: string;
	begunOn: string;
	signedOn: string;
	authorId: string | null;
	content: Pick<TriageContent, "questions" | "facts">;
	answers: Answers;
	evaluation: Pick<Assessment, "triage" | "risk" | "phase">;
	decisions: readonly Decision[];
	record: PlanRecord;
	pace: VisitFacts["pace"];
};

/** The visit as numbers, at the moment when it is signed. */
export function visitFacts(visit: SignedVisit): VisitFacts {
	const { id, begunOn, signedOn, authorId, answers, evaluation, record, pace } = visit;
	const { followUp } = record;
	return {
		id,
		begunOn,
		signedOn,
		authorId,
		stratum: evaluation.risk.startBack.stratum,
		phase: evaluation.phase,
		counts: { ...decided(visit), ...deviations(visit) },
		plannedOn: followUp?.on && followUp.with !== "physiotherapist" ? followUp.on : null,
		pain: answers.painBack ?? null,
		pace,
	};
}

const one = (holds: boolean): Counted => [holds ? 1 : 0, 1];

function decided({ content, answers, evaluation, record }: SignedVisit): Counts {
	const { imaging, sickLeave, medicines, referrals } = record;
	const listed = sickLeave && (sickLeave.kind === "graded" || sickLeave.kind === "full");
	return {
		consultations: [1, 1],
		...(imaging && { imaging: one(imaging.kind !== "none") }),
		...(imaging && imaging.kind !== "none" && { imagingWithoutIndication: one(evaluation.triage.imaging === "none") }),
		...(medicines && { opioids: one(medicines.some(isOpioidGiven)) }),
		...(sickLeave && { sickLeave: one(Boolean(listed)) }),
		...(listed && { gradedLeave: one(sickLeave.kind === "graded") }),
		...(referrals && { referral: one(referrals.length > 0), physiotherapy: one(referrals.some(isToPhysiotherapy)) }),
		safetyComplete: one(safetyQuestions(content, answers).open.length === 0),
	};
}

type Medicine = NonNullable<PlanRecord["medicines"]>[number];
type Referral = NonNullable<PlanRecord["referrals"]>[number];

const isOpioidGiven = ({ action, group }: Medicine) =>
	(action === "start" || action === "continue") && (opioidGroups as readonly string[]).includes(group);

const isToPhysiotherapy = ({ to }: Referral) => to === "physiotherapist" || to === "manual-therapist";

/** Where the plan departs from the draft, and the reason where it is one of a list. Own words are never counted. */
function deviations({ decisions, evaluation, record }: SignedVisit): Counts {
	const { imaging, medicines } = record;
	const kinds = new Set<string>();
	for (const { action, section } of decisions) {
		if (action === "drop" || action === "edit") kinds.add(`${action}.${section}`);
	}
	if (imaging && imaging.kind !== "none" && evaluation.triage.imaging === "none")
		kinds.add(`imaging.${imaging.indication ?? "own-words"}`);
	if (imaging?.kind === "none" && evaluation.triage.imaging !== "none" && evaluation.triage.class !== "emergency")
		kinds.add("notImaged.own-words");
	for (const { overrides } of medicines ?? []) {
		for (const check of Object.keys(overrides ?? {})) kinds.add(`medicine.${check}`);
	}
	return {
		deviation: one(kinds.size > 0),
		...Object.fromEntries([...kinds].map((kind) => [`deviation.${kind}`, [1, 1] as const])),
	};
}
