"use client";

import { Button } from "@/components/ui/button";
import { formatMoment } from "@/lib/dates";
import { practiceKeys, withdrawInvitation } from "@/lib/practice/queries";
import type { InvitationView } from "@/lib/practice/types";
import { fill } from "@/lib/texts/fill";
import { Refusal } from "./refusal";
import { useChange } from "./use-change";
import { roleWords, type UserWords } from "./user-words";

type Props = { invitations: readonly InvitationView[]; words: UserWords; onSaid: (said: string) => void };

/** Invitations that somebody can still use. */
export function InvitationList({ invitations, words, onSaid }: Props) {
	const { t, lang } = words;
	const withdraw = useChange(({ id }: InvitationView) => withdrawInvitation(id), { stale: practiceKeys.users });
	if (invitations.length === 0)
		return <p className="border-line border-t py-4 text-ink-soft text-sm">{t.noInvitations}</p>;
	return (
		<div className="grid gap-3">
			<Refusal error={withdraw.error} title={t.failed} />
			<ul className="border-line border-t">
				{invitations.map((invitation) => (
					<li
						key={invitation.id}
						className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line border-b py-3"
					>
						<div className="min-w-0">
							<p className="font-semibold">{invitation.name}</p>
							<p className="break-words text-ink-soft text-sm">
								{invitation.email} · {roleWords([invitation], words)}
							</p>
							<p className="text-ink-soft text-sm">
								{fill(t.expires, { when: formatMoment(invitation.expiresAt, lang) })}
								{invitation.invitedBy && `, ${fill(t.invitedBy, { name: invitation.invitedBy })}`}
							</p>
						</div>
						<Button
							size="sm"
							variant="tertiary"
							className="max-sm:-ms-3"
							aria-label={fill(t.withdrawOf, { name: invitation.name })}
							onClick={() =>
								withdraw.mutate(invitation, {
									onSuccess: () => onSaid(fill(t.withdrawn, { name: invitation.name })),
								})
							}
						>
							{t.withdraw}
						</Button>
					</li>
				))}
			</ul>
		</div>
	);
}
