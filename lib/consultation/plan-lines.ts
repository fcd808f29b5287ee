import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { asksReason } from "@/lib/clinical/engine/low-value";
import { sayToPatient } from "@/lib/clinical/engine/patient-words";
import { recordLines } from "@/lib/clinical/engine/plan-record";
import type { RecordContext } from "@/lib/clinical/engine/record/record-line";
import { supersededItems } from "@/lib/clinical/engine/superseded";
import type { PlanRecord } from "@/lib/clinical/plan-record";
import { type Plan, planSections } from "@/lib/clinical/types";
import type { PlanDecision, PlanLine } from "@/lib/consultation/types";

/**
 * The decisions that still say something about this draft. When new answers take a drafted line away, keeping or
 * dropping it means nothing any more; but the clinician's own wording of it stays, as a line of their own.
 */
export function currentDecisions(draft: Plan, decisions: readonly PlanDecision[]): readonly PlanDecision[] {
	const drafted = new Set(planSections.flatMap((section) => draft[section].map((item) => item.id)));
	return decisions.flatMap((decision): PlanDecision[] => {
		if (decision.itemId === null || drafted.has(decision.itemId)) return [decision];
		return decision.action === "edit" ? [{ ...decision, action: "add", itemId: null }] : [];
	});
}

/** Lines dropped without saying why. A plan is not signed while there are any. */
export const droppedWithoutReason = (decisions: readonly PlanDecision[]): readonly PlanDecision[] =>
	decisions.filter((decision) => decision.action === "drop" && !decision.reason);

const worded = ({ action }: PlanDecision) => action === "add" || action === "edit";

/** Own wordings that propose what little speaks for, without saying why; `found` is the word. Not signed either. */
export const proposedWithoutReason = (
	decisions: readonly PlanDecision[],
	{ lowValue }: Pick<LocalContent, "lowValue">,
): readonly { decision: PlanDecision; found: string }[] =>
	decisions.flatMap((decision) => {
		if (!worded(decision) || decision.reason) return [];
		const asked = asksReason({ section: decision.section, text: decision.text ?? "" }, lowValue);
		return asked ? [{ decision, found: asked.found }] : [];
	});

/**
 * The plan as it is signed, section by section: what was decided, the draft with the decisions carried out (without the
 * lines that a decision takes the place of), then the added lines. `decisions` are current. A clinician's own wording
 * goes to the patient too, where the line has words for the patient.
 */
export function planLines(
	draft: Plan,
	decisions: readonly PlanDecision[],
	record: PlanRecord,
	context: RecordContext,
): readonly PlanLine[] {
	const { content, lang } = context;
	const decided = recordLines(record, context);
	const replaced = supersededItems(record);
	const byItem = new Map(decisions.map((decision) => [decision.itemId, decision]));
	const patientTexts = new Map(
		content.planItems.map((item) => [item.id as string, "patient" in item ? item.patient : null]),
	);
	return planSections.flatMap((section) => [
		...decided
			.filter((line) => line.section === section)
			.map(
				({ id, text, note, sayings }): PlanLine => ({
					id,
					section,
					text,
					patientText: sayings.length === 0 ? null : sayings.map((saying) => sayToPatient(saying, lang)).join(" "),
					itemId: null,
					edited: false,
					because: [],
					evidence: [],
					basis: null,
					...(note !== undefined && { note }),
					sayings,
				}),
			),
		...draft[section].flatMap((item): PlanLine[] => {
			const decision = byItem.get(item.id);
			if (decision?.action === "drop" || (!decision && replaced.has(item.id))) return [];
			const edited = decision?.action === "edit" ? decision.text : null;
			const forPatient = patientTexts.get(item.id) ?? null;
			return [
				{
					id: item.id,
					section,
					text: edited ?? item.text,
					patientText: forPatient === null ? null : (edited ?? forPatient),
					itemId: item.id,
					edited: edited !== null,
					...reasonOf(decision, context),
					because: item.because,
					evidence: item.evidence,
					basis: item.basis,
				},
			];
		}),
		...decisions
			.filter((decision) => decision.action === "add" && decision.section === section)
			.map((decision): PlanLine => {
				const text = decision.text ?? "";
				return {
					id: decision.id,
					section,
					text,
					patientText: text,
					itemId: null,
					edited: true,
					...reasonOf(decision, context),
					because: [],
					evidence: [],
					basis: null,
				};
			}),
	]);
}

/** The reason behind the clinician's own wording, as long as the wording still asks for one. */
function reasonOf(decision: PlanDecision | undefined, { content }: RecordContext): Pick<PlanLine, "reason"> {
	if (!decision?.reason || !worded(decision)) return {};
	return asksReason({ section: decision.section, text: decision.text ?? "" }, content.lowValue)
		? { reason: decision.reason }
		: {};
}
