import { ThousandDots } from "@/components/ui/thousand-dots";
import { hidesNumbers, roundPer1000 } from "@/lib/clinical/engine/per-1000";
import type { Localised, Per1000, Target } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import type { pictures } from "@/lib/texts/pictures";

export type BeforeAfterWords = Localised<typeof pictures>["thousand"];

type Props = {
	per1000: Per1000;
	target: Target;
	/** Between a half and two the finding hardly changes anything, and the picture says so. */
	likelihoodRatio: number;
	/** Where the figures come from: "allmennpraksis i Sydney, 1172 pasienter, 8 brudd". */
	setting: string;
	source: string;
	verified: boolean;
	words: BeforeAfterWords;
};

/** A thousand people before a finding and a thousand with it. Nothing at all for what is acted on by suspicion alone. */
export function BeforeAfter({ per1000, target, likelihoodRatio, setting, source, verified, words }: Props) {
	if (hidesNumbers(target)) return null;
	const { pretest, estimate, low, high } = per1000;
	const disease = words.targets[target as keyof typeof words.targets] ?? words.targets.other;
	const said = (value: number) =>
		fill(roundPer1000(value) === null ? words.fewer : words.about, { n: roundPer1000(value) ?? "" });
	const interval =
		low === null || high === null
			? words.noInterval
			: fill(words.interval, { low: roundPer1000(low) ?? words.belowOne, high: roundPer1000(high) ?? words.belowOne });
	const pair = [
		{ label: words.before, value: pretest, high: null, more: "" },
		{ label: words.after, value: estimate, high, more: interval },
	];
	return (
		<figure className="grid gap-2">
			<div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
				{pair.map((one) => (
					<div key={one.label} className="grid content-start gap-1.5">
						<p className="text-sm">
							<span className="text-ink-soft">{one.label}</span>
							<br />
							<strong className="font-semibold tabular-nums">{said(one.value)}</strong>{" "}
							{one.more && <span className="text-ink-soft tabular-nums">({one.more})</span>}
						</p>
						<ThousandDots
							filled={roundPer1000(one.value) ?? 0}
							high={one.high === null ? null : (roundPer1000(one.high) ?? 1)}
							title={fill(words.title, { label: one.label, n: said(one.value), target: disease })}
							desc={`${one.more && fill(words.shade, { interval: one.more })} ${setting}. ${source}.`.trim()}
						/>
					</div>
				))}
			</div>
			<figcaption className="grid gap-0.5 text-xs">
				<p>
					{likelihoodRatio >= 0.5 && likelihoodRatio <= 2
						? words.littleChange
						: fill(words.falseAlarms, { n: 1000 - (roundPer1000(estimate) ?? 0) })}
				</p>
				<p className="text-ink-soft">
					{fill(words.caption, { target: disease, source, setting })}
					{!verified && ` ${words.recalled}`}
				</p>
			</figcaption>
		</figure>
	);
}
