"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { type Role, roleNames } from "@/lib/auth/roles";
import { changeRole, practiceKeys } from "@/lib/practice/queries";
import type { PersonView, RoleView } from "@/lib/practice/types";
import { fill } from "@/lib/texts/fill";
import { Refusal } from "./refusal";
import { RoleChoice } from "./role-choice";
import { useChange } from "./use-change";
import type { UserWords } from "./user-words";

type Props = { person: PersonView; current: RoleView; words: UserWords; onDone: (said: string) => void };

/** Exchanges one role of a person for another. */
export function RoleForm({ person, current, words, onDone }: Props) {
	const { t, lang } = words;
	const [chosen, setChosen] = useState<RoleView>(current);
	const change = useChange(changeRole, {
		stale: practiceKeys.users,
		onDone: ({ role }) => onDone(fill(t.nowRole, { name: person.name, role: roleNames[role][lang].toLowerCase() })),
	});
	const isSame = chosen.role === current.role && chosen.external === current.external;

	function submit(event: FormEvent) {
		event.preventDefault();
		if (!isSame && !change.isPending) change.mutate({ userId: person.id, from: current.role, ...chosen });
	}

	const legend =
		person.roles.length > 1 ? fill(t.roleOf, { role: roleNames[current.role][lang].toLowerCase() }) : t.role;
	return (
		<form onSubmit={submit} className="grid content-start gap-4">
			<RoleChoice
				name={`role-${person.id}-${current.role}`}
				legend={legend}
				role={chosen.role}
				external={chosen.external}
				words={words}
				onChange={(role: Role, external) => setChosen({ role, external })}
			/>
			<Refusal error={change.error} title={t.failed} />
			<div className="grid justify-items-start gap-2">
				<Button
					type="submit"
					size="sm"
					variant="secondary"
					aria-disabled={isSame || undefined}
					aria-busy={change.isPending || undefined}
				>
					{t.saveRole}
				</Button>
				<p className="text-ink-soft text-sm">{t.roleNote}</p>
			</div>
		</form>
	);
}
