"use client";

import { useState } from "react";
import { LinkButton } from "@/components/ui/button";
import type { Lang, Localised } from "@/lib/clinical/types";
import type { enrolStep, recovery } from "@/lib/texts/sign-in";
import { AuthPage } from "./auth-page";
import { EnrolSteps } from "./enrol-steps";
import { leadTo } from "./lead-on";
import { RecoveryList } from "./recovery-list";

type Props = {
	email: string;
	til: string;
	/** The person has a second factor that the new one takes the place of. */
	replaces: boolean;
	/** The person may leave it at that, and go back. */
	isOptional: boolean;
	t: Localised<typeof enrolStep>;
	recoveryWords: Localised<typeof recovery>;
	lang: Lang;
};

/** Setting up the second factor: the app, a code from it, and the recovery codes. */
export function EnrolPage({ email, til, replaces, isOptional, t, recoveryWords, lang }: Props) {
	const [codes, setCodes] = useState<readonly string[] | null>(null);
	if (codes) {
		return (
			<AuthPage title={recoveryWords.title}>
				<RecoveryList codes={codes} email={email} t={recoveryWords} onKept={() => leadTo(til)} />
			</AuthPage>
		);
	}
	return (
		<AuthPage title={t.title} lead={replaces ? t.replaceLead : t.lead}>
			<EnrolSteps waits={replaces} t={t} lang={lang} onSet={setCodes} />
			{isOptional && (
				<p>
					<LinkButton href="/konto" variant="tertiary" className="-ms-4">
						{t.later}
					</LinkButton>
				</p>
			)}
		</AuthPage>
	);
}
