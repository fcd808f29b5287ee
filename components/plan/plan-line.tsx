"use client";

import { useId, useRef, useState } from "react";
import { PrivateText } from "@/components/ui/private-text";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { lowValueOf } from "@/lib/clinical/engine/low-value";
import {
	type Decisions,
	dropLine,
	type EditorLine,
	editLine,
	explainLine,
	removeAdded,
	rewordAdded,
	undoLine,
} from "./decisions";
import { DropReason } from "./drop-reason";
import { EditLine } from "./edit-line";
import { basisWord, type EditorWords } from "./editor-words";
import { LineWhy } from "./line-why";
import { LowValueNote } from "./low-value-note";

type Props = { line: EditorLine; words: EditorWords; change: (decide: (decisions: Decisions) => Decisions) => void };

/** One line of the plan: kept as it stands until it is edited or dropped, and either can be undone. */
export function PlanLine({ line, words, change }: Props) {
	const [asking, setAsking] = useState(false);
	const whyId = useId();
	const [mode, setMode] = useState<"read" | "edit" | "drop">("read");
	const row = useRef<HTMLLIElement>(null);
	const { t } = words;
	const drafted = line.kind === "drafted";
	const { decision } = line;
	const dropped = decision?.action === "drop";
	const superseded = drafted && line.superseded;
	const edited = drafted && decision?.action === "edit";
	const text = (edited || !drafted ? decision?.text : line.item.text) ?? "";
	const toPatient = !drafted || words.patientTexts[line.item.id] !== undefined;

	/** Focus stays on the line when the controls that held it go away. */
	function close() {
		setMode("read");
		requestAnimationFrame(() => row.current?.querySelector<HTMLElement>("[data-actions] button:last-child")?.focus());
	}
	const write = (value: string) =>
		change((decisions) =>
			drafted ? editLine(decisions, line.section, line.item, value) : rewordAdded(decisions, line.decision.id, value),
		);
	function undo() {
		// An own line goes away altogether; the section's last button, which adds lines, stays.
		const stays = drafted ? null : row.current?.closest("section");
		change((decisions) => (drafted ? undoLine(decisions, line.item) : removeAdded(decisions, line.decision.id)));
		if (stays) [...stays.querySelectorAll<HTMLElement>("button")].at(-1)?.focus();
		else close();
	}

	const own = decision !== null && (edited || !drafted) ? decision : null;
	const note = own && (
		<LowValueNote
			id={`likewise.${own.id}`}
			found={lowValueOf({ section: line.section, text }, words.lowValue)}
			reason={own.reason ?? ""}
			onReason={(reason) => change((decisions) => explainLine(decisions, own.id, reason))}
			t={t}
		/>
	);

	if (mode === "edit") {
		return (
			<li ref={row} className="border-line border-b">
				<EditLine
					words={words}
					text={text}
					original={drafted ? line.item.text : null}
					toPatient={toPatient}
					onText={write}
					onClose={close}
				/>
				{note}
			</li>
		);
	}
	return (
		<li ref={row} className="border-line border-b">
			<div className="plan-line">
				{drafted ? (
					<span data-basis={line.item.basis} className="basis" title={basisWord(line.item.basis, t)}>
						<VisuallyHidden>{basisWord(line.item.basis, t)}:</VisuallyHidden>
					</span>
				) : (
					<span className="basis" data-basis="own" title={t.basisOwn}>
						<VisuallyHidden>{t.basisOwn}:</VisuallyHidden>
					</span>
				)}
				<div className="max-w-text pt-2 lg:pb-2">
					<p className={dropped || superseded ? "text-ink-soft line-through" : ""}>{text}</p>
					{superseded && <p className="text-ink-soft text-sm">{t.superseded}</p>}
					{edited && <p className="text-ink-soft text-sm line-through">{line.item.text}</p>}
					{dropped && (
						<p className="text-sm">
							{t.dropped}: {decision.reason}
						</p>
					)}
					{decision && <PrivateText id={`${whyId}-private`} text={(dropped ? decision.reason : text) ?? ""} />}
				</div>
				<div data-actions className="plan-actions">
					{drafted && !dropped && (
						<button
							type="button"
							className="quiet"
							aria-expanded={asking}
							aria-controls={asking ? whyId : undefined}
							onClick={() => setAsking(!asking)}
						>
							{t.why}
							<VisuallyHidden> {text}</VisuallyHidden>
						</button>
					)}
					{(dropped || edited) && (
						<button type="button" className="quiet" onClick={undo}>
							{t.undo}
							<VisuallyHidden>: {text}</VisuallyHidden>
						</button>
					)}
					{!dropped && mode === "read" && (
						<>
							<button type="button" className="quiet" onClick={() => setMode("edit")}>
								{t.edit}
								<VisuallyHidden>: {text}</VisuallyHidden>
							</button>
							<button type="button" className="quiet" onClick={drafted ? () => setMode("drop") : undo}>
								{t.drop}
								<VisuallyHidden>: {text}</VisuallyHidden>
							</button>
						</>
					)}
				</div>
			</div>
			{note}
			{asking && drafted && !dropped && <LineWhy id={whyId} item={line.item} words={words} />}
			{mode === "drop" && drafted && (
				<DropReason
					t={t}
					onReason={(reason) => {
						change((decisions) => dropLine(decisions, line.section, line.item, reason));
						close();
					}}
					onCancel={close}
				/>
			)}
		</li>
	);
}
