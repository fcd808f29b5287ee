import { dayText } from "@/lib/clinical/engine/day";
import { leaveDates } from "@/lib/clinical/engine/leave-dates";
import { hasSteps } from "@/lib/clinical/engine/record/sick-leave-check";
import type { SickLeaveDecision } from "@/lib/clinical/plan-record";
import type { Basis, Lang } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import { KnownList } from "./known";
import type { SickLeaveWords } from "./words";

type Props = {
	value: SickLeaveDecision;
	today: string;
	words: SickLeaveWords;
	lang: Lang;
	bases: Readonly<Record<Basis, string>>;
};

/** Nav's dates that lie ahead, and the rules of the chosen kind, each with where it is known from. */
export function SickLeaveDates({ value, today, words, lang, bases }: Props) {
	const { t } = words;
	const rules = words.rules.filter(({ kinds }) => kinds.includes(value.kind));
	const ahead =
		value.since && hasSteps(value.kind)
			? leaveDates(words.milestones, value.since).filter(({ on }) => on >= today)
			: [];
	const [next] = ahead;
	return (
		<div className="text-sm">
			{hasSteps(value.kind) && !value.since && <p className="text-ink-soft">{t.needsSince}</p>}
			{next && (
				<details>
					<summary className="link min-h-11 content-center">
						{t.dates} ({fill(t.next, { what: next.short, day: dayText(next.on, lang) })})
					</summary>
					<KnownList
						bases={bases}
						source={t.source}
						items={ahead.map(({ on, at, text, graded, ...milestone }) => ({
							...milestone,
							told: (
								<>
									<span className="font-medium">
										{fill(at === "ends" ? t.by : t.fromDay, { day: dayText(on, lang) })}
									</span>
									: {value.kind === "graded" ? graded : text}
								</>
							),
						}))}
					/>
				</details>
			)}
			{rules.length > 0 && (
				<details>
					<summary className="link min-h-11 content-center">{t.rules}</summary>
					<KnownList
						bases={bases}
						source={t.source}
						items={rules.map(({ text, ...rule }) => ({ ...rule, told: text }))}
					/>
				</details>
			)}
		</div>
	);
}
