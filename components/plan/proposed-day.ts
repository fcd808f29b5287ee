import { addDays, dayText, weekdayText } from "@/lib/clinical/engine/day";
import { firstDay, proposedInterval } from "@/lib/clinical/engine/record/follow-up-proposal";
import { dayOff } from "@/lib/clinical/engine/working-day";
import type { PlanRecord } from "@/lib/clinical/plan-record";
import type { FollowUpInterval, TriageClass } from "@/lib/clinical/types";
import { urgentWithoutDay } from "@/lib/consultation/types";
import { fill } from "@/lib/texts/fill";
import type { EditorWords } from "./editor-words";

/** The day to set for the next visit: its words, and that it was moved where it was. */
export type ProposedDay = {
	text: string;
	moved: string | null;
	/** Whether a case without a day is listed all the same. */
	isListed: boolean;
	set: () => void;
};

type Asked = {
	intervals: readonly FollowUpInterval[];
	/** The ids of the drafted lines that stand in their own words. */
	items: readonly string[];
	followUp: PlanRecord["followUp"];
	class: TriageClass;
	today: string;
	decide: (followUp: PlanRecord["followUp"]) => void;
};

/** Null where a day is set, no line proposes one, or the patient is to make contact. */
export function proposedDay(
	{ intervals, items, followUp, class: triageClass, today, decide }: Asked,
	{ lang, t, panels }: Pick<EditorWords, "lang" | "t" | "panels">,
): ProposedDay | null {
	const interval = followUp?.on ? null : proposedInterval(intervals, items);
	if (!interval || interval.byPatient) return null;
	const on = firstDay(interval, today);
	const asked = addDays(today, interval.from);
	const why = asked === on ? null : dayOff(asked);
	const told = { day: dayText(asked, lang).slice(0, -5), why: why && panels.followUp.t.dayOff[why] };
	return {
		text: weekdayText(on, lang),
		moved: told.why && fill(t.noDateMoved, { day: told.day, why: told.why }),
		isListed: urgentWithoutDay.includes(triageClass),
		set: () => decide({ ...followUp, on }),
	};
}
