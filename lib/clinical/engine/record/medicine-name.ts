import type { MedicineDecision } from "../../plan-record";
import type { Localised, MedicineGroup } from "../../types";
import { written } from "./sentence";

type Groups = readonly Localised<MedicineGroup>[];
type Named = Pick<MedicineDecision, "group" | "substance" | "name">;

/** The medicine in the reader's language; the group where nothing more is chosen, the id of a group that is not known. */
export function medicineName(groups: Groups, { group: id, substance, name }: Named): string {
	const group = groups.find((each) => each.id === id);
	return group?.substances.find((each) => each.id === substance)?.name ?? written(name) ?? group?.name ?? id;
}

/** What stands on the package, the same in every language; null while no medicine is named. */
export function packageName(groups: Groups, { group: id, substance, name }: Named): string | null {
	const group = groups.find((each) => each.id === id);
	return group?.substances.find((each) => each.id === substance)?.label ?? written(name) ?? group?.label ?? null;
}
