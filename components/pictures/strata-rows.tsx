import { scaleLinear } from "d3-scale";
import { dotPath } from "@/components/ui/dot-path";
import type { Cohort, Localised, Stratum } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import type { pictures } from "@/lib/texts/pictures";

type Words = Localised<typeof pictures>["strata"];
type Props = {
	cohort: Localised<Cohort>;
	/** "Lav", "Middels", "Høy". */
	strata: Readonly<Record<Stratum, string>>;
	/** "Suri et al. 2018". */
	source: string;
	words: Words;
};

const order: readonly Stratum[] = ["low", "medium", "high"];
/** Column by column, so that the length of the filled part is the share, and the interval can lie under it. */
const row = { rows: 4, step: 12 };
const along = scaleLinear([0, 100], [0, (100 / row.rows) * row.step]);

/** Of a hundred in each group of one study, how many had the outcome: a band of dots and the interval under it. */
export function StrataRows({ cohort, strata, source, words }: Props) {
	const { outcome, followUp } = cohort;
	return (
		<figure className="grid gap-3">
			<figcaption className="grid gap-0.5">
				<p className="font-semibold">{cohort.name}</p>
				<p className="text-ink-soft text-sm">
					{cohort.setting}, {cohort.patients === null ? words.noPatients : fill(words.patients, { n: cohort.patients })}
				</p>
				<p className="text-sm">{fill(words.filled, { outcome, followUp })}</p>
			</figcaption>
			{order.map((stratum) => {
				const figure = cohort.strata[stratum];
				const n = Math.round(figure.per100);
				const interval =
					figure.interval === null
						? words.noInterval
						: fill(words.interval, { low: Math.round(figure.low), high: Math.round(figure.high) });
				const title = fill(words.row, { stratum: strata[stratum].toLowerCase(), n, outcome, followUp });
				return (
					<div key={stratum} className="grid grid-cols-[4.5rem_1fr] items-baseline gap-x-3">
						<p className="text-sm">{strata[stratum]}</p>
						<p className="text-sm tabular-nums">
							<strong className="font-semibold">{fill(words.of100, { n })}</strong>{" "}
							<span className="text-ink-soft">
								({interval}
								{figure.interval === "derived" && `, ${fill(words.derived, { events: figure.events, of: figure.of })}`})
							</span>
						</p>
						<svg role="img" viewBox="0 0 300 58" className="col-span-2 mt-1 w-full" fill="none" strokeLinecap="round">
							<title>{title}</title>
							<desc>{`${interval}. ${source}.`}</desc>
							<path d={dotPath(n, 100, row)} className="stroke-line" strokeWidth="3.4" />
							<path
								d={dotPath(0, n, row)}
								className={cohort.good ? "stroke-success" : "stroke-accent"}
								strokeWidth="7.6"
							/>
							{figure.interval !== null && (
								<path
									d={`M${along(figure.low)} 50v6m0-3H${along(figure.high)}m0-3v6`}
									className="stroke-ink-soft"
									strokeWidth="1.2"
								/>
							)}
						</svg>
					</div>
				);
			})}
			<p className="text-ink-soft text-xs">
				{cohort.note ? `${cohort.note} ` : ""}
				{source}.{cohort.basis === "verified" ? "" : ` ${words.recalled}`}
			</p>
		</figure>
	);
}
