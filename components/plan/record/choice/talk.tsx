"use client";

import { useId } from "react";
import { OptionBox } from "@/components/ui/option-box";
import { PrivateText } from "@/components/ui/private-text";
import type { ChoicePart } from "./props";

const ticks = ["teachBack", "supportPerson", "writtenCopy", "interpreter"] as const;

/** What was done in the conversation. Unticked is not recorded, never "no". */
export function ChoiceTalk({ value, put, t }: ChoicePart) {
	const id = useId();
	return (
		<fieldset className="grid gap-2">
			<legend className="mb-1.5 text-ink-soft text-sm">{t.talk}</legend>
			<div className="flex flex-wrap items-center gap-1.5">
				{ticks.map((each) => (
					<OptionBox
						key={each}
						type="checkbox"
						keys={[]}
						label={t[each]}
						checked={value[each] === true}
						onChange={() => put({ [each]: value[each] === true ? undefined : true })}
					/>
				))}
				{value.interpreter && (
					<span className="inline-flex items-center gap-2">
						<label htmlFor={id} className="text-ink-soft text-sm">
							{t.interpreterLanguage}
						</label>
						<input
							id={id}
							className="ds-input"
							data-size="sm"
							maxLength={60}
							size={14}
							value={value.interpreterLanguage ?? ""}
							onChange={(event) => put({ interpreterLanguage: event.target.value })}
							aria-describedby={`${id}-private`}
						/>
						<PrivateText id={`${id}-private`} text={value.interpreterLanguage ?? ""} />
					</span>
				)}
			</div>
		</fieldset>
	);
}
