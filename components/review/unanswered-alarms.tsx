import { ClassBadges } from "@/components/ui/class-badges";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import type { Lang, Localised } from "@/lib/clinical/types";
import { formatMoment } from "@/lib/dates";
import type { UnansweredAlarm } from "@/lib/review/unanswered-alarms";
import { fill } from "@/lib/texts/fill";
import type { review } from "@/lib/texts/review";
import type { terms } from "@/lib/texts/terms";

type Props = {
	alarms: readonly UnansweredAlarm[];
	t: Localised<typeof review>["unanswered"];
	words: Localised<typeof terms>["class"];
	lang: Lang;
	mayOpen: boolean;
};

/** Stands on top of a case until a GP has answered: what was signed before says nothing of it. */
export function UnansweredAlarms({ alarms, t, words, lang, mayOpen }: Props) {
	if (alarms.length === 0) return null;
	return (
		<Notice tone="danger" title={t.title} className="my-2">
			<ul className="grid gap-3">
				{alarms.map((alarm) => (
					<li key={`${alarm.reviewId} ${alarm.at}`} className="grid justify-items-start gap-1">
						<ClassBadges class={alarm.class} settled={alarm.settled} words={words} />
						<p className="wrap-anywhere font-semibold">{alarm.findings.join(" · ")}</p>
						<p className="text-sm">{fill(t.by, { by: alarm.by, when: formatMoment(alarm.at, lang) })}</p>
						{mayOpen && (
							<Link
								href={`/gjennomgang/${alarm.reviewId}`}
								className="link inline-flex min-h-11 items-center font-semibold"
							>
								{t.open}
							</Link>
						)}
					</li>
				))}
			</ul>
		</Notice>
	);
}
