import { ThousandDots } from "@/components/ui/thousand-dots";
import { roundPer1000 } from "@/lib/clinical/engine/per-1000";
import type { Per1000, Target } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import { capital } from "./capital";
import type { ResultTexts } from "./class-words";

type Props = {
	per1000: Per1000;
	target: Target;
	likelihoodRatio: number;
	setting: string;
	source: string;
	verified: boolean;
	t: ResultTexts["result"];
};

/** What one finding is worth, in people of a thousand, beside what it was before the finding. */
export function FlagEstimate({ per1000, target, likelihoodRatio, setting, source, verified, t }: Props) {
	const words = t.flags;
	const estimate = roundPer1000(per1000.estimate);
	const before = roundPer1000(per1000.pretest);
	const disease = words.targets[target as keyof typeof words.targets] ?? "";
	const end = (value: number) => roundPer1000(value) ?? "<1";
	const interval =
		per1000.low === null || per1000.high === null
			? words.noInterval
			: fill(words.interval, { low: end(per1000.low), high: end(per1000.high) });
	const picture =
		per1000.low === null || per1000.high === null
			? fill(words.figureAlone, { n: estimate ?? "<1" })
			: fill(words.figure, { n: estimate ?? "<1", low: end(per1000.low), high: end(per1000.high) });

	return (
		<div className="mt-1 grid gap-1 text-sm">
			<p>
				<span className="font-medium">
					{fill(estimate === null ? words.fewer : words.of1000, { n: estimate ?? "", target: disease })}
				</span>{" "}
				({interval}); {before === null ? words.fewerBefore : fill(words.pretest, { n: before })}.{" "}
				{likelihoodRatio >= 0.5 && likelihoodRatio <= 2
					? `${capital(words.littleChange)}.`
					: estimate !== null && fill(words.falseAlarms, { n: 1000 - estimate })}
			</p>
			<ThousandDots
				filled={estimate ?? 0}
				high={per1000.high === null ? null : (roundPer1000(per1000.high) ?? 1)}
				title={picture}
				className="max-w-72"
			/>
			<p className="text-ink-soft text-xs">
				{fill(words.source, { source, setting })}
				{!verified && ` (${words.recalled})`}
			</p>
		</div>
	);
}
