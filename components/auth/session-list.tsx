"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { Notice } from "@/components/ui/notice";
import { unknownDevice } from "@/lib/auth/device-name";
import { accountQuery, endOtherSessions, endSession } from "@/lib/auth/queries";
import type { AccountSession } from "@/lib/auth/types";
import type { Lang } from "@/lib/clinical/types";
import { formatAgo, formatMoment } from "@/lib/dates";
import { fill } from "@/lib/texts/fill";
import type { AccountWords } from "./account-page";
import { sayProblem } from "./say-problem";

type Props = {
	sessions: readonly AccountSession[];
	limits: { idle: number; absolute: number };
	/** ISO moment. */
	now: string;
	t: AccountWords;
	lang: Lang;
};

/** Where the person is signed in; what they don't recognise they end. */
export function SessionList({ sessions, limits, now, t, lang }: Props) {
	const client = useQueryClient();
	const [ended, setEnded] = useState<number | null>(null);
	const outcome = {
		onSuccess: (done: { ended: number }) => setEnded(done.ended),
		onSettled: () => client.invalidateQueries(accountQuery()),
	};
	const one = useMutation({ mutationFn: endSession, ...outcome });
	const others = useMutation({ mutationFn: endOtherSessions, ...outcome });
	const error = one.error ?? others.error;
	const said =
		ended === null ? "" : ended > 1 ? fill(t.ended, { count: ended }) : ended === 1 ? t.oneEnded : t.noneEnded;
	return (
		<>
			<ul className="grid">
				{sessions.map(({ id, device, createdAt, lastSeenAt, current }) => (
					<li
						key={id}
						className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-line border-b py-3 first:pt-0 last:border-b-0"
					>
						<span className="grid">
							<span className="font-medium">{device === unknownDevice ? t.unknownDevice : device}</span>
							<span className="text-ink-soft text-sm">
								{fill(t.signedInAt, { when: formatMoment(createdAt, lang), ago: formatAgo(lastSeenAt, now, lang) })}
							</span>
						</span>
						{current ? (
							<span className="text-accent text-sm">{t.thisSession}</span>
						) : (
							<Button
								variant="secondary"
								size="sm"
								aria-label={fill(t.endName, { device })}
								aria-busy={(one.isPending && one.variables === id) || undefined}
								onClick={() => !one.isPending && one.mutate(id)}
							>
								{t.end}
							</Button>
						)}
					</li>
				))}
			</ul>
			<p role="status" className={said ? "text-sm" : "visually-hidden"}>
				{said}
			</p>
			{error && <Notice tone="danger" title={sayProblem(error, t.failed, t, lang)} role="alert" />}
			{sessions.length > 1 && (
				<ConfirmButton
					label={t.endOthers}
					question={t.endOthersQuestion}
					yes={t.endOthersYes}
					cancel={t.cancel}
					tone="danger"
					busy={others.isPending}
					onConfirm={() => others.mutate()}
				/>
			)}
			<p className="text-ink-soft text-sm">
				{fill(t.sessionsHelp, { idle: limits.idle, hours: limits.absolute / 60 })}
			</p>
		</>
	);
}
