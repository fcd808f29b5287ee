import type { MouseEvent } from "react";
import type { Answers } from "@/lib/clinical/content/answers";
import type { Evaluation } from "@/lib/clinical/engine/evaluate";
import { phaseOf } from "@/lib/clinical/engine/evaluate";
import type { ResultTexts } from "./class-words";
import { driverNotes, readingNotes } from "./score-notes";
import { orebroWords, startBackWords } from "./score-words";

export type ShortInstrument = { id: string; name: string; copyright: string; status: "on" | "off" };
export type RiskLink = { href: string; onClick?: (event: MouseEvent<HTMLAnchorElement>) => void };

type Props = {
	evaluation: Pick<Evaluation, "risk" | "presentation">;
	answers: Answers;
	questions: Readonly<Record<string, { label: string }>>;
	instruments: readonly ShortInstrument[];
	more: RiskLink;
	t: ResultTexts;
};

/** The scores as bounds until they are complete, what carries them, and how they are to be read. */
export function RiskScores({ evaluation, answers, questions, instruments, more, t }: Props) {
	const words = t.result.risk;
	const { risk } = evaluation;
	return (
		<section aria-labelledby="result-risk">
			<h3 id="result-risk" className="eyebrow mb-1.5">
				{phaseOf(answers) === "chronic" ? words.titleSeverity : words.title}
			</h3>
			<dl className="grid gap-1.5 text-sm">
				<Score name={words.startBack}>{startBackWords(risk.startBack, answers, t)}</Score>
				<Score name={words.orebro}>{orebroWords(risk.orebro, answers, t)}</Score>
				{instruments
					.filter(({ status }) => status === "off")
					.map(({ id, name }) => (
						<Score key={id} name={id === "pickup" ? words.pickup : name}>
							{words.notAvailable}
						</Score>
					))}
				<Score name={words.intensity}>{words.intensities[risk.intensity]}</Score>
			</dl>
			{driverNotes(answers, questions, t).map((note) => (
				<p key={note} className="mt-1.5 text-ink-soft text-sm">
					{note}
				</p>
			))}
			{readingNotes(evaluation, answers, t).map((note) => (
				<p key={note} className="mt-1.5 text-sm">
					{note}
				</p>
			))}
			<a {...more} className="link inline-flex min-h-11 items-center text-sm">
				{words.more}
			</a>
			{instruments
				.filter(({ status }) => status === "on")
				.map(({ id, name, copyright }) => (
					<p key={id} className="text-ink-soft text-xs">
						{name}: {copyright}
					</p>
				))}
		</section>
	);
}

function Score({ name, children }: { name: string; children: string }) {
	return (
		<div className="grid grid-cols-[7.5rem_1fr] gap-x-2">
			<dt className="text-ink-soft">{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}
