"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { accountQuery, confirmSession, startOidc } from "@/lib/auth/queries";
import type { Proof } from "@/lib/auth/types";
import type { Lang, Localised } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import type { confirmIdentity } from "@/lib/texts/sign-in";
import { leadTo } from "./lead-on";
import { PasswordField } from "./password-field";
import { sayProblem } from "./say-problem";

type Props = {
	t: Localised<typeof confirmIdentity>;
	lang: Lang;
	provider: string | null;
	/** True once the person showed who they are, false when they took it back. */
	onDone: (isConfirmed: boolean) => void;
};

/** Asks for the password again. A native dialog: Escape takes it back, and focus returns to where it was. */
export function ConfirmDialog({ t, lang, provider, onDone }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	const go = useRef<HTMLButtonElement>(null);
	const [password, setPassword] = useState("");
	const [isMissing, setMissing] = useState(false);
	const account = useQuery(accountQuery());
	/** Null for the moment until it is known. */
	const proof: Proof | null = account.data?.proof ?? (account.isError ? "password" : null);
	const confirm = useMutation({
		mutationFn: confirmSession,
		onSuccess: () => close(true),
		onError: () => field()?.select(),
	});
	const toProvider = useMutation({
		mutationFn: () => startOidc({ confirm: true, til: window.location.pathname + window.location.search }),
		onSuccess: ({ url }) => leadTo(url),
	});
	const isBusy = confirm.isPending || toProvider.isPending || toProvider.isSuccess;
	const error = confirm.error ?? toProvider.error;
	const named = { provider: provider ?? "" };

	useEffect(() => {
		const opener = document.activeElement;
		dialog.current?.showModal();
		return () => {
			if (opener instanceof HTMLElement) opener.focus();
		};
	}, []);

	useEffect(() => {
		if (proof === "password") field()?.focus();
		else if (proof) go.current?.focus();
	}, [proof]);

	function close(isConfirmed: boolean) {
		dialog.current?.close();
		onDone(isConfirmed);
	}

	function submit(event: FormEvent) {
		event.preventDefault();
		if (isBusy || !proof) return;
		if (proof === "demo") return confirm.mutate({ demo: true });
		if (proof === "provider") return toProvider.mutate();
		setMissing(!password);
		if (password) confirm.mutate({ password });
		else field()?.focus();
	}

	const leads = { password: t.lead, demo: t.demoLead, provider: fill(t.providerLead, named) };
	return (
		<dialog
			ref={dialog}
			aria-labelledby="confirm-title"
			aria-describedby="confirm-lead"
			className="m-auto w-[min(30rem,calc(100vw-2rem))] rounded-lg bg-surface p-6 text-ink backdrop:bg-backdrop"
			onCancel={(event) => {
				event.preventDefault();
				close(false);
			}}
		>
			<form method="post" onSubmit={submit} noValidate className="grid gap-5">
				<div className="grid gap-1">
					<h2 id="confirm-title">{t.title}</h2>
					<p id="confirm-lead" className="text-ink-soft">
						{proof && leads[proof]}
					</p>
				</div>
				{error && <Notice tone="danger" title={sayProblem(error, t.errorWrong, t, lang)} role="alert" />}
				{proof === "password" && (
					<>
						<input
							type="text"
							name="username"
							autoComplete="username"
							value={account.data?.email ?? ""}
							readOnly
							hidden
						/>
						<PasswordField
							id="confirm-password"
							name="password"
							label={t.password}
							error={isMissing ? t.errorMissing : undefined}
							value={password}
							onChange={({ target }) => setPassword(target.value)}
							autoComplete="current-password"
							t={t}
						/>
					</>
				)}
				<div className="flex flex-wrap justify-end gap-3">
					<Button variant="tertiary" onClick={() => close(false)}>
						{t.cancel}
					</Button>
					<Button ref={go} type="submit" aria-busy={isBusy || !proof || undefined}>
						{proof === "provider" ? fill(t.toProvider, named) : t.submit}
					</Button>
				</div>
			</form>
		</dialog>
	);
}

const field = () => document.querySelector<HTMLInputElement>("#confirm-password");
