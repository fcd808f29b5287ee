"use client";

import { useMutation } from "@tanstack/react-query";
import { usePathname } from "next/navigation";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { forgetAll, unsavedNames } from "@/components/kept/keeper";
import type { Owner } from "@/components/kept/owner";
import { hearSession, leaveToSignIn, namesHeldInWindows, tellSession } from "@/components/kept/session-news";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { signOut } from "@/lib/auth/queries";
import { type Role, roleNames } from "@/lib/auth/roles";
import type { Lang, Localised } from "@/lib/clinical/types";
import { ApiProblem } from "@/lib/http/problem";
import { fill } from "@/lib/texts/fill";
import type { shell } from "@/lib/texts/shell";

type Props = {
	t: Localised<typeof shell>;
	lang: Lang;
	person: Person;
};

export type Person = { owner: Owner; name: string; role: Role; practiceName: string };

const initials = (name: string) =>
	name
		.split(/\s+/)
		.map((part) => part[0] ?? "")
		.filter((_, index, all) => index === 0 || index === all.length - 1)
		.join("")
		.toUpperCase();

/** Who is signed in, as what and where; the way to the account and out. */
export function PersonMenu({ t, lang, person }: Props) {
	const box = useRef<HTMLDetailsElement>(null);
	const path = usePathname();
	// Whatever the person had open belongs to the session: a whole new page leaves nothing of it in memory.
	const leave = useMutation({
		mutationFn: async () => {
			// A session that has ended already is what was asked for.
			await signOut().catch((error) => {
				if (!(error instanceof ApiProblem) || error.kind !== "sign-in") throw error;
			});
			await forgetAll(userId);
			tellSession({ kind: "signed-out", userId });
		},
		onSuccess: () => window.location.assign("/logg-inn"),
	});
	/** The consultations of which something would be lost, by their references. */
	const [unsaved, setUnsaved] = useState<readonly string[]>([]);
	const { userId } = person.owner;
	const role = roleNames[person.role][lang];

	// biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the menu
	useEffect(() => {
		if (box.current) box.current.open = false;
	}, [path]);

	// A page of another tab that waits for its person to sign in again need not wait longer.
	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each session
	useEffect(() => tellSession({ kind: "here", owner: person.owner }), [person.owner.session]);

	useEffect(
		() =>
			hearSession((news) => {
				if (news.kind === "signed-out" && news.userId === userId) leaveToSignIn();
			}),
		[userId],
	);

	async function askToLeave() {
		const found = await Promise.all([unsavedNames(userId), namesHeldInWindows(userId)]);
		const names = [...new Set(found.flat())];
		setUnsaved(names);
		if (names.length === 0) leave.mutate();
	}

	function press(event: KeyboardEvent) {
		if (event.key !== "Escape" || !box.current?.open) return;
		box.current.open = false;
		box.current.querySelector("summary")?.focus();
	}

	return (
		<details ref={box} className="person" onKeyDown={press}>
			<summary className="quiet" aria-label={fill(t.signedInAs, { name: person.name, role: role.toLowerCase() })}>
				<span aria-hidden="true" className="person-mark">
					{initials(person.name)}
				</span>
				<span aria-hidden="true" className="max-lg:hidden">
					{person.name}
				</span>
			</summary>
			<div className="person-menu">
				<p className="grid px-2.5 pb-2">
					<span className="font-semibold">{person.name}</span>
					<span className="text-ink-soft text-sm">
						{role} · {person.practiceName}
					</span>
				</p>
				<Link href="/konto" className="quiet">
					{t.account}
				</Link>
				{leave.isError && (
					<p role="alert" className="px-2.5 text-danger text-sm">
						{t.signOutFailed}
					</p>
				)}
				{unsaved.length === 0 ? (
					<button
						type="button"
						className="quiet"
						aria-busy={leave.isPending || undefined}
						onClick={() => void askToLeave()}
					>
						{t.signOut}
					</button>
				) : (
					<div role="alert" className="grid gap-2 px-2.5 pt-2">
						<p className="text-sm">{fill(t.unsaved, { references: unsaved.join(", ") })}</p>
						<Button size="sm" variant="secondary" onClick={() => setUnsaved([])}>
							{t.stay}
						</Button>
						<Button size="sm" tone="danger" onClick={() => leave.mutate()}>
							{t.leaveAnyway}
						</Button>
					</div>
				)}
			</div>
		</details>
	);
}
