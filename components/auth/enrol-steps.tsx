"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { confirmSecondFactor, prepareSecondFactor } from "@/lib/auth/queries";
import type { Lang, Localised } from "@/lib/clinical/types";
import type { enrolStep } from "@/lib/texts/sign-in";
import { CodeField } from "./code-field";
import { isCancelled, useConfirmed } from "./confirm-identity";
import { QrCode } from "./qr-code";
import { sayProblem } from "./say-problem";

type Props = {
	/** Begins when the person says so: what they have goes out of use with the new one. */
	waits: boolean;
	t: Localised<typeof enrolStep>;
	lang: Lang;
	onSet: (recoveryCodes: readonly string[]) => void;
};

export function EnrolSteps({ waits, t, lang, onSet }: Props) {
	const confirmed = useConfirmed();
	const [code, setCode] = useState("");
	const prepare = useMutation({ mutationFn: () => confirmed(prepareSecondFactor) });
	const put = useMutation({
		mutationFn: (given: string) => confirmed(() => confirmSecondFactor(given)),
		onSuccess: ({ recoveryCodes }) => onSet(recoveryCodes),
		onError: () => document.querySelector<HTMLInputElement>("#code")?.select(),
	});
	const begun = useRef(false);
	const { mutate } = prepare;

	useEffect(() => {
		if (waits || begun.current) return;
		begun.current = true;
		mutate();
	}, [waits, mutate]);

	function submit(event: FormEvent) {
		event.preventDefault();
		if (code.trim() && !put.isPending && !put.isSuccess) put.mutate(code);
		else document.querySelector<HTMLInputElement>("#code")?.focus();
	}

	const { data, error } = prepare;
	if (!data) {
		return (
			<div className="grid justify-items-start gap-4">
				{error && !isCancelled(error) && (
					<Notice tone="danger" title={sayProblem(error, t.failed, t, lang)} role="alert" />
				)}
				{(waits || error) && (
					<Button aria-busy={prepare.isPending || undefined} onClick={() => mutate()}>
						{waits ? t.begin : t.retry}
					</Button>
				)}
			</div>
		);
	}
	return (
		<form method="post" onSubmit={submit} noValidate>
			<ol className="enrol-steps">
				<Step title={t.step1}>
					<p className="text-ink-soft text-sm">{t.step1Help}</p>
				</Step>
				<Step title={t.step2}>
					<QrCode text={data.uri} label={t.qr} />
					<p className="text-ink-soft text-sm">{t.secret}</p>
					<p className="select-all font-mono tracking-wide">{inGroups(data.secret)}</p>
				</Step>
				<Step title={t.step3}>
					{put.error && !isCancelled(put.error) && (
						<Notice tone="danger" title={sayProblem(put.error, t.errorWrong, t, lang)} role="alert" />
					)}
					<CodeField
						id="code"
						name="code"
						label={t.code}
						value={code}
						onChange={({ target }) => setCode(target.value)}
					/>
					<Button type="submit" aria-busy={put.isPending || undefined} className="justify-self-start px-7">
						{t.submit}
					</Button>
				</Step>
			</ol>
		</form>
	);
}

function Step({ title, children }: { title: string; children: ReactNode }) {
	return (
		<li>
			<div className="grid gap-3">
				<h2>{title}</h2>
				{children}
			</div>
		</li>
	);
}

/** Four letters at a time, as an eye can hold them. */
const inGroups = (secret: string) => secret.replace(/(.{4})(?=.)/g, "$1 ");
