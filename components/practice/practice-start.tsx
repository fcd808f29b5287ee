import { ChevronRightIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import type { Localised } from "@/lib/clinical/types";
import type { Bounded, PracticeFigures } from "@/lib/practice/types";
import { fill } from "@/lib/texts/fill";
import type { practice } from "@/lib/texts/practice";

type Props = { t: Localised<typeof practice>; practiceName: string; figures: PracticeFigures; children?: ReactNode };

/** Where an administrator begins: a few plain figures, and the way to everything that is looked after. */
export function PracticeStart({ t, practiceName, figures, children }: Props) {
	const numbers = [
		[t.openDrafts, figures.openDrafts],
		[t.signed7, figures.signed7Days],
		[t.signed30, figures.signed30Days],
	] as const;
	const { activePeople, openInvitations, erasuresWaiting } = figures;
	const parts = [
		{ href: "/saker", title: t.cases, text: t.casesText, notes: [] },
		{
			href: "/praksis/brukere",
			title: t.users,
			text: t.usersText,
			notes: [
				fill(t.active, { count: activePeople }),
				...(openInvitations > 0
					? [openInvitations === 1 ? t.invitationsOne : fill(t.invitations, { count: openInvitations })]
					: []),
			],
		},
		{ href: "/praksis/tall", title: t.measures, text: t.measuresText, notes: [] },
		{ href: "/praksis/logg", title: t.log, text: t.logText, notes: [] },
		{ href: "/praksis/innhold", title: t.content, text: t.contentText, notes: [] },
		{ href: "/praksis/sletting", title: t.erasure, text: t.erasureText, notes: [waitingWords(erasuresWaiting, t)] },
		{ href: "/om/tilgang", title: t.access, text: t.accessText, notes: [] },
	];
	return (
		<div className="page grid gap-14 py-12 sm:py-16">
			{children}
			<header className="grid gap-1">
				<p className="eyebrow">{t.title}</p>
				<h1>{practiceName}</h1>
			</header>
			<section aria-labelledby="tall" className="grid gap-4">
				<h2 id="tall">{t.figures}</h2>
				<dl className="grid gap-x-12 gap-y-6 border-line border-y py-7 sm:grid-cols-3">
					{numbers.map(([label, number]) => (
						<div key={label} className="flex flex-col-reverse justify-end">
							<dt className="text-ink-soft text-sm">{label}</dt>
							<dd className="font-semibold text-3xl tabular-nums">{countWords(number, t)}</dd>
						</div>
					))}
				</dl>
				<p className="text-ink-soft text-sm">{t.figuresNote}</p>
			</section>
			<section aria-labelledby="deler" className="grid gap-4">
				<h2 id="deler">{t.parts}</h2>
				<ul className="border-line border-t">
					{parts.map(({ href, title, text, notes }) => (
						<li
							key={href}
							className="group relative grid grid-cols-[1fr_auto] items-center gap-x-6 border-line border-b py-4 hover:bg-surface md:grid-cols-[11rem_1fr_13rem_auto]"
						>
							<h3 className="col-start-1">
								<Link href={href} className="underline-offset-4 after:absolute after:inset-0 group-hover:underline">
									{title}
								</Link>
							</h3>
							<p className="col-start-1 text-ink-soft text-sm md:col-start-2">{text}</p>
							<p className="col-start-1 grid font-medium text-sm md:col-start-3">
								{notes.map((note) => (
									<span key={note}>{note}</span>
								))}
							</p>
							<ChevronRightIcon
								aria-hidden="true"
								fontSize="1.4em"
								className="col-start-2 row-start-1 text-ink-soft md:col-start-4"
							/>
						</li>
					))}
				</ul>
			</section>
		</div>
	);
}

const countWords = ({ count, more }: Bounded, t: Props["t"]) => (more ? fill(t.more, { count }) : count);

function waitingWords(count: number, t: Props["t"]): string {
	if (count === 0) return t.noneWaiting;
	return count === 1 ? t.waitingOne : fill(t.waiting, { count });
}
