"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Lang, Localised, PatientLang } from "@/lib/clinical/types";
import { formatMoment } from "@/lib/dates";
import { fill } from "@/lib/texts/fill";
import type { waitingRoom } from "@/lib/texts/waiting-room";
import { type CodeKind, codeKinds } from "@/lib/waiting-room/due";
import { makePatientCode, withdrawPatientCode } from "@/lib/waiting-room/queries";
import type { CodeView } from "@/lib/waiting-room/types";
import { NewCode } from "./new-code";

type Props = {
	caseId: string;
	practiceName: string;
	codes: readonly CodeView[];
	/** Which can be made here; all of them unless it says otherwise. */
	kinds?: readonly CodeKind[];
	onPrintPage?: boolean;
	/** What the patient reads, where that is known. */
	patientLang?: PatientLang;
	t: Localised<typeof waitingRoom>;
	lang: Lang;
};

/** Makes a code for the patient and lists those that work. Nothing that was answered is shown here. */
export function PatientCodes({
	caseId,
	practiceName,
	codes,
	kinds = codeKinds,
	onPrintPage = false,
	patientLang,
	t,
	lang,
}: Props) {
	const router = useRouter();
	const refresh = () => router.refresh();
	const make = useMutation({ mutationFn: makePatientCode, onSuccess: refresh });
	const withdraw = useMutation({
		mutationFn: withdrawPatientCode,
		onSuccess: (_, { codeId }) => {
			if (make.data?.id === codeId) make.reset();
		},
		onSettled: refresh,
	});
	return (
		<details className="no-print basis-full">
			<summary className="link inline-flex min-h-11 items-center text-sm">{t.codes}</summary>
			<div className="grid max-w-text gap-4 py-3">
				<p className="text-ink-soft">{t.codesLead}</p>
				{(make.isError || withdraw.isError) && <Notice tone="danger" title={t.failed} role="alert" />}
				<div className="flex flex-wrap gap-3">
					{kinds.map((kind) => (
						<Button key={kind} variant="secondary" onClick={() => make.mutate({ caseId, kind })}>
							{t.make[kind]}
						</Button>
					))}
				</div>
				{make.data && (
					<NewCode
						made={make.data}
						practiceName={practiceName}
						onPrintPage={onPrintPage}
						first={patientLang ?? lang}
						t={t}
						lang={lang}
					/>
				)}
				<ul>
					{codes
						.filter(({ kind }) => kinds.includes(kind))
						.map(({ id, kind, expiresAt }) => (
							<li key={id} className="flex flex-wrap items-center gap-x-4 border-line border-t py-2">
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
