import { useId } from "react";
import { Button } from "@/components/ui/button";
import type { ContentEntry, ImpactCounts } from "@/lib/consultation/version-types";
import { fill } from "@/lib/texts/fill";
import { ImpactList } from "./impact-list";
import { type Impact, useImpact } from "./use-impact";
import { nameOf, type VersionTexts } from "./version-words";

type Props = VersionTexts & { versions: readonly ContentEntry[] };

const kinds = [
	"class",
	"lines",
	"wording",
	"result",
	"none",
	"unable",
] as const satisfies readonly (keyof ImpactCounts)[];

/** How many of what is signed would change under a version, and which. */
export function ImpactSection({ versions, ...texts }: Props) {
	const { t } = texts;
	const { impact, run, stop, choose } = useImpact(firstChoice(versions));
	const { counts, step } = impact;
	return (
		<section aria-labelledby="endringer" className="grid gap-5">
			<h2 id="endringer">{t.wouldChange}</h2>
			<p className="max-w-text">
				{t.wouldChangeLead} {t.closedNote}
			</p>
			<div className="flex flex-wrap items-end gap-4">
				<VersionSelect versions={versions} value={impact.under} onChange={choose} {...texts} />
				{step === "running" ? (
					<Button variant="secondary" onClick={stop}>
						{t.stop}
					</Button>
				) : (
					<Button onClick={() => run(impact.under)}>{t.run}</Button>
				)}
			</div>
			<Progress impact={impact} t={t} />
			{step !== "idle" && impact.looked > 0 && (
				<>
					<dl aria-label={t.countsLabel} className="grid gap-x-8 gap-y-2 border-line border-y py-4 sm:grid-cols-2">
						{kinds.map((kind) => (
							<div key={kind} className="flex flex-row-reverse items-baseline justify-end gap-3">
								<dt>{t.counts[kind]}</dt>
								<dd className="min-w-12 text-end font-semibold text-xl tabular-nums">{counts[kind]}</dd>
							</div>
						))}
					</dl>
					<ImpactList rows={impact.changed} under={impact.under} {...texts} />
				</>
			)}
		</section>
	);
}

/** What is not in use yet is what one wants to know of; else what is. */
const firstChoice = (versions: readonly ContentEntry[]) =>
	(versions.find(({ inUse, signed }) => !inUse && signed === 0) ?? versions.find(({ inUse }) => inUse))?.hash ?? "";

function Progress({ impact, t }: { impact: Impact; t: Props["t"] }) {
	const { step, looked, total } = impact;
	const said = {
		idle: "",
		running: fill(t.progress, { done: looked, total }),
		done: total === 0 ? t.none : fill(t.finished, { done: looked }),
		stopped: fill(t.stopped, { done: looked, total }),
		failed: fill(t.failed, { done: looked }),
	}[step];
	return (
		<div className="grid max-w-text gap-1.5">
			{step === "running" && <progress aria-label={t.wouldChange} value={looked} max={Math.max(total, 1)} />}
			<p role="status" className="min-h-6 text-sm tabular-nums">
				{said}
			</p>
		</div>
	);
}

function VersionSelect({
	versions,
	value,
	onChange,
	...texts
}: Props & { value: string; onChange: (hash: string) => void }) {
	const id = useId();
	const { t } = texts;
	return (
		<div className="ds-field w-full min-w-0 max-w-md">
			<label htmlFor={id} className="ds-label">
				{t.under}
			</label>
			<select id={id} className="ds-input w-full" value={value} onChange={(event) => onChange(event.target.value)}>
				{versions.map((entry) => (
					<option key={entry.hash} value={entry.hash}>
						{[nameOf(entry, texts), ...(entry.inUse ? [t.inUse] : [])].join(", ")}
					</option>
				))}
			</select>
		</div>
	);
}
