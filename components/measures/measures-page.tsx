import { Notice } from "@/components/ui/notice";
import { PrintButton } from "@/components/ui/print-button";
import { formatMonth } from "@/lib/dates";
import type { Dashboard } from "@/lib/measures/dashboard-types";
import { fewest } from "@/lib/measures/limits";
import { fill } from "@/lib/texts/fill";
import { CourseSection } from "./course-section";
import { DeviationSection } from "./deviation-section";
import { FunnelSection } from "./funnel-section";
import { MeasureFilters } from "./measure-filters";
import { PaceSection } from "./pace-section";
import { RateSections } from "./rate-sections";
import { RunSection } from "./run-section";
import type { MeasureWords } from "./words";

type Props = {
	practiceName: string;
	dashboard: Dashboard;
	today: string;
	words: MeasureWords;
	/** Whether the figures are those of the demonstration. */
	isDemo: boolean;
};

/** What the practice does, in figures that tell of nobody. Every picture has its table beside it. */
export function MeasuresPage({ practiceName, dashboard, today, words, isDemo }: Props) {
	const { t, lang } = words;
	const { from, to, consultations } = dashboard;
	return (
		<div className="page grid gap-12 py-10 sm:py-14 print:block print:space-y-8 print:py-0">
			<header className="grid gap-3">
				<div className="flex flex-wrap items-start justify-between gap-4">
					<div className="grid gap-1">
						<p className="eyebrow">{practiceName}</p>
						<h1>{t.title}</h1>
					</div>
					<span className="no-print">
						<PrintButton label={t.print} />
					</span>
				</div>
				<p className="max-w-prose text-ink-soft">{t.lead}</p>
				{isDemo && <Notice tone="info" title={t.simulated} />}
				<p className="font-medium">
					{fill(t.span, { from: formatMonth(from, lang), to: formatMonth(to, lang) })}
					{" · "}
					{consultations === "withheld"
						? fill(t.consultationsWithheld, { fewest })
						: fill(t.consultations, { count: consultations })}
				</p>
				{dashboard.isCounting && <Notice tone="info">{t.counting}</Notice>}
				<MeasureFilters dashboard={dashboard} today={today} words={words} />
			</header>
			<RateSections dashboard={dashboard} words={words} />
			<DeviationSection rows={dashboard.deviations} words={words} />
			<FunnelSection funnel={dashboard.funnel} rate={dashboard.rate} words={words} />
			<RunSection run={dashboard.run} rate={dashboard.rate} words={words} />
			<CourseSection rows={dashboard.course} words={words} />
			<PaceSection pace={dashboard.pace} words={words} />
		</div>
	);
}
