"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { PlanRecord } from "@/lib/clinical/plan-record";
import type { PlanView } from "@/lib/consultation/types";
import { formatMoment } from "@/lib/dates";
import { fill } from "@/lib/texts/fill";
import { type Decisions, differentParts } from "./decisions";
import type { EditorWords } from "./editor-words";

type Props = {
	mine: Decisions;
	myRecord: PlanRecord;
	theirs: PlanView;
	/** The other side never reached the server: another window left it. */
	isLeft: boolean;
	words: EditorWords;
	onKeepMine: () => void;
	onTakeTheirs: () => void;
};

/** Both sides of a plan that was changed in two places. Nothing is written until one is chosen. */
export function PlanConflict({ mine, myRecord, theirs, isLeft, words, onKeepMine, onTakeTheirs }: Props) {
	const { t, lang } = words;
	const apart = differentParts(myRecord, theirs.record);
	return (
		<Notice tone="danger" title={isLeft ? t.leftTitle : t.conflictTitle} role="alert">
			<p>{isLeft ? t.leftText : t.conflictText}</p>
			<div className="mt-2 grid gap-6 md:grid-cols-2">
				<Side title={t.conflictMine} decisions={mine} record={myRecord} apart={apart} draft={theirs} words={words}>
					<Button onClick={onKeepMine}>{t.keepMine}</Button>
				</Side>
				<Side
					title={
						isLeft ? t.leftTheirs : fill(t.conflictTheirs, { when: formatMoment(theirs.consultation.savedAt, lang) })
					}
					decisions={theirs.decisions}
					record={theirs.record}
					apart={apart}
					draft={theirs}
					words={words}
				>
					<Button variant="secondary" onClick={onTakeTheirs}>
						{isLeft ? t.takeLeft : t.takeTheirs}
					</Button>
				</Side>
			</div>
		</Notice>
	);
}

type SideProps = {
	title: string;
	decisions: Decisions;
	record: PlanRecord;
	/** The parts of the record in which the two sides differ. */
	apart: readonly (keyof PlanRecord)[];
	draft: PlanView;
	words: EditorWords;
	children: React.ReactNode;
};

function Side({ title, decisions, record, apart, draft, words: { t, terms }, children }: SideProps) {
	const told = decisions.filter(({ action }) => action !== "keep");
	const drafted = (id: string | null) =>
		Object.values(draft.draft)
			.flat()
			.find((item) => item.id === id)?.text ?? "";
	return (
		<div className="grid content-start gap-2">
			<h3>{title}</h3>
			{apart.length > 0 && (
				<p className="text-sm">
					<span className="text-ink-soft">{t.conflictDecided}: </span>
					{apart.map((part) => (record[part] ? t.parts[part] : `${t.parts[part]} (${t.conflictUndecided})`)).join(", ")}
				</p>
			)}
			{told.length === 0 && apart.length === 0 ? (
				<p className="text-ink-soft">{t.conflictNone}</p>
			) : (
				<ul className="grid gap-2 text-sm">
					{told.map((decision) => (
						<li key={decision.id}>
							<span className="text-ink-soft">{terms.planSection[decision.section]}: </span>
							{decision.action === "drop" ? (
								<>
									<s>{drafted(decision.itemId)}</s> ({decision.reason})
								</>
							) : (
								decision.text
							)}
						</li>
					))}
				</ul>
			)}
			{children}
		</div>
	);
}
