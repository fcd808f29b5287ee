import type { Answers } from "@/lib/clinical/content/answers";
import { questions } from "@/lib/clinical/content/questions";
import { answerText, decimal } from "@/lib/clinical/engine/answer-text";
import { type Change, compareVisits } from "@/lib/clinical/engine/compare-visits";
import type { ChangeThreshold, Lang, Localised, Question, Stratum } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import type { terms } from "@/lib/texts/terms";
import type { visits } from "@/lib/texts/visits";

export type VisitWords = Localised<typeof visits>;
export type ComparisonRow = {
	id: string;
	label: string;
	before: string;
	now: string;
	verdict: string;
	direction: Change<number>["direction"];
	/** What the change was held against; null where nothing is published. */
	threshold: ChangeThreshold["id"] | null;
};

type Threshold = Pick<ChangeThreshold, "id" | "points" | "share">;

/** Two visits as rows to read. What was asked neither time is left out. */
export function comparisonRows(
	thresholds: readonly Threshold[],
	before: Answers,
	now: Answers,
	words: { t: VisitWords; terms: Pick<Localised<typeof terms>, "stratum">; lang: Lang },
): readonly ComparisonRow[] {
	const { t, lang } = words;
	const found = compareVisits(thresholds, before, now);
	const number = (value: number | null) => (value === null ? t.notAsked : decimal(value, lang));
	const row = (
		id: string,
		label: string,
		change: Change<number>,
		against: ChangeThreshold["id"] | null = null,
	): ComparisonRow[] =>
		change.before === null && change.now === null
			? []
			: [
					{
						id,
						label,
						before: number(change.before),
						now: number(change.now),
						verdict: verdictOf(change, thresholds.find((one) => one.id === against) ?? null, t),
						direction: change.direction,
						threshold: against,
					},
				];
	const { strata } = found.startBack;
	const scored = (total: number | null, stratum: Stratum | null) =>
		stratum ? `${number(total)} (${words.terms.stratum[stratum].toLowerCase()})` : number(total);
	const told = (id: "workStatus" | "sickListedDays" | "analgesics") => {
		const say = (answers: Answers) =>
			answers[id] === undefined ? t.notAsked : answerText(questions[id] as Question, answers[id], lang);
		if (before[id] === undefined && now[id] === undefined) return [];
		const label = id === "sickListedDays" ? questions[id].label[lang] : t[id];
		return [
			{ id, label, before: say(before), now: say(now), verdict: "", direction: "unknown" as const, threshold: null },
		];
	};
	return [
		...row("painBack", t.painBack, found.painBack, "pain"),
		...row("painLeg", t.painLeg, found.painLeg, "pain"),
		...found.goals.flatMap((goal, index) =>
			row(`goal.${index}`, fill(t.goal, { activity: goal.activity }), goal, "goal"),
		),
		...row("startBack", t.startBack, found.startBack).map((one) => ({
			...one,
			before: scored(found.startBack.before, strata.before),
			now: scored(found.startBack.now, strata.now),
		})),
		...row("orebro", t.orebro, found.orebro),
		...row("workAbility", t.workAbility, found.workAbility),
		...row("confidence", t.confidence, found.confidence),
		...told("workStatus"),
		...told("sickListedDays"),
		...told("analgesics"),
	];
}

function verdictOf({ direction, size }: Change<number>, threshold: Threshold | null, { verdict }: VisitWords): string {
	if (direction === "unknown" || direction === "same") return verdict[direction];
	const { points = 0, share = 0 } = threshold ?? {};
	return fill(verdict[direction][size], { points, share: Math.round((share ?? 0) * 100) });
}
