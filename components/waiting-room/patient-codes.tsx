"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { QrCode } from "@/components/auth/qr-code";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Lang, Localised } from "@/lib/clinical/types";
import { formatMoment } from "@/lib/dates";
import { fill } from "@/lib/texts/fill";
import type { waitingRoom } from "@/lib/texts/waiting-room";
import { codeKinds } from "@/lib/waiting-room/due";
import { makePatientCode, withdrawPatientCode } from "@/lib/waiting-room/queries";
import type { CodeView } from "@/lib/waiting-room/types";

type Props = { caseId: string; codes: readonly CodeView[]; t: Localised<typeof waitingRoom>; lang: Lang };

/** Makes a code for the patient and lists those that work. Nothing that was answered is shown here. */
export function PatientCodes({ caseId, codes, t, lang }: Props) {
	const router = useRouter();
	const refresh = () => router.refresh();
	const make = useMutation({ mutationFn: makePatientCode, onSuccess: refresh });
	const withdraw = useMutation({ mutationFn: withdrawPatientCode, onSettled: refresh });
	return (
		<details className="basis-full">
			<summary className="link inline-flex min-h-11 items-center text-sm">{t.codes}</summary>
			<div className="grid max-w-text gap-4 py-3">
				<p className="no-print text-ink-soft">{t.codesLead}</p>
				{(make.isError || withdraw.isError) && <Notice tone="danger" title={t.failed} role="alert" />}
				<div className="no-print flex flex-wrap gap-3">
					{codeKinds.map((kind) => (
						<Button key={kind} variant="secondary" onClick={() => make.mutate({ caseId, kind })}>
							{t.make[kind]}
						</Button>
					))}
				</div>
				{make.data && (
					<div role="status" className="grid gap-3">
						<QrCode text={make.data.url} label={make.data.url} />
						<p className="font-semibold text-xl tabular-nums">{make.data.code}</p>
						<p className="break-all text-sm">{make.data.url}</p>
						<p className="text-sm">{fill(t.until, { when: formatMoment(make.data.expiresAt, lang) })}</p>
					</div>
				)}
				<ul>
					{codes.map(({ id, kind, expiresAt }) => (
						<li key={id} className="no-print flex flex-wrap items-center gap-x-4 border-line border-t py-2">
							<span>
								{t.kinds[kind]}. {fill(t.until, { when: formatMoment(expiresAt, lang) })}
							</span>
							<Button
								variant="tertiary"
								aria-label={`${t.withdraw}: ${t.kinds[kind]}, ${formatMoment(expiresAt, lang)}`}
								onClick={() => withdraw.mutate({ caseId, codeId: id })}
							>
								{t.withdraw}
							</Button>
						</li>
					))}
				</ul>
			</div>
		</details>
	);
}
