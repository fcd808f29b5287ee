import { addDays } from "@/lib/clinical/engine/day";
import { sections } from "@/lib/clinical/types";
import {
	type CourseCell,
	type CourseRow,
	type Dashboard,
	type DeviationRow,
	type PaceView,
	phases,
	type RateRow,
	type RunChart,
	strata,
} from "./dashboard-types";
import { funnelOf } from "./funnel-of";
import { fewest, fewestOutcomes, type OutcomeWeek, outcomeWeeks, outcomeWindows, type Period } from "./limits";
import { lastDayOf, monthsOf } from "./months";
import { addUp, type Sums, shareOf, showOne, showParts, sumOf } from "./read-tallies";
import { medianOf, readRuns } from "./statistics/run-chart";
import { wilson } from "./statistics/wilson";
import { type Counts, type Rate, rates, type Tally } from "./types";

export type Asked = { period: Period; to: string; rate: Rate };
type Known = {
	today: string;
	/** The clinician who looks; null for an administrator. */
	self: string | null;
	/** The months in which contents came to this installation. */
	contents: readonly { version: string; month: string }[];
	isCounting: boolean;
};

/** The dashboard from the tallies of its months. Pure: today is given. */
export function makeDashboard(tallies: readonly Tally[], asked: Asked, known: Known): Dashboard {
	const months = monthsOf(asked.to, asked.period);
	const inPeriod = tallies.filter(({ month }) => month >= (months[0] ?? "") && month <= asked.to);
	// A month's planned visits are due, every one, only when the month is over.
	const ended = inPeriod.filter(({ month }) => lastDayOf(month) < known.today);
	const of = (rate: Rate) => (rate === "followUpKept" ? ended : inPeriod);
	const [sums, endedSums] = [addUp(inPeriod), addUp(ended)];
	const sumsOf = (rate: Rate) => (rate === "followUpKept" ? endedSums : sums);
	const all = sumOf(sums, "all", "");
	const { of: consultations } = shareOf(all, "consultations");
	return {
		from: months[0] ?? asked.to,
		to: asked.to,
		period: asked.period,
		consultations: consultations > 0 && consultations < fewest ? "withheld" : consultations,
		rows: rates.map((rate) => rateRow(sumsOf(rate), rate)),
		deviations: deviationRows(all),
		rate: asked.rate,
		funnel: funnelOf(sumsOf(asked.rate), asked.rate, known.self),
		run: runChart(of(asked.rate), asked.rate, months, known.contents),
		course: courseRows(inPeriod, known.today),
		pace: paceOf(all),
		isCounting: known.isCounting,
	};
}

function rateRow(sums: Sums, rate: Rate): RateRow {
	const parts = (dimension: "stratum" | "phase", values: readonly string[]) =>
		showParts(values.map((value) => shareOf(sumOf(sums, dimension, value), rate)));
	return {
		rate,
		all: showOne(shareOf(sumOf(sums, "all", ""), rate)),
		stratum: parts("stratum", strata),
		phase: parts("phase", phases),
	};
}

/** Kinds in which nobody may be told are left out, so that their very name tells nothing. */
function deviationRows(all: Counts): readonly DeviationRow[] {
	const { of } = shareOf(all, "consultations");
	return Object.entries(all)
		.flatMap(([name, [count]]) => {
			const kind = name.startsWith("deviation.") ? name.slice("deviation.".length) : null;
			return kind ? [{ kind, count }] : [];
		})
		.toSorted((one, other) => other.count - one.count || one.kind.localeCompare(other.kind))
		.map(({ kind, count }) => ({ kind, shown: showOne({ count, of }) }))
		.filter(({ shown }) => shown.kind === "shown");
}

function runChart(
	tallies: readonly Tally[],
	rate: Rate,
	months: readonly string[],
	contents: Known["contents"],
): RunChart {
	const byMonth = new Map(tallies.filter(({ dimension }) => dimension === "all").map((one) => [one.month, one.counts]));
	const shown = showParts(months.map((month) => shareOf(byMonth.get(month) ?? {}, rate)));
	const points = months.map((month, index) => ({
		month,
		shown: shown[index] ?? { kind: "none" as const },
		contents: contents.filter((one) => one.month === month).map(({ version }) => version),
	}));
	const shares = points.flatMap((point) => (point.shown.kind === "shown" ? [point.shown.share] : []));
	return { points, median: medianOf(shares), reading: readRuns(shares) };
}

/** First visits of the months whose window is over, to the last day of the month. */
function courseRows(tallies: readonly Tally[], today: string): readonly CourseRow[] {
	return outcomeWeeks.flatMap((week) => {
		const over = addUp(tallies.filter(({ month }) => addDays(lastDayOf(month), outcomeWindows[week].to) < today));
		return strata.map((stratum) => courseRow(sumOf(over, "stratum", stratum), stratum, week));
	});
}

function courseRow(counts: Counts, stratum: CourseRow["stratum"], week: OutcomeWeek): CourseRow {
	const { of } = shareOf(counts, "patients");
	const patients = of > 0 && of < fewest ? null : of;
	const read = (name: "lessPain" | "backToUsual") => shareOf(counts, `${name}.${week}`);
	const missing = (name: "lessPain" | "backToUsual") => {
		const known = read(name).of;
		const few = (number: number) => number > 0 && number < fewest;
		return patients === null || few(known) || few(of - known) ? null : of - known;
	};
	return {
		stratum,
		week,
		patients,
		missing: { lessPain: missing("lessPain"), backToUsual: missing("backToUsual") },
		lessPain: courseCell(read("lessPain")),
		backToUsual: courseCell(read("backToUsual")),
	};
}

function courseCell({ count, of: known }: { count: number; of: number }): CourseCell {
	const few = (number: number) => number > 0 && number < fewest;
	if (known < fewestOutcomes || few(count) || few(known - count)) return { kind: "too-few" };
	return { kind: "shown", count, known, share: count / known, ...wilson(count, known) };
}

/** Means over the consultations whose pace is known. */
function paceOf(all: Counts): PaceView {
	const { count, of } = shareOf(all, "interactions");
	if (of < fewest) return null;
	return {
		consultations: of,
		interactions: count / of,
		sections: sections.flatMap((section) => {
			const seconds = shareOf(all, `seconds.${section}`);
			return seconds.of < fewest ? [] : [{ section, minutes: seconds.count / of / 60 }];
		}),
	};
}
