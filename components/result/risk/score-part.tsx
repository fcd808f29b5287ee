import type { QuestionId } from "@/lib/clinical/content/questions";
import { orebroDrivers, startBackDrivers } from "@/lib/clinical/engine/risk-drivers";
import { psychosocialItems } from "@/lib/clinical/instruments/start-back";
import { fill } from "@/lib/texts/fill";
import { readingNotes } from "../score-notes";
import { orebroWords, startBackWords, stratumWord } from "../score-words";
import type { RiskParts } from "./risk-texts";

/** The scores, how they are to be read, and which answers carry them. */
export function ScorePart({ answers, evaluation, content, t }: RiskParts) {
	const words = t.result.risk;
	const { risk } = evaluation;
	const { counting, oneAway } = startBackDrivers(answers);
	const { points, crossing } = orebroDrivers(answers);
	const label = (id: QuestionId) => content.questions[id].label;
	const list = (ids: readonly QuestionId[]) => ids.map(label).join(" · ");
	const isAsked = risk.startBack.missing.length < 9 && risk.startBack.possible.length > 0;
	return (
		<>
			<dl className="grid gap-x-8 gap-y-4 sm:grid-cols-3">
				{(
					[
						[words.startBack, startBackWords(risk.startBack, answers, t)],
						[words.orebro, orebroWords(risk.orebro, answers, t)],
						[words.intensity, words.intensities[risk.intensity]],
					] as const
				).map(([name, value]) => (
					<div key={name}>
						<dt className="eyebrow">{name}</dt>
						<dd>{value}</dd>
					</div>
				))}
			</dl>
			<Notes notes={readingNotes(evaluation, answers, t)} />
			{isAsked && (
				<div className="grid max-w-text gap-2">
					<h3>{t.risk.scores.startBackCounts}</h3>
					{counting.length === 0 && <p className="text-sm">{t.risk.scores.noneCount}</p>}
					<ul className="grid gap-1 text-sm">
						{counting.map((item) => (
							<li key={item}>
								{label(item)}
								{psychosocialItems.some((one) => one === item) && (
									<span className="text-ink-soft"> – {t.risk.scores.psychosocial}</span>
								)}
							</li>
						))}
					</ul>
					{oneAway.map(({ stratum, by }) => (
						<p key={stratum} className="text-sm">
							{fill(words.oneAway, { stratum: stratumWord(stratum, t), list: list(by) })}
						</p>
					))}
				</div>
			)}
			{points.length > 0 && (
				<div className="grid max-w-text gap-2">
					<h3>{t.risk.scores.orebroPoints}</h3>
					<ul className="grid gap-1.5 text-sm">
						{points.map(({ item, points }) => (
							<li key={item} className="grid grid-cols-[1fr_6rem_1.5rem] items-center gap-3">
								<span>{label(item)}</span>
								<PointBar points={points} />
								<span className="text-end tabular-nums">{points}</span>
							</li>
						))}
					</ul>
					{crossing && (
						<p className="text-sm">
							{fill(crossing.by.length > 0 ? t.risk.scores.orebroCrossing : t.risk.scores.orebroFar, {
								n: crossing.distance,
								list: list(crossing.by),
							})}
						</p>
					)}
				</div>
			)}
		</>
	);
}

function Notes({ notes }: { notes: readonly string[] }) {
	if (notes.length === 0) return null;
	return (
		<ul className="grid max-w-text gap-2 border-line-strong border-s-2 ps-4">
			{notes.map((note) => (
				<li key={note} className="text-sm">
					{note}
				</li>
			))}
		</ul>
	);
}

/** The number stands beside it: the bar only lets the eye compare. */
function PointBar({ points }: { points: number }) {
	return (
		<svg aria-hidden="true" viewBox="0 0 100 6" preserveAspectRatio="none" className="h-1.5 w-full">
			<rect width="100" height="6" className="fill-line" />
			<rect width={points * 10} height="6" className="fill-ink-soft" />
		</svg>
	);
}
