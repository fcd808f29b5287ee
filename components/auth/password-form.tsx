"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { passwordLength } from "@/lib/auth/password-length";
import { accountQuery, changePassword } from "@/lib/auth/queries";
import type { Lang } from "@/lib/clinical/types";
import { ApiProblem } from "@/lib/http/problem";
import { fill } from "@/lib/texts/fill";
import type { AccountWords } from "./account-page";
import { PasswordField } from "./password-field";
import { sayProblem } from "./say-problem";

type Props = {
	email: string;
	t: AccountWords;
	lang: Lang;
	/** True once the password was changed. */
	onDone: (changed: boolean) => void;
};

/** The old password and the new one. Each refusal stands at the field that it is about. */
export function PasswordForm({ email, t, lang, onDone }: Props) {
	const client = useQueryClient();
	const [values, setValues] = useState({ current: "", next: "" });
	const [missing, setMissing] = useState<{ current?: string; next?: string }>({});
	const change = useMutation({
		mutationFn: changePassword,
		onSuccess: async () => {
			onDone(true);
			await client.invalidateQueries(accountQuery());
		},
		onError: (error) => focus(error instanceof ApiProblem && error.kind === "invalid" ? "next" : "current"),
	});
	const refused = refusalOf(change.error, t);
	const errors = { ...refused, ...missing };

	function submit(event: FormEvent) {
		event.preventDefault();
		const found = {
			...(!values.current && { current: t.errorMissing }),
			...(!values.next && { next: t.errorMissing }),
		};
		setMissing(found);
		const [first] = Object.keys(found);
		if (first) focus(first);
		else if (!change.isPending) change.mutate(values);
	}

	function press(event: KeyboardEvent) {
		if (event.key === "Escape") onDone(false);
	}

	const field = (id: "current" | "next") => ({
		id,
		name: id,
		error: errors[id],
		value: values[id],
		onChange: ({ target }: { target: HTMLInputElement }) => setValues((now) => ({ ...now, [id]: target.value })),
		t,
	});
	return (
		<form method="post" onSubmit={submit} onKeyDown={press} noValidate className="grid max-w-112 gap-5">
			<input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
			{change.error && !refused && (
				<Notice tone="danger" title={sayProblem(change.error, t.errorCurrent, t, lang)} role="alert" />
			)}
			<PasswordField {...field("current")} label={t.current} autoComplete="current-password" autoFocus />
			<PasswordField
				{...field("next")}
				label={t.next}
				help={fill(t.nextHelp, passwordLength)}
				autoComplete="new-password"
			/>
			<div className="flex flex-wrap gap-3">
				<Button type="submit" aria-busy={change.isPending || undefined}>
					{t.save}
				</Button>
				<Button variant="tertiary" onClick={() => onDone(false)}>
					{t.cancel}
				</Button>
			</div>
		</form>
	);
}

const focus = (id: string) => document.getElementById(id)?.focus();

/** What was refused of one of the two fields; null when it was something else. */
function refusalOf(error: Error | null, t: AccountWords): { current?: string; next?: string } | null {
	if (!(error instanceof ApiProblem)) return null;
	if (error.kind === "wrong-credentials") return { current: t.errorCurrent };
	const next = error.problem.errors?.find(({ key }) => key === "next");
	return next ? { next: next.message } : null;
}
