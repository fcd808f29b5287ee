"use client";

import { useId } from "react";
import { Choice } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import { OptionBox } from "@/components/ui/option-box";
import type { MedicineDecision, MedicineRoute } from "@/lib/clinical/plan-record";
import type { Localised, MedicineGroup } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import { MedicinesDate } from "./date";
import { compact, withDays, withStopOn } from "./moves";
import { MedicinesNumber } from "./number";
import type { MedicinesWords } from "./words";

type Props = {
	decision: MedicineDecision;
	group: Localised<MedicineGroup>;
	change: (next: MedicineDecision) => void;
	today: string;
	/** A check proposes stomach protection. */
	proposesPpi: boolean;
	words: MedicinesWords;
};

const own = "own";

/** Which medicine, how much, how long. The last day and the number of days follow each other. */
export function MedicinesFields({ decision, group, change, today, proposesPpi, words: { t, sources } }: Props) {
	const id = useId();
	const { action, substance, name, route, dailyDose, days, stopOn, withPpi } = decision;
	const ceiling = group.substances.find((each) => each.id === substance)?.ceiling;
	const source = ceiling?.sources.flatMap((each) => sources[each] ?? [])[0];
	const named = group.substances.length > 0;
	const asksName = named ? name !== undefined : group.label === undefined;
	const goesOn = action === "start" || action === "continue";
	return (
		<div className="grid gap-4">
			{named && (
				<fieldset>
					<legend className="eyebrow mb-1.5">{t.substance}</legend>
					<Choice
						name={`${id}-substance`}
						options={[
							...group.substances.map((each) => ({ value: each.id, label: each.name, keys: [] })),
							{ value: own, label: t.ownSubstance, keys: [] },
						]}
						value={substance ?? (name === undefined ? undefined : own)}
						onChange={(picked) =>
							change(
								picked === own
									? compact({ ...decision, substance: undefined, name: "" })
									: compact({ ...decision, substance: picked, name: undefined }),
							)
						}
					/>
				</fieldset>
			)}
			{asksName && (
				<Field
					id={`${id}-name`}
					label={t.name}
					help={name?.trim() ? undefined : t.neededToSign}
					className="max-w-80"
					data-size="sm"
					maxLength={100}
					value={name ?? ""}
					onChange={(event) => change({ ...decision, name: event.target.value })}
				/>
			)}
			{goesOn && (
				<>
					{group.routes.length > 1 && (
						<fieldset>
							<legend className="eyebrow mb-1.5">{t.route}</legend>
							<Choice
								name={`${id}-route`}
								options={group.routes.map((each) => ({ value: each, label: t.routes[each], keys: [] }))}
								value={route}
								onChange={(picked) => change({ ...decision, route: picked as MedicineRoute })}
							/>
						</fieldset>
					)}
					<div className="flex flex-wrap items-start gap-x-6 gap-y-4">
						<div>
							<MedicinesNumber
								label={t.dose}
								unit={t.mg}
								value={dailyDose}
								onChange={(dose) => change(compact({ ...decision, dailyDose: dose }))}
								min={1}
								max={100_000}
								whole={false}
								rangeText={t.numberRange}
							/>
							{ceiling && (
								<p className="mt-1 text-ink-soft text-xs">
									{fill(t.ceiling, { mg: ceiling.mgPerDay })}
									{source && (
										<>
											{", "}
											<a href={source.href} className="link" title={source.title}>
												{t.source}
											</a>
										</>
									)}
								</p>
							)}
						</div>
						<div>
							<MedicinesNumber
								label={t.days}
								unit={t.dayUnit}
								value={days}
								onChange={(count) => change(withDays(decision, count, today))}
								min={1}
								max={3650}
								whole
								rangeText={t.numberRange}
							/>
							{group.needsEnd && days === undefined && <p className="mt-1 text-ink-soft text-xs">{t.neededToSign}</p>}
						</div>
						<MedicinesDate
							label={t.stopOn}
							value={stopOn}
							onDay={(day) => {
								const next = withStopOn(decision, day, today);
								if (next) change(next);
								return next !== null;
							}}
							onEmpty={() => change(withDays(decision, undefined, today))}
							wrongText={t.dateAhead}
						/>
						{(proposesPpi || withPpi) && (
							<div className="grid gap-1">
								<span aria-hidden="true" className="eyebrow">
									&nbsp;
								</span>
								<OptionBox
									type="checkbox"
									name={`${id}-ppi`}
									label={t.ppi}
									keys={[]}
									checked={withPpi ?? false}
									onChange={() => change(compact({ ...decision, withPpi: withPpi ? undefined : true }))}
								/>
							</div>
						)}
					</div>
				</>
			)}
		</div>
	);
}
