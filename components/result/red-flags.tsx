import type { TriageContent } from "@/lib/clinical/engine/content-type";
import type { Case } from "@/lib/clinical/engine/holds";
import { hidesNumbers } from "@/lib/clinical/engine/per-1000";
import { accuracyRowFor, askedFlags } from "@/lib/clinical/engine/red-flags";
import type { AccuracyRow, Localised, RedFlagResult, Verdict } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import { capital } from "./capital";
import type { ResultTexts } from "./class-words";
import { FlagEstimate } from "./flag-estimate";
import { numbersToShow } from "./flag-numbers";

export type FigureSources = Readonly<Record<string, string>>;

type Props = {
	flags: readonly RedFlagResult[];
	content: TriageContent;
	of: Case;
	figureSources: FigureSources;
	t: ResultTexts["result"];
};

const verdicts: readonly Verdict[] = ["acts-alone", "acts-in-combination", "uninformative-alone"];

/** The alarm findings that are present, each with what it is worth; the rest in two lines. */
export function RedFlags({ flags, content, of, figureSources, t }: Props) {
	const words = t.flags;
	const labels = new Map(content.redFlags.map((flag) => [flag.id, flag.label]));
	const isAsked = askedFlags(content, of);
	const absent = flags.filter((flag) => flag.present === "no" && isAsked(flag.flag));
	const unknown = flags.filter((flag) => flag.present === "unknown");
	const numbered = numbersToShow(flags);
	const weight = (flag: RedFlagResult) => (numbered.has(flag.flag) ? -1 : verdicts.indexOf(flag.verdict));
	const present = flags.filter((flag) => flag.present === "yes").toSorted((a, b) => weight(a) - weight(b));

	return (
		<section aria-labelledby="result-flags">
			<h3 id="result-flags" className="eyebrow mb-1.5">
				{words.title}
			</h3>
			{present.length === 0 && <p className="text-sm">{words.none}</p>}
			<ul className="grid gap-3">
				{present.map((flag) => (
					<li key={flag.flag}>
						<p className="text-sm">
							<span className="font-medium">{labels.get(flag.flag)}</span>{" "}
							<span className="text-ink-soft">– {words.verdicts[flag.verdict]}</span>
						</p>
						<FlagWorth
							flag={flag}
							isNumbered={numbered.has(flag.flag)}
							content={content}
							of={of}
							figureSources={figureSources}
							t={t}
						/>
					</li>
				))}
			</ul>
			{absent.length > 0 && (
				<details className="mt-2 text-sm">
					<summary className="min-h-8 cursor-pointer text-ink-soft">{fill(words.absent, { n: absent.length })}</summary>
					<p className="text-ink-soft">{absent.map(({ flag }) => labels.get(flag)).join(" · ")}</p>
				</details>
			)}
			{unknown.length > 0 && <p className="mt-1 text-ink-soft text-sm">{fill(words.unknown, { n: unknown.length })}</p>}
			<p className="mt-2 text-ink-soft text-xs">{words.background}</p>
		</section>
	);
}

type WorthProps = Omit<Props, "flags"> & { flag: RedFlagResult; isNumbered: boolean };

function FlagWorth({ flag, isNumbered, content, of, figureSources, t }: WorthProps) {
	const words = t.flags;
	const stated = content.redFlags.find(({ id }) => id === flag.flag);
	const rowId = stated ? accuracyRowFor(stated, of) : null;
	const row = rowId ? (content.accuracy[rowId as keyof typeof content.accuracy] as Localised<AccuracyRow>) : null;
	return (
		<div className="text-ink-soft text-sm">
			<p>{flag.caveat}</p>
			{hidesNumbers(flag.target) && <p>{words.noNumber}</p>}
			{!hidesNumbers(flag.target) && flag.per1000 && row && isNumbered && (
				<div className="text-ink">
					<FlagEstimate
						per1000={flag.per1000}
						target={flag.target}
						likelihoodRatio={row.likelihoodRatio}
						setting={row.setting}
						source={figureSources[row.source] ?? row.source}
						verified={row.basis === "verified"}
						t={t}
					/>
				</div>
			)}
			{!hidesNumbers(flag.target) && !flag.per1000 && <p>{capital(words.noEstimate)}.</p>}
			{!hidesNumbers(flag.target) && flag.per1000 && !isNumbered && (
				<p>{fill(words.inWords, { target: words.targets[flag.target as keyof typeof words.targets] ?? "" })}</p>
			)}
		</div>
	);
}
