import type { OutcomeWeek, Period } from "./limits";
import type { FunnelLimits } from "./statistics/funnel";
import type { RunReading } from "./statistics/run-chart";
import type { Interval } from "./statistics/wilson";
import type { Rate } from "./types";

/** A rate as it may be shown: `none` where nobody is in the group, `withheld` where there are too few to tell of. */
export type ShownRate =
	| { kind: "none" | "withheld" }
	| ({ kind: "shown"; count: number; of: number; share: number } & Interval);

export type RateRow = {
	rate: Rate;
	all: ShownRate;
	stratum: readonly ShownRate[];
	phase: readonly ShownRate[];
};

/** In the order of the columns. */
export const strata = ["low", "medium", "high", "unknown"] as const;
export const phases = ["acute", "subacute", "chronic", "unknown"] as const;

export type DeviationRow = { kind: string; shown: ShownRate };

/** A clinician in the funnel. Nobody is named; `isSelf` only for who looks. */
export type FunnelPoint = { of: number; count: number; share: number; isSelf: boolean; place: FunnelPlace };
export type FunnelPlace = "within" | "inner" | "outer";
export type Funnel =
	| { kind: "too-few" }
	| {
			kind: "shown";
			overall: number;
			points: readonly FunnelPoint[];
			/** The curves, from few to many. */
			curve: readonly ({ of: number } & FunnelLimits)[];
			/** Clinicians with too few cases to be shown. */
			left: number;
	  };

export type RunPoint = { month: string; shown: ShownRate; contents: readonly string[] };
export type RunChart = { points: readonly RunPoint[]; median: number | null; reading: RunReading | null };

export type CourseCell =
	| { kind: "too-few" }
	| ({ kind: "shown"; count: number; known: number; share: number } & Interval);
export type CourseRow = {
	stratum: (typeof strata)[number];
	week: OutcomeWeek;
	/** First visits whose window is over; null where they are too few to tell of. */
	patients: number | null;
	missing: { lessPain: number | null; backToUsual: number | null };
	lessPain: CourseCell;
	backToUsual: CourseCell;
};

export type PaceRow = { section: string; minutes: number };
export type PaceView = { consultations: number; interactions: number; sections: readonly PaceRow[] } | null;

export type Dashboard = {
	/** The months of the period, first and last. */
	from: string;
	to: string;
	period: Period;
	consultations: ShownCount;
	rows: readonly RateRow[];
	deviations: readonly DeviationRow[];
	rate: Rate;
	funnel: Funnel;
	run: RunChart;
	course: readonly CourseRow[];
	pace: PaceView;
	/** What was signed earlier is still being counted. */
	isCounting: boolean;
};

export type ShownCount = number | "withheld";
