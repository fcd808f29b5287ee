"use client";

import { useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { DateText } from "@/components/ui/date-text";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { PersonView } from "@/lib/practice/types";
import { fill } from "@/lib/texts/fill";
import { PersonPanel } from "./person-panel";
import { leftDraftWords, roleWords, type UserWords } from "./user-words";

type Props = { person: PersonView; words: UserWords; onSaid: (said: string) => void };

/** One person of the practice; what can be done with them unfolds below. */
export function PersonRow({ person, words, onSaid }: Props) {
	const { t, lang } = words;
	const id = useId();
	const button = useRef<HTMLButtonElement>(null);
	const [open, setOpen] = useState(false);
	const drafts = leftDraftWords(person.leftDrafts, words);
	const roles = roleWords(person.roles, words);

	return (
		<li className="border-line border-b">
			<div className="grid items-center gap-x-6 gap-y-2 py-4 md:grid-cols-[1.3fr_1fr_1.3fr_auto]">
				<div className="min-w-0">
					<p className={person.active ? "font-semibold" : "font-semibold text-ink-soft"}>
						{person.name}
						{person.isSelf && <span className="font-normal text-ink-soft text-sm"> ({t.you})</span>}
					</p>
					<p className="break-words text-ink-soft text-sm">{person.email}</p>
				</div>
				<p>
					{person.active ? (
						roles
					) : (
						<span className="text-ink-soft">
							{t.inactive}, {fill(t.was, { roles: roles.toLowerCase() })}
						</span>
					)}
				</p>
				<dl className="grid grid-cols-[auto_1fr] gap-x-3 text-sm">
					<dt className="text-ink-soft">{t.columnFactor}</dt>
					<dd>{person.secondFactor ? t.factorOn : t.factorOff}</dd>
					<dt className="text-ink-soft">{t.columnLast}</dt>
					<dd>{person.lastSignInAt ? <DateText value={person.lastSignInAt} lang={lang} as="moment" /> : t.never}</dd>
					<dt className="text-ink-soft">{t.columnSessions}</dt>
					<dd className="tabular-nums">{person.openSessions}</dd>
				</dl>
				<Button
					ref={button}
					size="sm"
					variant="tertiary"
					className="min-w-20 justify-self-start max-md:-ms-3"
					aria-expanded={open}
					aria-controls={open ? id : undefined}
					onClick={() => setOpen(!open)}
				>
					{open ? t.close : t.manage} <VisuallyHidden>{person.name}</VisuallyHidden>
				</Button>
			</div>
			{drafts && (
				<p className="pb-4 text-sm">
					<strong className="font-semibold">{drafts}.</strong> <span className="text-ink-soft">{t.leftDraftsHelp}</span>
				</p>
			)}
			{open && (
				<section id={id} aria-label={fill(t.manageOf, { name: person.name })} className="pt-2 pb-8">
					<PersonPanel
						person={person}
						words={words}
						onDone={(said) => {
							setOpen(false);
							onSaid(said);
							button.current?.focus();
						}}
					/>
				</section>
			)}
		</li>
	);
}
