"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { makeNewPasswordLink, practiceKeys, resetSecondFactor, setActivity } from "@/lib/practice/queries";
import type { LinkView, PersonView } from "@/lib/practice/types";
import { fill } from "@/lib/texts/fill";
import { LinkBox } from "./link-box";
import { Refusal } from "./refusal";
import { RoleForm } from "./role-form";
import { useChange } from "./use-change";
import type { UserWords } from "./user-words";

type Props = { person: PersonView; words: UserWords; onDone: (said: string) => void };

/** What an administrator can do with somebody else's account. */
export function PersonPanel({ person, words, onDone }: Props) {
	const { t, lang } = words;
	const { id: userId, name, version, active } = person;
	const [link, setLink] = useState<LinkView | null>(null);
	const stale = practiceKeys.users;
	const password = useChange(makeNewPasswordLink, { onDone: setLink });
	const factor = useChange(resetSecondFactor, { stale, onDone: () => onDone(fill(t.nowNoFactor, { name })) });
	const activity = useChange(setActivity, {
		stale,
		onDone: (done) => onDone(fill(done.active ? t.nowActive : t.nowInactive, { name })),
	});

	if (person.isSelf) return <p className="max-w-text text-sm">{t.ownNote}</p>;
	if (!active) {
		return (
			<div className="grid justify-items-start gap-3">
				<Refusal error={activity.error} title={t.failed} />
				<Button
					size="sm"
					variant="secondary"
					aria-busy={activity.isPending || undefined}
					onClick={() => activity.mutate({ userId, active: true, version })}
				>
					{t.reactivate}
				</Button>
				<p className="text-ink-soft text-sm">{t.reactivateNote}</p>
			</div>
		);
	}
	if (link)
		return (
			<LinkBox
				title={fill(t.linkPassword, { name })}
				link={link}
				t={t}
				lang={lang}
				onDone={() => {
					setLink(null);
					onDone("");
				}}
			/>
		);
	return (
		<div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
			<div className="grid content-start gap-8">
				{person.roles.map((current) => (
					<RoleForm key={current.role} person={person} current={current} words={words} onDone={onDone} />
				))}
			</div>
			<div className="grid content-start gap-5">
				<h3 className="ds-label">{t.access}</h3>
				<Refusal error={password.error ?? factor.error ?? activity.error} title={t.failed} />
				<Act note={t.newPasswordNote}>
					<Button
						size="sm"
						variant="secondary"
						aria-busy={password.isPending || undefined}
						onClick={() => password.mutate(userId)}
					>
						{t.newPassword}
					</Button>
				</Act>
				{person.secondFactor && (
					<Act note={t.removeFactorNote}>
						<ConfirmButton
							label={t.removeFactor}
							question={t.sure}
							yes={t.yesFactor}
							cancel={t.cancel}
							busy={factor.isPending}
							onConfirm={() => factor.mutate(userId)}
						/>
					</Act>
				)}
				<Act note={t.deactivateNote}>
					<ConfirmButton
						label={t.deactivate}
						question={t.sure}
						yes={t.yesDeactivate}
						cancel={t.cancel}
						tone="danger"
						busy={activity.isPending}
						onConfirm={() => activity.mutate({ userId, active: false, version })}
					/>
				</Act>
			</div>
		</div>
	);
}

function Act({ note, children }: { note: string; children: React.ReactNode }) {
	return (
		<div className="grid justify-items-start gap-1.5">
			{children}
			<p className="max-w-112 text-ink-soft text-sm">{note}</p>
		</div>
	);
}
