"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Field } from "@/components/ui/field";
import { inviteUser, practiceKeys } from "@/lib/practice/queries";
import type { LinkView } from "@/lib/practice/types";
import { fill } from "@/lib/texts/fill";
import { checkInvitation, type InvitationErrors, type InvitationFields } from "./check-invitation";
import { LinkBox } from "./link-box";
import { Refusal } from "./refusal";
import { RoleChoice } from "./role-choice";
import { useChange } from "./use-change";
import type { UserWords } from "./user-words";

const empty: InvitationFields = { name: "", email: "", role: undefined, external: false };

/** Makes a link to hand over; afterwards the link, once, in the place of the form. */
export function InviteForm({ words }: { words: UserWords }) {
	const { t, lang } = words;
	const [fields, setFields] = useState(empty);
	const [errors, setErrors] = useState<InvitationErrors>({});
	const [link, setLink] = useState<LinkView | null>(null);
	const invite = useChange(inviteUser, { stale: practiceKeys.users, onDone: setLink });
	const set = (changes: Partial<InvitationFields>) => setFields((current) => ({ ...current, ...changes }));

	function submit(event: FormEvent) {
		event.preventDefault();
		const found = checkInvitation(fields, t);
		setErrors(found);
		const { name, email, role, external } = fields;
		if (Object.keys(found).length > 0 || !role || invite.isPending) return;
		invite.mutate({ name: name.trim(), email: email.trim(), role, external });
	}

	if (link) {
		const done = () => {
			setLink(null);
			setFields(empty);
		};
		return (
			<LinkBox
				title={fill(t.linkInvitation, { name: fields.name.trim() })}
				link={link}
				t={t}
				lang={lang}
				onDone={done}
			/>
		);
	}
	const summary = (["name", "email", "role"] as const).flatMap((id) =>
		errors[id] ? [{ href: `#invite-${id}`, message: errors[id] }] : [],
	);
	return (
		<form onSubmit={submit} noValidate className="grid max-w-120 gap-6">
			<ErrorSummary title={t.errorSummary} errors={summary} />
			<Refusal error={invite.error} title={t.failed} />
			<Field
				id="invite-name"
				label={t.name}
				error={errors.name}
				value={fields.name}
				onChange={(event) => set({ name: event.target.value })}
				autoComplete="off"
				maxLength={100}
			/>
			<Field
				id="invite-email"
				type="email"
				label={t.email}
				help={t.emailHelp}
				error={errors.email}
				value={fields.email}
				onChange={(event) => set({ email: event.target.value })}
				autoComplete="off"
				spellCheck={false}
				maxLength={254}
			/>
			<RoleChoice
				name="invite-role"
				legend={t.role}
				role={fields.role}
				external={fields.external}
				words={words}
				error={errors.role}
				onChange={(role, external) => set({ role, external })}
			/>
			<Button type="submit" aria-busy={invite.isPending || undefined} className="justify-self-start px-7">
				{invite.isPending ? t.working : t.makeInvitation}
			</Button>
		</form>
	);
}
