"use client";

import type { Plan, PlanSection as Section } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import { AddLine } from "./add-line";
import { addLine, type Decisions, linesOf } from "./decisions";
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
	// What is left out is many lines that seldom change: one line until it is opened.
	const isFolded = section === "notRecommended" && lines.length > 3;
	const list = (
		<ul>
			{lines.map((line) => (
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
				{isFolded ? (
					<details>
						<summary className="min-h-11 cursor-pointer py-2 text-ink-soft text-sm">
							{fill(words.t.folded, { n: lines.length })}
						</summary>
						{list}
					</details>
				) : (
					lines.length > 0 && list
				)}
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
