"use client";

import { Button } from "@/components/ui/button";
import { groupsOf } from "@/lib/clinical/engine/check-medicines";
import type { Localised, MedicineGroup } from "@/lib/clinical/types";
import type { MedicinesWords } from "./words";

type Props = {
	words: MedicinesWords;
	/** Null where something is chosen already. */
	onNone: (() => void) | null;
	onPick: (group: Localised<MedicineGroup>) => void;
	onCancel: () => void;
};

/** No medicine comes first, then the groups. Escape closes. */
export function MedicinesPicker({ words: { t, content }, onNone, onPick, onCancel }: Props) {
	return (
		<fieldset className="grid gap-3 py-2" onKeyDown={(event) => event.key === "Escape" && onCancel()}>
			<legend className="mb-2 font-medium text-sm">{t.choose}</legend>
			<div className="flex flex-wrap gap-1.5">
				{onNone && (
					<Button size="sm" autoFocus onClick={onNone}>
						{t.none}
					</Button>
				)}
				{groupsOf(content).map((group, index) => (
					<Button
						key={group.id}
						size="sm"
						variant="secondary"
						autoFocus={!onNone && index === 0}
						onClick={() => onPick(group)}
					>
						{group.name}
					</Button>
				))}
			</div>
			<p className="text-ink-soft text-sm">{t.notPrescription}</p>
			<Button size="sm" variant="tertiary" className="justify-self-start" onClick={onCancel}>
				{t.cancel}
			</Button>
		</fieldset>
	);
}
