"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { signIn } from "@/lib/auth/queries";
import type { Lang, Localised } from "@/lib/clinical/types";
import { ApiProblem } from "@/lib/http/problem";
import type { signIn as texts } from "@/lib/texts/sign-in";
import { leadOn } from "./lead-on";
import { PasswordField } from "./password-field";
import { sayProblem } from "./say-problem";

type Props = {
	til: string;
	t: Omit<Localised<typeof texts>, "demo" | "providerFailed" | "wasSignedIn">;
	lang: Lang;
	autoFocus: boolean;
};

export function SignInForm({ til, t, lang, autoFocus }: Props) {
	const [fields, setFields] = useState({ email: "", password: "" });
	const [missing, setMissing] = useState<{ email?: string; password?: string }>({});
	const password = useRef<HTMLInputElement>(null);
	const enter = useMutation({
		mutationFn: signIn,
		onSuccess: ({ next }) => leadOn(next, til),
		onError: (error) => {
			if (error instanceof ApiProblem && error.kind === "wrong-credentials") password.current?.select();
		},
	});
	const isLeaving = enter.isPending || enter.isSuccess;

	function submit(event: FormEvent) {
		event.preventDefault();
		const found = {
			...(!fields.email.trim() && { email: t.errorEmail }),
			...(!fields.password && { password: t.errorPassword }),
		};
		setMissing(found);
		if (Object.keys(found).length === 0 && !isLeaving) enter.mutate(fields);
	}

	const summary = (["email", "password"] as const).flatMap((id) =>
		missing[id] ? [{ href: `#${id}`, message: missing[id] }] : [],
	);
	return (
		// By post even before the script has come: what is typed here must never end in an address.
		<form method="post" onSubmit={submit} noValidate className="grid gap-6">
			<ErrorSummary title={t.errorSummary} errors={summary} />
			{enter.error && <Notice tone="danger" title={sayProblem(enter.error, t.errorWrong, t, lang)} role="alert" />}
			<Field
				id="email"
				name="email"
				type="email"
				label={t.email}
				error={missing.email}
				value={fields.email}
				onChange={({ target }) => setFields((now) => ({ ...now, email: target.value }))}
				autoComplete="username"
				autoCapitalize="none"
				spellCheck={false}
				maxLength={254}
				autoFocus={autoFocus}
			/>
			<PasswordField
				ref={password}
				id="password"
				name="password"
				label={t.password}
				error={missing.password}
				value={fields.password}
				onChange={({ target }) => setFields((now) => ({ ...now, password: target.value }))}
				autoComplete="current-password"
				t={t}
			/>
			<Button type="submit" aria-busy={isLeaving || undefined} className="w-full">
				{isLeaving ? t.submitting : t.submit}
			</Button>
			<p className="text-ink-soft text-sm">{t.forgotten}</p>
		</form>
	);
}
