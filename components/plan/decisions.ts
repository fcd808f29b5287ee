import type { PlanRecord } from "@/lib/clinical/plan-record";
import { type Plan, type PlanItem, type PlanSection, planSections } from "@/lib/clinical/types";
import type { PlanDecision } from "@/lib/consultation/types";

export type Decisions = readonly PlanDecision[];

/** One line on the screen: a drafted item with what was decided about it, or a line of the clinician's own. */
export type EditorLine =
	| {
			kind: "drafted";
			key: string;
			section: PlanSection;
			item: PlanItem;
			decision: PlanDecision | null;
			/** A decision beside the lines says it instead; nothing of this line is signed or printed. */
			superseded: boolean;
	  }
	| { kind: "added"; key: string; section: PlanSection; decision: PlanDecision };

type Replaced = ReadonlySet<string>;
const nothing: Replaced = new Set();

export function linesOf(
	section: PlanSection,
	draft: Plan,
	decisions: Decisions,
	replaced: Replaced = nothing,
): readonly EditorLine[] {
	const byItem = new Map(decisions.map((decision) => [decision.itemId, decision]));
	return [
		...draft[section].map((item): EditorLine => {
			const decision = byItem.get(item.id) ?? null;
			return {
				kind: "drafted",
				key: item.id,
				section,
				item,
				decision,
				superseded: decision === null && replaced.has(item.id),
			};
		}),
		...decisions
			.filter((decision) => decision.action === "add" && decision.section === section)
			.map((decision): EditorLine => ({ kind: "added", key: decision.id, section, decision })),
	];
}

/** The ids of the drafted lines that stand in the draft's own words. */
export const standing = (drafted: readonly PlanItem[], decisions: Decisions): readonly string[] =>
	drafted
		.map(({ id }) => id)
		.filter((id) => decisions.every(({ itemId, action }) => itemId !== id || action === "keep"));

const without = (decisions: Decisions, itemId: string) => decisions.filter((decision) => decision.itemId !== itemId);

/** The clinician's wording of a drafted line. Back to the draft's own words, or to nothing, is no decision at all. */
export function editLine(decisions: Decisions, section: PlanSection, item: PlanItem, text: string): Decisions {
	const others = without(decisions, item.id);
	const worded = text.trim();
	if (worded === "" || worded === item.text) return others;
	const before = decisions.find((decision) => decision.itemId === item.id && decision.action === "edit");
	return [...others, { id: item.id, itemId: item.id, section, action: "edit", text, reason: before?.reason ?? null }];
}

/** Why a line of the clinician's own wording stands all the same; empty takes the reason away. */
export function explainLine(decisions: Decisions, id: string, reason: string): Decisions {
	return decisions.map((decision) =>
		decision.id === id ? { ...decision, reason: reason.trim() === "" ? null : reason } : decision,
	);
}

export function dropLine(decisions: Decisions, section: PlanSection, item: PlanItem, reason: string): Decisions {
	return [
		...without(decisions, item.id),
		{ id: item.id, itemId: item.id, section, action: "drop", text: null, reason },
	];
}

/** The line stands as it was drafted again. */
export const undoLine = (decisions: Decisions, item: PlanItem): Decisions => without(decisions, item.id);

export function addLine(decisions: Decisions, section: PlanSection, id: string, text: string): Decisions {
	return [...decisions, { id, itemId: null, section, action: "add", text: text.trim(), reason: null }];
}

/** An added line that is emptied goes away. */
export function rewordAdded(decisions: Decisions, id: string, text: string): Decisions {
	if (text.trim() === "") return removeAdded(decisions, id);
	return decisions.map((decision) => (decision.id === id ? { ...decision, text } : decision));
}

export const removeAdded = (decisions: Decisions, id: string): Decisions =>
	decisions.filter((decision) => decision.id !== id);

/** How the plan will stand when it is signed. */
export function countLines(draft: Plan, decisions: Decisions, replaced: Replaced = nothing) {
	const drafted = planSections
		.flatMap((section) => linesOf(section, draft, decisions, replaced))
		.filter((line) => line.kind === "drafted" && !line.superseded).length;
	const of = (action: PlanDecision["action"]) => decisions.filter((decision) => decision.action === action).length;
	return { kept: drafted - of("drop") - of("edit"), edited: of("edit"), added: of("add"), dropped: of("drop") };
}

/** The same decisions, whatever their order. */
export function sameDecisions(a: Decisions, b: Decisions): boolean {
	const told = (decisions: Decisions) =>
		decisions
			.filter(({ action }) => action !== "keep")
			.map(({ id, itemId, section, action, text, reason }) =>
				JSON.stringify([id, itemId, section, action, text?.trim() ?? null, reason]),
			)
			.sort()
			.join("\n");
	return told(a) === told(b);
}

/** The same record, whatever the order of its fields; a field that is undefined or empty text is not there. */
export const sameRecord = (a: PlanRecord, b: PlanRecord): boolean => told(a) === told(b);

/** The parts in which two records differ. */
export function differentParts(a: PlanRecord, b: PlanRecord): readonly (keyof PlanRecord)[] {
	const parts = new Set([...Object.keys(a), ...Object.keys(b)] as (keyof PlanRecord)[]);
	return [...parts].filter((part) => told(a[part] ?? null) !== told(b[part] ?? null));
}

function told(node: unknown): string {
	if (Array.isArray(node)) return `[${node.map(told).join()}]`;
	if (node === null || typeof node !== "object") return JSON.stringify(typeof node === "string" ? node.trim() : node);
	const fields = Object.entries(node).filter(([, value]) => value !== undefined && value !== "");
	return `{${fields
		.map(([key, value]) => `${JSON.stringify(key)}:${told(value)}`)
		.sort()
		.join()}}`;
}
