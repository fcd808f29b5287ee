import { decisionWords } from "../content/condition-words";
import type { DecisionCondition } from "../types";
import { decimal } from "./answer-text";
import { type Labels, list } from "./sentence-leaf";

type Word = keyof typeof decisionWords;

/** What is read off a decision about a medicine, as a phrase. */
export function decisionPhrase(leaf: DecisionCondition, of: Labels): string {
	const word = (key: Word) => decisionWords[key][of.lang];
	const say = (key: Word, value = "") => word(key).replace("{value}", value);
	const either = (names: readonly string[]) => list(names, "or", of.lang);
	if ("action" in leaf) return say("action", either(leaf.action.map(word)));
	if ("substance" in leaf) return say("substance", either(leaf.substance.map((id) => substanceName(id, of))));
	if ("route" in leaf) return say("route", word(leaf.route));
	if ("doseAbove" in leaf) return say("doseAbove", decimal(leaf.doseAbove, of.lang));
	if ("doseAboveCeiling" in leaf) return say("doseAboveCeiling");
	if ("daysAbove" in leaf) return say("daysAbove", decimal(leaf.daysAbove, of.lang));
	if ("withoutPpi" in leaf) return say("withoutPpi");
	if ("alsoTakes" in leaf) return say("alsoTakes", either(leaf.alsoTakes.map((id) => groupName(id, of))));
	if ("presentation" in leaf) return say("presentation", either(leaf.presentation.map(word)));
	return say("phase", either(leaf.phase.map(word)));
}

const groupName = (id: string, of: Labels): string =>
	of.content.medicineGroups.find((group) => group.id === id)?.name ?? id;

const substanceName = (id: string, of: Labels): string =>
	of.content.medicineGroups.flatMap((group) => [...group.substances]).find((one) => one.id === id)?.name ?? id;
