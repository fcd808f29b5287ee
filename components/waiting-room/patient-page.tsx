"use client";

import { type FormEvent, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { type PatientLang, patientLangs } from "@/lib/clinical/types";
import { ApiProblem } from "@/lib/http/problem";
import { patientForm as t } from "@/lib/texts/patient-form";
import type { CallNets } from "@/lib/waiting-room/call-nets";
import { openPatientForm } from "@/lib/waiting-room/queries";
import type { OpenForm } from "@/lib/waiting-room/types";
import { CallNet } from "./call-net";
import { FormEnd } from "./form-end";
import { forgetAnswers } from "./kept-answers";
import { PatientQuestions } from "./patient-questions";

const langNames = { nb: "Bokmål", nn: "Nynorsk", en: "English", pl: "Polski" } as const;

/** The patient's own page: a code opens it, and nothing in it says who the patient is. */
export function PatientPage({ first, nets, isDemo }: { first: PatientLang; nets: CallNets; isDemo: boolean }) {
	const [lang, setLang] = useState<PatientLang>(first);
	const [code, setCode] = useState("");
	const [form, setForm] = useState<OpenForm | null>(null);
	const [problem, setProblem] = useState<"wrong" | "wait" | "offline" | null>(null);

	async function look(typed: string) {
		try {
			const found = await openPatientForm(typed);
			if (found.state === "submitted") void forgetAnswers(typed).catch(() => undefined);
			setForm(found);
			setProblem(null);
		} catch (error) {
			const kind = error instanceof ApiProblem ? error.kind : "fault";
			if (kind === "link-spent") void forgetAnswers(typed).catch(() => undefined);
			setProblem(kind === "link-spent" || kind === "invalid" ? "wrong" : kind === "too-many" ? "wait" : "offline");
		}
	}

	// biome-ignore lint/correctness/useExhaustiveDependencies: the link is read once, as the page opens
	useEffect(() => {
		const fromLink = decodeHash(window.location.hash);
		if (!fromLink) return;
		setCode(fromLink);
		void look(fromLink);
	}, []);

	function submit(event: FormEvent) {
		event.preventDefault();
		void look(code);
	}

	return (
		<div className="page grid max-w-text gap-8 py-8" lang={lang}>
			<header className="grid gap-4">
				<fieldset className="flex flex-wrap gap-x-4">
					<legend className="visually-hidden">{t.lang[lang]}</legend>
					{patientLangs.map((one) => (
						<label key={one} lang={one} className="inline-flex min-h-11 items-center gap-2 text-sm">
							<input type="radio" name="lang" checked={one === lang} onChange={() => setLang(one)} />
							{langNames[one]}
						</label>
					))}
				</fieldset>
				{form && <p className="text-ink-soft">{form.practiceName}</p>}
				<h1>{(isLater(form) ? t.later : t.title)[lang]}</h1>
				{t.unreviewed[lang] && <p className="text-ink-soft text-sm">{t.unreviewed[lang]}</p>}
			</header>
			{problem && <Notice tone="danger" title={t[problem][lang]} role="alert" />}
			{form === null && (
				<form onSubmit={submit} noValidate className="grid gap-5">
					<Field
						id="code"
						label={t.code[lang]}
						help={t.codeHelp[lang]}
						value={code}
						onChange={(event) => setCode(event.target.value)}
						autoComplete="off"
						autoCapitalize="characters"
						spellCheck={false}
					/>
					<Button type="submit" className="justify-self-start">
						{t.open[lang]}
					</Button>
				</form>
			)}
			{form === null && !problem && <p className="text-ink-soft">{t.notRead[lang]}</p>}
			{problem && form === null && <CallNet nets={nets} lang={lang} />}
			{form && form.state !== "open" && <FormEnd form={form} nets={nets} lang={lang} />}
			{form?.state === "open" && (
				<PatientQuestions
					key={form.moment}
					code={code}
					form={form}
					nets={nets}
					lang={lang}
					onDone={(call) => setForm({ ...form, state: "submitted", call })}
				/>
			)}
			<footer className="border-line border-t pt-6 text-ink-soft text-sm">
				<p>
					{t.about[lang]} {isDemo && t.invented[lang]}
				</p>
			</footer>
		</div>
	);
}

/** Of the weeks after a plan. A code that is not due yet can be of nothing else. */
const isLater = (form: OpenForm | null): boolean =>
	form !== null && (form.state === "not-yet" || form.moment !== "before-visit");

function decodeHash(hash: string): string {
	try {
		return decodeURIComponent(hash.slice(1)).slice(0, 40);
	} catch {
		return "";
	}
}
