"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { askedAt, type CallLevel, type PatientQuestionId } from "@/lib/clinical/content/patient-form";
import type { PatientLang } from "@/lib/clinical/types";
import { patientForm as t } from "@/lib/texts/patient-form";
import {
	type AskedId,
	callFor,
	isAlarm,
	isAtOnce,
	isWorse,
	levelOf,
	type PatientAnswer,
} from "@/lib/waiting-room/answers";
import type { CallNets } from "@/lib/waiting-room/call-nets";
import type { OpenForm } from "@/lib/waiting-room/types";
import { CallAdvice } from "./call-advice";
import { CallNet } from "./call-net";
import { InstrumentQuestions } from "./instrument-questions";
import { PatientQuestionField } from "./patient-question-field";
import { useSaving } from "./use-saving";

type Props = {
	code: string;
	form: Extract<OpenForm, { state: "open" }>;
	nets: CallNets;
	lang: PatientLang;
	onDone: (call: CallLevel | null) => void;
};

const asksAlarm = (id: PatientQuestionId): boolean => levelOf(id) !== undefined;

export function PatientQuestions({ code, form, nets, lang, onDone }: Props) {
	const [answers, setAnswers] = useState(form.answers);
	/** Ever answered with an alarm. The advice stays when the answer is changed. */
	const [given, setGiven] = useState(form.alarms);
	const [passed, setPassed] = useState<readonly PatientQuestionId[]>([]);
	const saving = useSaving(code, form, lang, (unsent, alarms) => {
		setAnswers((before) => ({ ...before, ...unsent }));
		setGiven((before) => [...new Set([...before, ...alarms])]);
	});
	const instruments = form.instruments.filter((one) => one.lang === lang);
	const call = callFor(given, answers);
	const atOnce = given.findLast((id) => isAtOnce(levelOf(id)) && !passed.includes(id));
	const folded = useFocusOnFold(atOnce);

	function change(id: AskedId, answer: PatientAnswer) {
		setAnswers((before) => ({ ...before, [id]: answer }));
		if (isAlarm(id, answer)) {
			setGiven((before) => [...before.filter((one) => one !== id), id as PatientQuestionId]);
			setPassed((before) => before.filter((one) => one !== id));
		}
		saving.change(id, answer);
	}

	const status = (
		<p role="status" className="text-ink-soft text-sm">
			{saving.state && t[saving.state][lang]}
		</p>
	);
	if (atOnce && call)
		return (
			<div ref={folded} tabIndex={-1} className="grid gap-8 outline-none">
				<CallAdvice level={call} lang={lang} isNews />
				<div className="flex flex-wrap items-center gap-x-4 gap-y-2">
					<p>{t.goOnLead[lang]}</p>
					<Button variant="secondary" onClick={() => setPassed(given)}>
						{t.goOn[lang]}
					</Button>
				</div>
				{status}
			</div>
		);

	const asked = askedAt(form.moment, answers);
	const field = (id: PatientQuestionId) => (
		<PatientQuestionField
			key={id}
			id={id}
			answer={answers[id]}
			advice={given.includes(id) ? levelOf(id) : isWorse(id, answers[id]) ? "soon" : undefined}
			lang={lang}
			onChange={change}
		/>
	);
	return (
		<div className="grid gap-10">
			<div className="grid gap-6">
				<p className="lead">
					{instruments.length === 0 && `${t.minutes[lang]} `}
					{t.lead[lang]}
				</p>
				<Notice>
					<p>{t.notRead[lang]}</p>
				</Notice>
			</div>
			<section aria-labelledby="forst" className="grid gap-8">
				<h2 id="forst">{t.first[lang]}</h2>
				{asked.filter(asksAlarm).map(field)}
			</section>
			<section aria-labelledby="sa" className="grid gap-8">
				<h2 id="sa">{t.rest[lang]}</h2>
				{asked.filter((id) => !asksAlarm(id)).map(field)}
			</section>
			{instruments.map((one) => (
				<InstrumentQuestions key={one.instrument} asked={one} answers={answers} onChange={change} />
			))}
			{call && <CallAdvice level={call} lang={lang} />}
			<div className="flex flex-wrap items-center gap-4">
				<Button onClick={async () => (await saving.submit()) && onDone(call)}>{t.send[lang]}</Button>
				{status}
			</div>
			{saving.state === "wrong" && <CallNet nets={nets} lang={lang} />}
		</div>
	);
}

/** Puts the focus on the advice when everything else gives way to it, and back on the question when it comes again. */
function useFocusOnFold(atOnce: PatientQuestionId | undefined) {
	const folded = useRef<HTMLDivElement>(null);
	const before = useRef<PatientQuestionId | undefined>(undefined);
	useEffect(() => {
		if (atOnce) folded.current?.focus();
		else if (before.current) document.querySelector<HTMLElement>(`input[name="${before.current}"]:checked`)?.focus();
		before.current = atOnce;
	}, [atOnce]);
	return folded;
}
