"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "@/components/ui/link";
import { usersQuery } from "@/lib/practice/queries";
import type { UsersView } from "@/lib/practice/types";
import { InvitationList } from "./invitation-list";
import { InviteForm } from "./invite-form";
import { PersonRow } from "./person-row";
import type { UserWords } from "./user-words";

type Props = UserWords & { first: UsersView };

/** The people of the practice, who is invited, and the form that invites. */
export function UsersPage({ first, ...words }: Props) {
	const { t } = words;
	const { data } = useQuery(usersQuery(first));
	const [said, setSaid] = useState("");
	return (
		<div className="page grid gap-14 py-10 sm:py-14">
			<header className="grid gap-3">
				<Link href="/praksis" className="link inline-flex min-h-11 items-center justify-self-start text-sm">
					{t.back}
				</Link>
				<h1>{t.title}</h1>
				<p className="lead">{t.lead}</p>
			</header>
			<section aria-labelledby="personer" className="grid gap-4">
				<h2 id="personer">{t.people}</h2>
				<p role="status" className={said ? "font-medium text-success text-sm" : "visually-hidden"}>
					{said}
				</p>
				<ul className="border-line border-t">
					{data.people.map((person) => (
						<PersonRow key={person.id} person={person} words={words} onSaid={setSaid} />
					))}
				</ul>
			</section>
			<div className="grid gap-x-16 gap-y-12 lg:grid-cols-2">
				<section aria-labelledby="inviter" className="grid content-start gap-5">
					<div className="grid gap-1">
						<h2 id="inviter">{t.invite}</h2>
						<p className="text-ink-soft">{t.inviteLead}</p>
					</div>
					<InviteForm words={words} />
				</section>
				<section aria-labelledby="invitasjoner" className="grid content-start gap-5">
					<h2 id="invitasjoner">{t.invitations}</h2>
					<InvitationList invitations={data.invitations} words={words} onSaid={setSaid} />
				</section>
			</div>
		</div>
	);
}
