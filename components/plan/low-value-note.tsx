"use client";

import { useId } from "react";
import { contentHref } from "@/components/content/content-href";
import { Choice } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { LowValueFound } from "@/lib/clinical/engine/low-value";
import type { EditorWords } from "./editor-words";

type Props = {
	/** Where the refusal to sign leads. */
	id: string;
	found: readonly LowValueFound[];
	reason: string;
	onReason: (reason: string) => void;
	t: Pick<EditorWords["t"], "likewise" | "likewiseNeeded" | "lowValueMore" | "otherReason">;
};

/** Under a line of the clinician's own: what speaks against it, and, where it is asked, why all the same. */
export function LowValueNote({ id, found, reason, onReason, t }: Props) {
	const name = useId();
	const asking = found.find(({ entry }) => entry.needs === "reason")?.entry;
	const ready = asking?.reasons ?? [];
	return (
		<div id={id} className="grid max-w-text gap-3 pb-3 empty:hidden">
			<div role="status" className="grid gap-2 empty:hidden">
				{found.map(({ entry }) => (
					<Notice
						key={entry.id}
						tone={entry.needs === "reason" ? "warning" : "neutral"}
						title={entry.title}
						className="text-sm"
					>
						<p>
							{entry.text}{" "}
							<a href={contentHref("decisions", entry.id)} className="link text-ink-soft">
								{t.lowValueMore}
							</a>
						</p>
					</Notice>
				))}
			</div>
			{asking && (
				<div className="grid gap-2 ps-3">
					<fieldset>
						<legend className="mb-1.5 font-medium text-sm">{t.likewise}</legend>
						<Choice
							name={`${name}-reason`}
							options={ready.map((each) => ({ value: each, label: each, keys: [] }))}
							value={ready.find((each) => each === reason)}
							onChange={onReason}
						/>
					</fieldset>
					<Field
						id={`${name}-own`}
						label={t.otherReason}
						help={reason.trim() === "" ? t.likewiseNeeded : undefined}
						className="text-sm"
						data-size="sm"
						maxLength={500}
						value={reason}
						onChange={(event) => onReason(event.target.value)}
					/>
				</div>
			)}
		</div>
	);
}
