"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Notice } from "@/components/ui/notice";
import { Scale } from "@/components/ui/scale";
import { TextArea } from "@/components/ui/text-area";
import { askedAt, patientQuestion } from "@/lib/clinical/content/patient-form";
import type { PatientLang } from "@/lib/clinical/types";
import { patientForm as t } from "@/lib/texts/patient-form";
import { type AskedId, alarmsIn, type PatientAnswer } from "@/lib/waiting-room/answers";
import type { OpenForm } from "@/lib/waiting-room/types";
import { AlarmAdvice } from "./alarm-advice";
import { InstrumentQuestions } from "./instrument-questions";
import { useSaving } from "./use-saving";

type Props = {
	code: string;
	form: Extract<OpenForm, { state: "open" }>;
	lang: PatientLang;
	onDone: (hasAlarm: boolean) => void;
};

export function PatientQuestions({ code, form, lang, onDone }: Props) {
	const [answers, setAnswers] = useState(form.answers);
	const saving = useSaving(code, form, lang, (unsent) => setAnswers((before) => ({ ...before, ...unsent })));
	const alarms = alarmsIn(answers);
	const instruments = form.instruments.filter((one) => one.lang === lang);

	function change(id: AskedId, answer: PatientAnswer) {
		setAnswers((before) => ({ ...before, [id]: answer }));
		saving.change(id, answer);
	}

	return (
		<div className="grid gap-8">
			<p className="lead">
				{instruments.length === 0 && `${t.minutes[lang]} `}
				{t.lead[lang]}
			</p>
			<Notice>
				<p>{t.notRead[lang]}</p>
			</Notice>
			{askedAt(form.moment, answers).map((id) => {
				const { kind, label, options = {}, ends } = patientQuestion(id);
				if (kind === "text")
					return (
						<TextArea
							key={id}
							id={id}
							label={label[lang]}
							maxLength={500}
							value={String(answers[id] ?? "")}
							onChange={(event) => change(id, event.target.value)}
						/>
					);
				return (
					<fieldset key={id} className="grid gap-3">
						<legend className="mb-2 font-semibold">{label[lang]}</legend>
						{kind === "scale" && ends ? (
							<Scale
								name={id}
								min={0}
								max={10}
								from={ends[0][lang]}
								to={ends[1][lang]}
								value={typeof answers[id] === "number" ? answers[id] : undefined}
								onChange={(value) => change(id, value)}
								keyOf={() => ""}
							/>
						) : (
							<Choice
								name={id}
								value={answers[id] === undefined ? undefined : String(answers[id])}
								onChange={(value) => change(id, value)}
								options={
									kind === "yes-no"
										? [
												{ value: "yes", label: t.yes[lang], keys: [] },
												{ value: "no", label: t.no[lang], keys: [] },
											]
										: Object.entries(options).map(([value, words]) => ({ value, label: words[lang], keys: [] }))
								}
							/>
						)}
						{alarms.includes(id) && <AlarmAdvice lang={lang} />}
					</fieldset>
				);
			})}
			{instruments.map((one) => (
				<InstrumentQuestions key={one.instrument} asked={one} answers={answers} onChange={change} />
			))}
			{alarms.length > 0 && <AlarmAdvice lang={lang} />}
			<div className="flex flex-wrap items-center gap-4">
				<Button onClick={async () => (await saving.submit()) && onDone(alarms.length > 0)}>{t.send[lang]}</Button>
				<p role="status" className="text-ink-soft text-sm">
					{saving.state && t[saving.state][lang]}
				</p>
			</div>
		</div>
	);
}
