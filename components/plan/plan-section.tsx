"use client";

import { useState } from "react";
import type { Plan, PlanSection as Section } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import { AddLine } from "./add-line";
import { addLine, type Decisions, type EditorLine, linesOf } from "./decisions";
import type { EditorWords } from "./editor-words";
import { PlanLine } from "./plan-line";

type Props = {
	section: Section;
	title: string;
	draft: Plan;
	decisions: Decisions;
	words: EditorWords;
	change: (decide: (decisions: Decisions) => Decisions) => void;
	/** The drafted lines that a decision takes the place of. */
	replaced: ReadonlySet<string>;
	/** What is decided in this section beside its lines. */
	panel: React.ReactNode;
};

export function PlanSection({ section, title, draft, decisions, words, change, replaced, panel }: Props) {
	const lines = linesOf(section, draft, decisions, replaced);
	const id = `plan-${section}`;
	const fold = lines.length > 3 ? foldOf(section, words) : null;
	const folded = fold === null ? [] : lines.filter(({ kind }) => kind === "drafted");
	const shown = fold === null ? lines : lines.filter(({ kind }) => kind === "added");
	// What was changed is seen when one comes back; whoever opens or closes the fold is left alone.
	const [isOpen] = useState(() => folded.some(({ decision }) => decision !== null && decision.action !== "keep"));
	const list = (some: readonly EditorLine[]) =>
		some.length > 0 && (
			<ul>
				{some.map((line) => (
					<PlanLine key={line.key} line={line} words={words} change={change} />
				))}
			</ul>
		);
	return (
		<section
			aria-labelledby={id}
			className="grid gap-x-8 gap-y-1 border-line-strong/60 border-t pt-3 md:grid-cols-[10.5rem_1fr]"
		>
			<h2 id={id} className="text-base md:pt-2">
				{title}
			</h2>
			<div className="grid content-start">
				{folded.length > 0 && (
					<details open={isOpen}>
						<summary className="min-h-11 cursor-pointer py-2 text-ink-soft text-sm">
							{fill(fold ?? "", { n: folded.length })}
						</summary>
						{list(folded)}
					</details>
				)}
				{list(shown)}
				{panel}
				<AddLine
					section={title}
					words={words}
					onAdd={(text) => change((current) => addLine(current, section, `own-${crypto.randomUUID()}`, text))}
				/>
			</div>
		</section>
	);
}

/** What a section says while its drafted lines are folded away: many of them, that seldom change. Null where none are. */
function foldOf(section: Section, { t }: EditorWords): string | null {
	if (section === "notRecommended") return t.folded;
	return section === "advice" ? t.foldedAdvice : null;
}
