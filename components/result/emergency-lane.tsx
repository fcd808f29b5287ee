"use client";

import { PhoneFillIcon } from "@navikt/aksel-icons";
import { type MouseEvent, useEffect, useRef } from "react";
import { LinkButton } from "@/components/ui/button";
import type { EmergencyScript, Localised } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import type { ResultTexts } from "./class-words";

export type Finding = { id: string; words: string };

type Script = Localised<EmergencyScript>;

type Props = {
	/** The first leads; the others are told shortly below it. */
	scripts: readonly Script[];
	reasons: readonly { rule: string; text: string }[];
	/** "Kvinne, 43 år", as far as it is known. */
	person: string;
	findings: readonly Finding[];
	/** The answers that set it off. */
	causes: readonly Finding[];
	/** When it appeared, on the clinician's clock. */
	time: string;
	planLink: { href: string; onClick: (event: MouseEvent<HTMLAnchorElement>) => void };
	t: ResultTexts;
	onShowForm: () => void;
	onCorrect: (id: string) => void;
};

const call = "flex min-h-14 items-center gap-3 rounded-md px-5 py-3 font-semibold text-lg";

/** What to do now, and nothing that would delay it. */
export function EmergencyLane(props: Props) {
	const { scripts, reasons, person, findings, causes, time, planLink, t, onShowForm, onCorrect } = props;
	const heading = useRef<HTMLHeadingElement>(null);
	const lane = useRef<HTMLElement>(null);
	useEffect(() => {
		heading.current?.focus({ preventScroll: true });
		lane.current?.scrollIntoView({ block: "start" });
	}, []);

	const [leading, ...others] = scripts;
	const words = t.result.lane;
	const threat = scripts.some(({ phone }) => phone === "113");
	return (
		<section
			ref={lane}
			aria-labelledby="lane-title"
			className="overflow-hidden rounded-lg border-2 border-class-emergency bg-surface"
		>
			<header className="grid gap-1 bg-emergency-field px-5 py-5 text-on-emergency sm:px-8">
				<p className="font-medium text-sm">
					{t.terms.class.emergency} · {fill(words.since, { time })}
				</p>
				<h2 ref={heading} id="lane-title" tabIndex={-1} className="text-xl sm:text-2xl">
					{leading?.title ?? reasons[0]?.text}
				</h2>
			</header>

			<div className="grid gap-6 px-5 py-6 sm:px-8 lg:grid-cols-[1fr_1fr] lg:gap-x-12">
				<div className="grid content-start gap-6">
					<div className="grid gap-2">
						{threat ? (
							<a href="tel:113" className={`${call} bg-emergency-field text-on-emergency`}>
								<PhoneFillIcon aria-hidden="true" fontSize="1.5rem" />
								{words.phone113}
							</a>
						) : (
							// No number is known for it here, so it is told, and does not look as if it could be pressed.
							<p className="font-semibold text-class-emergency text-xl">{words.phoneOnCall}.</p>
						)}
						{leading && (
							<p>
								<span className="text-ink-soft text-sm">{words.receiver}: </span>
								{leading.receiver}
							</p>
						)}
						{!threat && (
							<p className="text-sm">
								<a href="tel:113" className="link">
									{words.worse113}
								</a>
							</p>
						)}
					</div>

					<div className="grid gap-2">
						<h3>{words.say}</h3>
						<blockquote className="grid gap-2 border-class-emergency border-s-4 ps-4 text-lg leading-snug">
							{leading && <p>{fill(words.quoted, { text: leading.say })}</p>}
							<p className="text-base">
								{[person, findings.map((finding) => finding.words).join(". "), fill(words.since, { time })]
									.filter(Boolean)
									.join(". ")}
								.
							</p>
						</blockquote>
					</div>

					{leading && (
						<div className="grid gap-1">
							<h3>{words.patient}</h3>
							<p>{fill(words.quoted, { text: leading.patient })}</p>
						</div>
					)}
				</div>

				<div className="grid content-start gap-6">
					{leading && <Steps title={words.now} steps={leading.now} ordered />}
					{leading && <Steps title={words.leave} steps={leading.leave} />}
					{others.length > 0 && (
						<div className="grid gap-2">
							<h3>{words.also}</h3>
							{others.map((script) => (
								<div key={script.target}>
									<p className="font-medium">{script.title}</p>
									<p className="text-sm">{script.say}</p>
									<p className="text-ink-soft text-sm">{script.receiver}</p>
								</div>
							))}
						</div>
					)}
					<div className="text-ink-soft text-sm">
						{reasons.map((reason) => (
							<p key={reason.rule}>
								{reason.text} {fill(t.result.rule, { id: reason.rule })}
							</p>
						))}
					</div>
				</div>
			</div>

			<footer className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-t px-5 py-4 sm:px-8">
				<LinkButton {...planLink} variant="secondary">
					{words.toPlan}
				</LinkButton>
				<button type="button" className="quiet" onClick={onShowForm}>
					{words.showForm}
				</button>
				{causes.length > 0 && (
					<details className="text-sm">
						<summary className="quiet">{words.wrong}</summary>
						<ul>
							{causes.map((cause) => (
								<li key={cause.id}>
									<button type="button" className="link min-h-8 text-start" onClick={() => onCorrect(cause.id)}>
										{cause.words}
									</button>
								</li>
							))}
						</ul>
					</details>
				)}
			</footer>
		</section>
	);
}

function Steps({ title, steps, ordered = false }: { title: string; steps: readonly string[]; ordered?: boolean }) {
	const List = ordered ? "ol" : "ul";
	return (
		<div className="grid gap-1">
			<h3>{title}</h3>
			<List className={`grid gap-1 ps-5 ${ordered ? "list-decimal" : "list-disc"}`}>
				{steps.map((step) => (
					<li key={step}>{step}</li>
				))}
			</List>
		</div>
	);
}
