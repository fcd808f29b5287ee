import type { PlanRecord } from "@/lib/clinical/plan-record";
import { planSections } from "@/lib/clinical/types";
import { followUpLine } from "@/lib/consultation/follow-up-day";
import type { PlanAddendum, PlanLine } from "@/lib/consultation/types";

type Change = Pick<PlanAddendum, "number" | "section" | "lineId" | "text" | "reason" | "followUpOn">;

/** The plan as it now stands: what was signed, with the additions carried out in their order. */
export function currentPlan(signed: readonly PlanLine[], addenda: readonly Change[]): readonly PlanLine[] {
	const lines = addenda.reduce(carryOut, signed);
	return planSections.flatMap((section) => lines.filter((line) => line.section === section));
}

function carryOut(lines: readonly PlanLine[], change: Change): readonly PlanLine[] {
	const { lineId, text } = change;
	if (lineId === null) return text === null ? lines : [...lines, added(change, text)];
	return lines.flatMap((line) => (line.id !== lineId ? [line] : text === null ? [] : [reworded(line, change, text)]));
}

/** A new line is the clinicians' own: it goes to the patient as it stands. */
const added = ({ number, section, reason }: Change, text: string): PlanLine => ({
	id: `addendum.${number}`,
	section,
	text,
	patientText: text,
	itemId: null,
	edited: true,
	...(reason && { reason }),
	because: [],
	evidence: [],
	basis: null,
});

/** What a decision said in other languages, and in short for the journal, no longer says what the line says. */
function reworded(line: PlanLine, { reason }: Change, text: string): PlanLine {
	const { note: _note, sayings: _sayings, reason: _reason, ...kept } = line;
	const patientText = line.patientText === null ? null : text;
	return { ...kept, text, patientText, edited: true, ...(reason && { reason }) };
}

/**
 * The decisions beside the lines, without what an addition has taken the place of: the day of the next visit, a goal's
 * first step, a referral. The documents say these apart from their lines, and would go on saying what was changed. A new day that came with an addition is the day of the next visit.
 */
export function currentRecord(record: PlanRecord, addenda: readonly Change[]): PlanRecord {
	const changed = new Map(addenda.flatMap(({ lineId, text }) => (lineId === null ? [] : [[lineId, text] as const])));
	const { followUp, referrals, choice, ...rest } = record;
	const moved = addenda.findLast(
		({ lineId, followUpOn }) => followUpOn !== null || lineId === followUpLine,
	)?.followUpOn;
	return {
		...rest,
		...(moved ? { followUp: { on: moved } } : followUp && !changed.has(followUpLine) && { followUp }),
		...(referrals && {
			referrals: referrals.flatMap(({ id, to, ...told }) => {
				const text = changed.get(`referral.${id}`);
				if (text === null) return [];
				return text === undefined ? [{ id, to, ...told }] : [{ id, to, question: text }];
			}),
		}),
		...(choice && {
			choice: {
				...choice,
				steps: choice.steps?.map((step, index) => (changed.has(`choice.goal.${index + 1}`) ? {} : step)),
			},
		}),
	};
}
