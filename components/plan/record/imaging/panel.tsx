"use client";

import { useId, useRef } from "react";
import { Choice } from "@/components/ui/choice";
import { imagingAsks } from "@/lib/clinical/engine/record/imaging";
import { type ImagingChoice, type ImagingDecision, imagingChoices } from "@/lib/clinical/plan-record";
import { ClearButton } from "../clear-button";
import type { PanelProps } from "../panel-props";
import { ImagingAnswer } from "./answer";
import { ImagingAsk } from "./ask";
import { ImagingDisagreement } from "./disagreement";
import { ImagingReply } from "./reply";

/** Imaging as it is decided: what the answers point to, the choice, and the one question where the two differ. */
export function ImagingPanel({ value, change, answers, evaluation, words }: PanelProps<"imaging">) {
	const id = useId();
	const { t } = words;
	const { triage, presentation } = evaluation;
	const asks = value ? imagingAsks(value.kind, evaluation) : null;
	const rule = triage.reasons.find((reason) => words.rules[reason.rule]?.imaging === triage.imaging)?.rule;
	const ordinary = triage.class === "usual" && triage.imaging === "none";
	const root = presentation === "radicular-pain" || presentation === "radiculopathy";

	/** What was written about a picture comes back with it: arrow keys pass over "none". */
	const written = useRef<{ none?: ImagingDecision; taken?: ImagingDecision }>({});
	function choose(kind: ImagingChoice) {
		if (value) written.current[value.kind === "none" ? "none" : "taken"] = value;
		change({ ...written.current[kind === "none" ? "none" : "taken"], kind });
	}

	return (
		<div className="grid gap-4 border-line border-b py-4">
			<fieldset>
				<legend className="mb-1 font-medium">{t.choice}</legend>
				<p id={`${id}-found`} className="mb-2 max-w-text text-ink-soft text-sm">
					{t.found}: <span className="text-ink">{words.kinds[triage.imaging]}</span>
					{!triage.settled && ` (${t.unsettled})`}
					{rule && `. ${words.rules[rule]?.title} (${rule})`}
				</p>
				<div className="flex flex-wrap items-center gap-1.5">
					<Choice
						name={`${id}-kind`}
						options={imagingChoices.map((kind) => ({ value: kind, label: t.options[kind], keys: [] }))}
						value={value?.kind}
						onChange={(kind) => choose(kind as ImagingChoice)}
						describedBy={`${id}-found`}
					/>
					{value && <ClearButton label={t.clear} onClear={() => change(undefined)} />}
				</div>
			</fieldset>
			{value && asks && <ImagingAsk asks={asks} value={value} change={change} evaluation={evaluation} words={words} />}
			{ordinary && (asks === "why" || value?.answered !== undefined || answers.wantsImaging === "yes") && (
				<ImagingAnswer value={value} change={change} evaluation={evaluation} words={words} />
			)}
			{value && value.kind !== "none" && <ImagingReply value={value} change={change} words={words} />}
			{(root || value?.indication === "root-pain") && <ImagingDisagreement words={words} />}
		</div>
	);
}
