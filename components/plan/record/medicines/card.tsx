"use client";

import { useEffect, useId, useRef } from "react";
import { Choice } from "@/components/ui/choice";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { type CheckedMedicine, groupsOf } from "@/lib/clinical/engine/check-medicines";
import { medicineName } from "@/lib/clinical/engine/record/medicine-name";
import { type MedicineAction, type MedicineDecision, medicineActions } from "@/lib/clinical/plan-record";
import { MedicinesFields } from "./fields";
import { MedicinesFindings } from "./findings";
import { MedicinesTaper } from "./taper";
import type { MedicinesWords } from "./words";

type Props = {
	checked: CheckedMedicine;
	change: (next: MedicineDecision) => void;
	remove: () => void;
	today: string;
	/** Chosen a moment ago: the reader goes on here. */
	isNew: boolean;
	words: MedicinesWords;
};

/** One decision about a medicine, with what speaks against it. */
export function MedicinesCard({ checked, change, remove, today, isNew, words }: Props) {
	const id = useId();
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (isNew) heading.current?.focus();
	}, [isNew]);
	const { decision, findings } = checked;
	const { t, content } = words;
	const groups = groupsOf(content);
	const group = groups.find((each) => each.id === decision.group);
	const name = medicineName(groups, decision);
	const goesOn = decision.action === "start" || decision.action === "continue";
	return (
		<article aria-labelledby={`${id}-name`} className="grid gap-4 border-line-strong border-s-2 ps-4">
			<div className="flex flex-wrap items-center justify-between gap-x-4">
				<h3 id={`${id}-name`} ref={heading} tabIndex={-1} className="text-base">
					{name}
				</h3>
				<button type="button" className="quiet -me-2.5" onClick={remove}>
					{t.remove}
					<VisuallyHidden> {name}</VisuallyHidden>
				</button>
			</div>
			{goesOn && group?.lowValue && (
				<p className="max-w-text text-sm">
					<span className="font-medium">{t.lowValue}:</span> {group.lowValue.reason}{" "}
					<span className="font-medium">{t.instead}:</span> {group.lowValue.instead}
				</p>
			)}
			<fieldset>
				<legend className="eyebrow mb-1.5">{t.action}</legend>
				<Choice
					name={`${id}-action`}
					options={medicineActions.map((action) => ({ value: action, label: t.actions[action], keys: [] }))}
					value={decision.action}
					onChange={(action) => change({ ...decision, action: action as MedicineAction })}
				/>
			</fieldset>
			{group && (
				<MedicinesFields
					decision={decision}
					group={group}
					change={change}
					today={today}
					proposesPpi={findings.some(({ check }) => check === "N6")}
					words={words}
				/>
			)}
			{decision.action === "taper" && (
				<MedicinesTaper decision={decision} change={change} today={today} words={words} />
			)}
			<MedicinesFindings checked={checked} change={change} words={words} />
		</article>
	);
}
