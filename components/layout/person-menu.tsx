"use client";

import { useMutation } from "@tanstack/react-query";
import { usePathname } from "next/navigation";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { forgetAll, unsavedCount } from "@/components/consultation/unsaved";
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
	person: { userId: string; name: string; role: Role; practiceName: string };
};

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
			await forgetAll(person.userId);
		},
		onSuccess: () => window.location.assign("/logg-inn"),
	});
	/** In how many consultations there is something that would be lost. */
	const [unsaved, setUnsaved] = useState(0);
	const role = roleNames[person.role][lang];

	// biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the menu
	useEffect(() => {
		if (box.current) box.current.open = false;
	}, [path]);

	async function askToLeave() {
		const count = await unsavedCount(person.userId);
		setUnsaved(count);
		if (count === 0) leave.mutate();
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
				{unsaved === 0 ? (
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
						<p className="text-sm">{unsaved === 1 ? t.unsavedOne : fill(t.unsaved, { count: unsaved })}</p>
						<Button size="sm" variant="secondary" onClick={() => setUnsaved(0)}>
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
