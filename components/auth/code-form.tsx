"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { giveCode, signOut } from "@/lib/auth/queries";
import type { Lang, Localised } from "@/lib/clinical/types";
import { ApiProblem } from "@/lib/http/problem";
import { fill } from "@/lib/texts/fill";
import type { codeStep } from "@/lib/texts/sign-in";
import { AuthPage } from "./auth-page";
import { CodeField } from "./code-field";
import { leadOn, leadTo } from "./lead-on";
import { sayProblem } from "./say-problem";

type Props = { email: string; til: string; t: Localised<typeof codeStep>; lang: Lang };

/** The second step: a code from the app, or a recovery code. */
export function CodeForm({ email, til, t, lang }: Props) {
	const [way, setWay] = useState<"app" | "recovery">("app");
	const [code, setCode] = useState("");
	const [isMissing, setMissing] = useState(false);
	const give = useMutation({ mutationFn: giveCode, onSuccess: ({ next }) => leadOn(next, til), onError: refocus });
	const leave = useMutation({ mutationFn: signOut, onSettled: () => leadTo(signInPath(til)) });
	const isApp = way === "app";
	const isLeaving = give.isPending || give.isSuccess;
	const isOver = give.error instanceof ApiProblem && give.error.kind === "sign-in";

	function submit(event: FormEvent) {
		event.preventDefault();
		setMissing(!code.trim());
		if (!code.trim()) return refocus();
		if (!isLeaving) give.mutate(code);
	}

	function change() {
		setWay(isApp ? "recovery" : "app");
		setCode("");
		setMissing(false);
		give.reset();
	}

	const shared = {
		id: "code",
		name: "code",
		label: isApp ? t.label : t.recoveryLabel,
		error: isMissing ? t.errorMissing : undefined,
		value: code,
		onChange: ({ target }: { target: HTMLInputElement }) => setCode(target.value),
		autoFocus: true,
	};
	return (
		<AuthPage title={isApp ? t.title : t.recoveryTitle} lead={isApp ? t.lead : t.recoveryLead}>
			<form method="post" onSubmit={submit} noValidate className="grid gap-6">
				{give.error && (
					<Notice
						tone="danger"
						title={isOver ? t.expired : sayProblem(give.error, isApp ? t.errorWrong : t.errorRecovery, t, lang)}
						role="alert"
					>
						{isOver && (
							<Link href={signInPath(til)} className="link">
								{t.again}
							</Link>
						)}
					</Notice>
				)}
				{isApp ? (
					<CodeField key="app" {...shared} />
				) : (
					<Field
						key="recovery"
						{...shared}
						autoComplete="off"
						autoCapitalize="characters"
						spellCheck={false}
						maxLength={40}
					/>
				)}
				<Button type="submit" aria-busy={isLeaving || undefined} className="w-full">
					{t.submit}
				</Button>
			</form>
			<div className="grid justify-items-start">
				<button type="button" className="quiet -ms-2.5 text-accent" onClick={change}>
					{isApp ? t.useRecovery : t.useApp}
				</button>
				<p className="mt-4 text-ink-soft text-sm">{fill(t.as, { email })}</p>
				<button type="button" className="quiet -ms-2.5" onClick={() => leave.mutate()}>
					{t.back}
				</button>
			</div>
		</AuthPage>
	);
}

const signInPath = (til: string) => (til === "/" ? "/logg-inn" : `/logg-inn?til=${encodeURIComponent(til)}`);

/** What was typed stands there, marked, so that the next code takes its place. */
function refocus() {
	const field = document.getElementById("code");
	if (field instanceof HTMLInputElement) field.select();
}
