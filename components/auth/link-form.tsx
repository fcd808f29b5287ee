"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { passwordLength } from "@/lib/auth/password-length";
import { acceptLink } from "@/lib/auth/queries";
import type { LinkLookup } from "@/lib/auth/types";
import type { Lang, Localised } from "@/lib/clinical/types";
import { ApiProblem } from "@/lib/http/problem";
import { fill } from "@/lib/texts/fill";
import type { linkPage } from "@/lib/texts/sign-in";
import { leadOn } from "./lead-on";
import {
	asks,
	checkLink,
	type LinkErrors,
	type LinkField,
	type LinkValues,
	linkFields,
	toAcceptance,
} from "./link-fields";
import { PasswordField } from "./password-field";
import { ProviderButton } from "./provider-button";
import { sayProblem } from "./say-problem";

type Props = { token: string; link: LinkLookup; t: Localised<typeof linkPage>; lang: Lang; provider: string | null };

export function LinkForm({ token, link, t, lang, provider }: Props) {
	const [values, setValues] = useState<LinkValues>({
		...{ practiceName: link.practiceName ?? "", name: link.name ?? "", email: link.email ?? "" },
		...{ password: "", alsoGp: false },
	});
	const [missing, setMissing] = useState<LinkErrors>({});
	const accept = useMutation({ mutationFn: acceptLink, onSuccess: ({ next }) => leadOn(next, "/") });
	const isLeaving = accept.isPending || accept.isSuccess;
	const asked = asks(link);
	const errors = { ...missing, ...refusedFields(accept.error) };
	const isKnown = link.hasAccount && link.kind === "invitation";

	function submit(event: FormEvent) {
		event.preventDefault();
		const found = checkLink(values, link, t);
		setMissing(found);
		accept.reset();
		if (Object.keys(found).length === 0 && !isLeaving) accept.mutate(toAcceptance(token, values, link));
	}

	const field = (id: LinkField) => ({
		id,
		name: id,
		error: errors[id],
		value: values[id],
		onChange: ({ target }: { target: HTMLInputElement }) => setValues((now) => ({ ...now, [id]: target.value })),
	});
	const summary = linkFields.flatMap((id) => (errors[id] ? [{ href: `#${id}`, message: errors[id] }] : []));
	const submitWords = {
		invitation: t.submitInvitation,
		"new-password": t.submitNewPassword,
		"first-admin": t.submitFirstAdmin,
	};
	return (
		<form method="post" onSubmit={submit} noValidate className="grid gap-6">
			<ErrorSummary title={t.errorSummary} errors={summary} />
			{accept.error && summary.length === 0 && (
				<Notice tone="danger" title={sayRefusal(accept.error, t, lang)} role="alert" />
			)}
			{asked.practiceName && (
				<Field
					{...field("practiceName")}
					label={t.practiceName}
					help={t.practiceNameHelp}
					autoComplete="organization"
					maxLength={100}
				/>
			)}
			{asked.name && <Field {...field("name")} label={t.name} help={t.nameHelp} autoComplete="name" maxLength={100} />}
			<Field
				{...field("email")}
				label={t.email}
				type="email"
				autoComplete="username"
				autoCapitalize="none"
				spellCheck={false}
				maxLength={254}
				readOnly={!asked.email}
			/>
			<PasswordField
				{...field("password")}
				label={isKnown ? t.password : t.newPassword}
				help={isKnown ? undefined : fill(t.passwordHelp, passwordLength)}
				autoComplete={isKnown ? "current-password" : "new-password"}
				t={t}
			/>
			{link.kind === "first-admin" && (
				<label className="flex cursor-pointer items-start gap-3">
					<input
						type="checkbox"
						className="ds-input mt-1"
						checked={values.alsoGp}
						onChange={({ target }) => setValues((now) => ({ ...now, alsoGp: target.checked }))}
					/>
					<span className="grid">
						<span>{t.alsoGp}</span>
						<span className="text-ink-soft text-sm">{t.alsoGpHelp}</span>
					</span>
				</label>
			)}
			<Button type="submit" aria-busy={isLeaving || undefined} className="w-full">
				{isLeaving ? t.submitting : submitWords[link.kind]}
			</Button>
			{link.oidc && provider && (
				<>
					<p className="or-line">{t.or}</p>
					<ProviderButton label={fill(t.withProvider, { provider })} of={{ link: token }} t={t} lang={lang} />
				</>
			)}
		</form>
	);
}

/** What the server refused, by field. */
function refusedFields(error: Error | null): LinkErrors {
	const errors = error instanceof ApiProblem ? (error.problem.errors ?? []) : [];
	const known: readonly string[] = linkFields;
	return Object.fromEntries(errors.filter(({ key }) => known.includes(key)).map(({ key, message }) => [key, message]));
}

function sayRefusal(error: Error, t: Props["t"], lang: Lang): string {
	const kind = error instanceof ApiProblem ? error.kind : null;
	if (kind === "overtaken") return t.errorOvertaken;
	if (kind === "link-spent") return t.spentTitle;
	return sayProblem(error, t.errorWrong, t, lang);
}
