"use client";

import { type KeyboardEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { PrivateText } from "@/components/ui/private-text";
import { findNationalId } from "@/lib/privacy/national-id";
import type { EditorWords } from "./editor-words";

type Props = { t: EditorWords["t"]; onReason: (reason: string) => void; onCancel: () => void };

/** The second of two clicks: why the line goes. Nothing is dropped until a reason is given. */
export function DropReason({ t, onReason, onCancel }: Props) {
	const id = useId();
	const [own, setOwn] = useState("");
	const use = () => own.trim() !== "" && findNationalId(own) !== "certain" && onReason(own.trim());
	const press = (event: KeyboardEvent) => {
		if (event.key === "Escape") onCancel();
		else if (event.key === "Enter") use();
	};
	return (
		<fieldset className="grid gap-3 py-2" onKeyDown={press}>
			<legend className="mb-2 font-medium text-sm">{t.dropReason}</legend>
			<div className="flex flex-wrap gap-2">
				{Object.values(t.reasons).map((reason, index) => (
					<Button key={reason} size="sm" variant="secondary" autoFocus={index === 0} onClick={() => onReason(reason)}>
						{reason}
					</Button>
				))}
			</div>
			<div className="flex flex-wrap items-end gap-2">
				<div className="grid min-w-56 gap-1">
					<label htmlFor={id} className="eyebrow">
						{t.otherReason}
					</label>
					<input
						id={id}
						className="ds-input"
						data-size="sm"
						maxLength={500}
						value={own}
						onChange={(event) => setOwn(event.target.value)}
						aria-describedby={`${id}-private`}
					/>
				</div>
				<Button size="sm" variant="secondary" onClick={use}>
					{t.useReason}
				</Button>
				<Button size="sm" variant="tertiary" onClick={onCancel}>
					{t.cancel}
				</Button>
			</div>
			<PrivateText id={`${id}-private`} text={own} />
		</fieldset>
	);
}
