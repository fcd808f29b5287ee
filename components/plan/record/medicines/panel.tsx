"use client";

import { PlusIcon } from "@navikt/aksel-icons";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { opioidGroups } from "@/lib/clinical/content/opioid-groups";
import { checkMedicines, groupsOf } from "@/lib/clinical/engine/check-medicines";
import type { MedicineDecision } from "@/lib/clinical/plan-record";
import type { PanelProps } from "../panel-props";
import { MedicinesCard } from "./card";
import { MedicinesHabit } from "./habit";
import { chosenFrom } from "./moves";
import { MedicinesPicker } from "./picker";

const opioids: readonly string[] = opioidGroups;

/** Medicines as they are decided, each held against the answers as it is written. Doing without takes one click. */
export function MedicinesPanel({ value, change, answers, evaluation, today, words }: PanelProps<"medicines">) {
	const { t, content } = words;
	const opener = useRef<HTMLButtonElement>(null);
	const [picking, setPicking] = useState(false);
	const [newest, setNewest] = useState<string | null>(null);
	const decisions = value ?? [];
	const groups = groupsOf(content);
	const taken = answers.analgesics?.find(
		(each) => opioids.includes(each) && !decisions.some(({ group }) => group === each),
	);
	const close = () => {
		setPicking(false);
		requestAnimationFrame(() => opener.current?.focus());
	};
	const put = (next: readonly MedicineDecision[]) => change(next.length > 0 ? next : undefined);
	const add = (decision: MedicineDecision) => {
		change([...decisions, decision]);
		setPicking(false);
		setNewest(decision.id);
	};

	return (
		<div className="grid gap-5 border-line border-b py-3">
			<MedicinesHabit answers={answers} words={words} />
			{taken && (
				<Notice tone="warning" title={t.taper}>
					<p className="max-w-text text-sm">{t.taperPrompt}</p>
					<Button
						size="sm"
						variant="secondary"
						className="mt-1 justify-self-start"
						onClick={() => add({ id: crypto.randomUUID(), action: "taper", group: taken })}
					>
						{t.taperStart}
					</Button>
				</Notice>
			)}
			{value?.length === 0 && (
				<p className="flex flex-wrap items-center gap-x-2">
					{t.noneChosen}
					<button type="button" className="quiet" onClick={() => change(undefined)}>
						{t.undo}
					</button>
				</p>
			)}
			{checkMedicines(content, answers, evaluation, decisions).map((checked) => (
				<MedicinesCard
					key={checked.decision.id}
					checked={checked}
					change={(next) => put(decisions.map((each) => (each.id === next.id ? next : each)))}
					remove={() => {
						put(decisions.filter((each) => each.id !== checked.decision.id));
						close();
					}}
					isNew={checked.decision.id === newest}
					today={today}
					words={words}
				/>
			))}
			{picking ? (
				<MedicinesPicker
					words={words}
					onNone={
						decisions.length === 0
							? () => {
									change([]);
									close();
								}
							: null
					}
					onPick={(group) => add(chosenFrom(group, answers, crypto.randomUUID()))}
					onCancel={close}
				/>
			) : (
				<button
					ref={opener}
					type="button"
					className="quiet -ms-2.5 justify-self-start"
					onClick={() => setPicking(true)}
				>
					<PlusIcon aria-hidden="true" fontSize="1.2em" />
					{groups.length > 0 && decisions.length > 0 ? t.another : t.open}
				</button>
			)}
		</div>
	);
}
