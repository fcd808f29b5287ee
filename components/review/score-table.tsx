import type { Lang } from "@/lib/clinical/types";
import { formatDay } from "@/lib/dates";
import type { Baseline, SessionScoreView } from "@/lib/review/types";
import { fill } from "@/lib/texts/fill";
import type { ReviewTexts } from "./words";

type Props = {
	scores: readonly SessionScoreView[];
	/** As it was at the consultation. */
	baseline: Baseline;
	t: ReviewTexts["scores"];
	lang: Lang;
};

/** What was measured, day by day, from the consultation on. What was not measured is blank, never 0. */
export function ScoreTable({ scores, baseline, t, lang }: Props) {
	const targets = new Map(baseline.goals.map(({ activity, target }) => [activity, target]));
	const activities = [
		...new Set([...targets.keys(), ...scores.flatMap(({ goals }) => goals.map((goal) => goal.activity))]),
	];
	const hasPain = baseline.pain !== null || scores.some(({ pain }) => pain !== undefined);
	const hasCount = scores.some(({ sessions }) => sessions !== undefined);
	const hasNotes = scores.some(({ note }) => note);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keyboard too
		<section className="overflow-x-auto" aria-label={t.title} tabIndex={0}>
			<table className="w-full text-sm">
				<thead>
					<tr className="border-line-strong border-b align-bottom *:py-2 *:pe-5 *:text-start *:font-medium">
						<th scope="col">{t.day}</th>
						{hasPain && <th scope="col">{t.pain}</th>}
						{activities.map((activity) => (
							<th key={activity} scope="col">
								{fill(t.goal, { activity })}
								{targets.has(activity) && (
									<span className="block font-normal text-ink-soft">
										{fill(t.target, { n: targets.get(activity) ?? "" })}
									</span>
								)}
							</th>
						))}
						{hasCount && <th scope="col">{t.sessions}</th>}
						{hasNotes && <th scope="col">{t.note}</th>}
						<th scope="col">{t.by}</th>
					</tr>
				</thead>
				<tbody className="tabular-nums">
					<tr className="border-line border-b *:py-2 *:pe-5 *:text-start">
						<th scope="row" className="whitespace-nowrap font-normal">
							{formatDay(baseline.day, lang)}
						</th>
						{hasPain && <Score value={baseline.pain} blank={t.notMeasured} />}
						{activities.map((activity) => (
							<Score
								key={activity}
								value={baseline.goals.find((goal) => goal.activity === activity)?.now}
								blank={t.notMeasured}
							/>
						))}
						{hasCount && <td />}
						{hasNotes && <td />}
						<td className="text-ink-soft">{t.baseline}</td>
					</tr>
					{scores.map(({ id, day, pain, goals, sessions, note, by }) => (
						<tr key={id} className="border-line border-b align-top *:py-2 *:pe-5 *:text-start">
							<th scope="row" className="whitespace-nowrap font-normal">
								{formatDay(day, lang)}
							</th>
							{hasPain && <Score value={pain} blank={t.notMeasured} />}
							{activities.map((activity) => (
								<Score
									key={activity}
									value={goals.find((goal) => goal.activity === activity)?.score}
									blank={t.notMeasured}
								/>
							))}
							{hasCount && <td>{sessions}</td>}
							{hasNotes && <td className="min-w-48">{note}</td>}
							<td className="text-ink-soft">{by}</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

const Score = ({ value, blank }: { value: number | null | undefined; blank: string }) => (
	<td>{value ?? <span className="visually-hidden">{blank}</span>}</td>
);
