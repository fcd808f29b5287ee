"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Account } from "@/lib/auth/types";
import type { Lang } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import type { AccountWords } from "./account-page";
import { PasswordForm } from "./password-form";

type Props = { account: Account; provider: string | null; t: AccountWords; lang: Lang };

export function PasswordSection({ account, provider, t, lang }: Props) {
	const [state, setState] = useState<"closed" | "open" | "changed">("closed");
	if (account.proof === "demo") return <p>{t.noPasswordDemo}</p>;
	if (account.proof === "provider") return <p>{fill(t.noPasswordProvider, { provider: provider ?? "" })}</p>;
	if (state === "open") {
		return (
			<PasswordForm email={account.email} t={t} lang={lang} onDone={(done) => setState(done ? "changed" : "closed")} />
		);
	}
	return (
		<>
			{state === "changed" && <Notice tone="success" title={t.passwordChanged} role="status" />}
			<Button variant="secondary" size="sm" className="justify-self-start" onClick={() => setState("open")}>
				{t.changePassword}
			</Button>
		</>
	);
}
