"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { LinkButton } from "@/components/ui/button";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { Notice } from "@/components/ui/notice";
import { accountQuery, renewRecoveryCodes } from "@/lib/auth/queries";
import type { Account } from "@/lib/auth/types";
import type { Lang, Localised } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import type { recovery } from "@/lib/texts/sign-in";
import type { AccountWords } from "./account-page";
import { isCancelled, useConfirmed } from "./confirm-identity";
import { RecoveryList } from "./recovery-list";
import { sayProblem } from "./say-problem";

type Props = {
	account: Account;
	provider: string | null;
	t: AccountWords;
	recoveryWords: Localised<typeof recovery>;
	lang: Lang;
};

/** Whether there is a second factor, and what is left of the recovery codes. */
export function SecondFactorSection({ account, provider, t, recoveryWords, lang }: Props) {
	const client = useQueryClient();
	const confirmed = useConfirmed();
	const renew = useMutation({
		mutationFn: () => confirmed(renewRecoveryCodes),
		onSettled: () => client.invalidateQueries(accountQuery()),
	});
	const { secondFactor, recoveryCodesLeft, email, proof } = account;
	if (proof === "demo") return <p>{t.secondFactorDemo}</p>;
	if (proof === "provider") return <p>{fill(t.secondFactorProvider, { provider: provider ?? "" })}</p>;
	return (
		<>
			<p>{secondFactor ? t.secondFactorOn : t.secondFactorOff}</p>
			<p>
				<LinkButton href="/logg-inn/totrinn?til=/konto" variant="secondary" size="sm">
					{secondFactor ? t.replace : t.setUp}
				</LinkButton>
			</p>
			{secondFactor && (
				<div className="mt-4 grid justify-items-start gap-4">
					<h3>{t.recoveryCodes}</h3>
					{renew.data ? (
						<RecoveryList codes={renew.data.recoveryCodes} email={email} t={recoveryWords} onKept={renew.reset} />
					) : (
						<>
							{recoveryCodesLeft > 1 ? (
								<p>{fill(t.codesLeft, { count: recoveryCodesLeft })}</p>
							) : (
								<Notice tone="warning" title={recoveryCodesLeft === 1 ? t.oneCodeLeft : t.noCodesLeft} />
							)}
							{renew.error && !isCancelled(renew.error) && (
								<Notice tone="danger" title={sayProblem(renew.error, t.failed, t, lang)} role="alert" />
							)}
							<ConfirmButton
								label={t.renew}
								question={t.renewQuestion}
								yes={t.renewYes}
								cancel={t.cancel}
								busy={renew.isPending}
								onConfirm={() => renew.mutate()}
							/>
						</>
					)}
				</div>
			)}
		</>
	);
}
