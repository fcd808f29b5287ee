"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { dayText } from "@/lib/clinical/engine/day";
import { type LowValue, lowValueOf } from "@/lib/clinical/engine/low-value";
import { type Lang, type Localised, type PlanSection, planSections } from "@/lib/clinical/types";
import { addToPlan } from "@/lib/consultation/queries";
import type { ConsultationView } from "@/lib/consultation/types";
import { ApiProblem } from "@/lib/http/problem";
import type { addendum } from "@/lib/texts/addendum";
import { fill } from "@/lib/texts/fill";
import type { plan } from "@/lib/texts/plan";
import { ChangeButtons, ChangeForm, LineChange } from "./line-change";
import { LowValueNote } from "./low-value-note";

type Texts = Localised<typeof addendum>;
type Props = {
	consultation: Pick<ConsultationView, "id" | "plan" | "addenda">;
	words: {
		t: Texts;
		note: Pick<Localised<typeof plan>, "likewise" | "lowValueMore" | "otherReason">;
		sections: Readonly<Record<PlanSection, string>>;
		lowValue: readonly LowValue[];
		lang: Lang;
	};
};

/** The way to add to a signed plan: closed until it is asked for. */
export function AddendumForm(props: Props) {
	const [isOpen, setOpen] = useState(false);
	const opener = useRef<HTMLButtonElement>(null);
	const wasOpen = useRef(false);
	useEffect(() => {
		if (!isOpen && wasOpen.current) opener.current?.focus();
		wasOpen.current = isOpen;
	}, [isOpen]);
	if (isOpen) return <Form {...props} onClose={() => setOpen(false)} />;
	return (
		<Button
			ref={opener}
			variant="secondary"
			size="sm"
			className="no-print justify-self-start"
			onClick={() => setOpen(true)}
		>
			{props.words.t.open}
		</Button>
	);
}

/** A line of the plan is chosen as «section/id»; the section alone is a new line in it. */
const idIn = (choice: string) => choice.slice(choice.indexOf("/") + 1) || null;
const sectionIn = (choice: string) => choice.slice(0, choice.indexOf("/")) as PlanSection;

function Form({ consultation, words, onClose }: Props & { onClose: () => void }) {
	const { t, note, sections, lowValue, lang } = words;
	const id = useId();
	const router = useRouter();
	const lines = consultation.plan ?? [];
	const [choice, setChoice] = useState("followUp/");
	const [text, setText] = useState("");
	const [isOut, setOut] = useState(false);
	const [day, setDay] = useState("");
	const [why, setWhy] = useState("");
	const [lacking, setLacking] = useState<{ text?: string; why?: string }>({});
	const section = sectionIn(choice);
	const line = lines.find((one) => one.id === idIn(choice));
	const found = isOut ? [] : lowValueOf({ section, text }, lowValue);
	const asks = found.some(({ entry }) => entry.needs === "reason");
	const save = useMutation({
		mutationFn: addToPlan,
		onSuccess: () => {
			router.refresh();
			onClose();
		},
		onError: (error) => {
			if (error instanceof ApiProblem && error.kind === "changed-elsewhere") router.refresh();
		},
	});

	function choose(next: string) {
		setChoice(next);
		setOut(false);
		setDay("");
		setText(lines.find((one) => one.id === idIn(next))?.text ?? "");
	}
	function chooseDay(next: string) {
		setDay(next);
		if (next) setText(fill(t.dayLine, { day: dayText(next, lang) }));
	}
	function submit(event: FormEvent) {
		event.preventDefault();
		const found = isOut ? null : !text.trim() ? t.textNeeded : text.trim() === line?.text ? t.textSame : null;
		const next = { ...(found && { text: found }), ...(!why.trim() && { why: t.whyNeeded }) };
		setLacking(next);
		if (next.text || next.why) {
			document.getElementById(next.text ? `${id}-text` : asks ? `${id}-note` : `${id}-why`)?.focus();
			return;
		}
		if (save.isPending) return;
		save.mutate({
			id: consultation.id,
			planVersion: consultation.addenda.length,
			...{ section, lineId: idIn(choice), text: isOut ? null : text.trim(), why: why.trim() },
			...(day && section === "followUp" && !isOut && { followUpOn: day }),
		});
	}
	return (
		<ChangeForm labelledBy={`${id}-title`} onSubmit={submit} onClose={onClose} className="no-print gap-5">
			<div className="grid gap-1">
				<h3 id={`${id}-title`}>{t.title}</h3>
				<p className="text-ink-soft text-sm">{t.lead}</p>
			</div>
			<div className="ds-field">
				<label htmlFor={`${id}-line`} className="ds-label">
					{t.line}
				</label>
				<select
					id={`${id}-line`}
					className="ds-input w-full"
					value={choice}
					onChange={(event) => choose(event.target.value)}
					// biome-ignore lint/a11y/noAutofocus: the reader asked for this form a moment ago
					autoFocus
				>
					{planSections.map((one) => (
						<optgroup key={one} label={sections[one]}>
							{lines
								.filter((each) => each.section === one)
								.map((each) => (
									<option key={each.id} value={`${one}/${each.id}`}>
										{each.text}
									</option>
								))}
							<option value={`${one}/`}>
								{sections[one]}: {t.newLine.toLowerCase()}
							</option>
						</optgroup>
					))}
				</select>
			</div>
			<LineChange
				id={`${id}-text`}
				hasLine={line !== undefined}
				isOut={isOut}
				onOut={setOut}
				text={text}
				onText={setText}
				error={lacking.text}
				t={t}
			>
				{!isOut && section === "followUp" && (
					<div className="ds-field">
						<label htmlFor={`${id}-day`} className="ds-label">
							{t.day}
						</label>
						<p id={`${id}-day-help`} data-field="description" className="text-sm">
							{t.dayHelp}
						</p>
						<input
							id={`${id}-day`}
							type="date"
							className="ds-input w-auto justify-self-start"
							value={day}
							onChange={(event) => chooseDay(event.target.value)}
							aria-describedby={`${id}-day-help`}
						/>
					</div>
				)}
			</LineChange>
			{!isOut && (
				<div className="-my-3">
					<LowValueNote
						id={`${id}-note`}
						found={found}
						reason={why}
						onReason={setWhy}
						t={{ ...note, likewiseNeeded: t.likewiseNeeded }}
					/>
				</div>
			)}
			{!asks && (
				<Field
					id={`${id}-why`}
					label={t.why}
					maxLength={500}
					value={why}
					onChange={(event) => setWhy(event.target.value)}
					{...(lacking.why && { error: lacking.why })}
				/>
			)}
			{save.error && <Refused error={save.error} t={t} />}
			<ChangeButtons
				isPending={save.isPending}
				onClose={onClose}
				t={{ send: t.save, sending: t.saving, cancel: t.cancel }}
			/>
		</ChangeForm>
	);
}

/** Why it was not saved; what was written stays. */
function Refused({ error, t }: { error: Error; t: Texts }) {
	if (!(error instanceof ApiProblem)) {
		return (
			<Notice tone="danger" title={t.failed} role="alert">
				<p>{t.failedText}</p>
			</Notice>
		);
	}
	if (error.kind === "changed-elsewhere") return <Notice tone="warning" title={t.changedElsewhere} role="alert" />;
	return (
		<Notice tone="danger" title={t.failed} role="alert">
			<p>{error.problem.errors?.map(({ message }) => message).join(" ") || error.problem.detail}</p>
		</Notice>
	);
}
