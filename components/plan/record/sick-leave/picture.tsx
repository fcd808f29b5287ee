import { LeaveSteps } from "@/components/ui/leave-steps";
import { dayText } from "@/lib/clinical/engine/day";
import { leaveDates } from "@/lib/clinical/engine/leave-dates";
import { periodText } from "@/lib/clinical/engine/record/sick-leave";
import type { SickLeaveDecision } from "@/lib/clinical/plan-record";
import type { Lang } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import type { SickLeaveWords } from "./words";

type Props = { value: SickLeaveDecision; words: SickLeaveWords; lang: Lang };

/** The steps drawn, with the deadlines that Nav and the employer have. Every step has its days and share. */
export function SickLeavePicture({ value, words, lang }: Props) {
	const { t } = words;
	const steps = (value.steps ?? []).flatMap(({ from, to, percent, tasks }) =>
		from && to && percent !== undefined
			? [
					{
						from,
						to,
						percent,
						work: fill(t.workShare, { n: 100 - percent }),
						begins: shortDay(from, lang),
						ends: shortDay(to, lang),
						cells: [periodText(from, to, lang), `${percent} %`, `${100 - percent} %`, tasks ?? ""],
					},
				]
			: [],
	);
	const marks = value.since
		? leaveDates(words.milestones, value.since)
				.filter(({ at, who }) => at === "ends" && who !== "issuer")
				.map(({ on, week, short }) => ({ on, sign: String(week), label: `${short} ${dayText(on, lang)}` }))
		: [];
	const told = steps.map(({ cells: [period = ""], percent }) => fill(t.pictureStep, { period, work: 100 - percent }));
	return (
		<LeaveSteps
			title={`${t.picture}. ${told.join("; ")}.`}
			caption={t.picture}
			steps={steps}
			marks={marks}
			columns={[t.period, t.percent, t.work, t.tasks]}
			legend={{ work: t.legendWork, leave: t.legendLeave, mark: t.legendWeek }}
		/>
	);
}

/** «23. nov», "23 Nov": the day and the first letters of the month. */
function shortDay(day: string, lang: Lang): string {
	const [date = "", month = ""] = dayText(day, lang).split(" ");
	return `${date} ${month.slice(0, 3)}`;
}
