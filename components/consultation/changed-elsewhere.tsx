"use client";

import { memo } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { answerWords } from "./answer-words";
import type { Draft } from "./draft";
import { useScreen } from "./screen";
import { labelOf } from "./screen-content";
import { useDraftPart } from "./use-draft-part";

type Props = { draft: Draft; otherTabs: number };

/** What other tabs and people did to the same consultation. Nothing is overwritten without a word here. */
export const ChangedElsewhere = memo(function ChangedElsewhere({ draft, otherTabs }: Props) {
	const { content, t } = useScreen();
	const found = useDraftPart(draft, (state) => state.found);
	const taken = useDraftPart(draft, (state) => state.taken);
	const refused = useDraftPart(draft, (state) => state.refused);
	const conflicts = useDraftPart(draft, (state) => state.conflicts);
	const label = (id: string) => labelOf(content, id);
	const needsEyes = taken.length + refused.length + conflicts.length > 0;
	return (
		<div
			className={`grid gap-3 pb-3 empty:hidden ${needsEyes ? "sticky top-2 z-30 max-h-[60dvh] overflow-y-auto" : ""}`}
		>
			{otherTabs > 0 && (
				<Notice tone="info" role="status">
					<p className="text-sm">{t.form.otherTab}</p>
				</Notice>
			)}
			{found && (
				<Notice tone="info" role="status" title={t.form.found.title}>
					<button type="button" className="link justify-self-start text-sm" onClick={draft.acceptTaken}>
						{t.form.taken.close}
					</button>
				</Notice>
			)}
			{taken.length > 0 && (
				<Notice tone="info" role="status" title={t.form.taken.title}>
					<p className="text-sm">{taken.map(label).join(" · ")}</p>
					<button type="button" className="link justify-self-start text-sm" onClick={draft.acceptTaken}>
						{t.form.taken.close}
					</button>
				</Notice>
			)}
			{refused.length > 0 && (
				<Notice tone="danger" role="alert" title={t.form.refused.title}>
					{refused.map(({ key, message }) => (
						<p key={key} className="text-sm">
							{label(key)}: {message}
						</p>
					))}
				</Notice>
			)}
			{conflicts.length > 0 && (
				<Notice tone="warning" role="alert" title={t.form.conflict.title}>
					{conflicts.map(({ key, mine, theirs, left }) => (
						<fieldset
							key={`${key} ${JSON.stringify(theirs)}`}
							className="grid gap-1 border-line border-t py-2 first:border-t-0"
						>
							<legend className="float-left font-medium">{label(key)}</legend>
							<div className="grid gap-3 sm:grid-cols-2">
								<Side
									title={t.form.conflict.mine}
									words={answerWords(content, key, mine, t.form)}
									button={t.form.conflict.keepMine}
									onPick={() => draft.decide({ key, theirs }, "mine")}
								/>
								<Side
									title={left ? t.form.conflict.left : t.form.conflict.theirs}
									words={answerWords(content, key, theirs, t.form)}
									button={t.form.conflict.useTheirs}
									onPick={() => draft.decide({ key, theirs }, "theirs")}
								/>
							</div>
						</fieldset>
					))}
				</Notice>
			)}
		</div>
	);
});

function Side({ title, words, button, onPick }: { title: string; words: string; button: string; onPick: () => void }) {
	return (
		<div className="grid content-start justify-items-start gap-1">
			<p className="eyebrow">{title}</p>
			<p className="mb-1">{words}</p>
			<Button variant="secondary" size="sm" onClick={onPick}>
				{button}
			</Button>
		</div>
	);
}
