import { contentHref } from "@/components/content/content-href";
import { BackgroundPicture } from "@/components/pictures/background-picture";
import { BeforeAfter } from "@/components/pictures/before-after";
import { Link } from "@/components/ui/link";
import { openCase } from "@/lib/clinical/engine/holds";
import { hidesNumbers } from "@/lib/clinical/engine/per-1000";
import { accuracyRowFor } from "@/lib/clinical/engine/red-flags";
import type { AccuracyRow, Localised, RedFlagResult } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import { capital } from "../capital";
import { numbersToShow } from "../flag-numbers";
import { citedNames, sourceName } from "../source-names";
import type { RiskParts } from "./risk-texts";

/** The alarm findings of this case with a picture where an estimate exists, and how common such findings are. */
export function AlarmPart({ answers, evaluation, content, t }: RiskParts) {
	const words = t.result.flags;
	const { alarmBackground } = content;
	const present = evaluation.redFlags.filter((flag) => flag.present === "yes");
	const unknown = evaluation.redFlags.filter((flag) => flag.present === "unknown").length;
	const numbered = numbersToShow(evaluation.redFlags);
	const pictured = present.filter(({ flag }) => numbered.has(flag));
	const others = present.filter(({ flag }) => !numbered.has(flag));
	const isFigured = ({ target, per1000 }: RedFlagResult) => !hidesNumbers(target) && per1000 !== null;
	const groups = [
		{ title: t.risk.flags.inWords, told: others.filter(isFigured) },
		{ title: t.risk.flags.words, told: others.filter((flag) => !isFigured(flag)) },
	].filter(({ told }) => told.length > 0);
	const of = openCase(content, answers);
	const label = (id: string) => content.redFlags.find((flag) => flag.id === id)?.label ?? id;
	const row = (id: string) => {
		const stated = content.redFlags.find((flag) => flag.id === id);
		const rowId = stated && accuracyRowFor(stated, of);
		return rowId ? (content.accuracy[rowId as keyof typeof content.accuracy] as Localised<AccuracyRow>) : null;
	};
	const worth = (flag: RedFlagResult) => {
		if (hidesNumbers(flag.target)) return t.risk.flags.suspicion;
		if (flag.per1000 === null) return `${capital(words.noEstimate)}.`;
		return fill(words.inWords, { target: words.targets[flag.target as keyof typeof words.targets] ?? "" });
	};
	return (
		<>
			{present.length === 0 && (
				<div>
					<p>{t.risk.flags.none}</p>
					<NotAsked n={unknown} text={words.unknown} />
				</div>
			)}
			{pictured.map((flag) => {
				const figures = row(flag.flag);
				if (!figures || !flag.per1000) return null;
				return (
					<article key={flag.flag} className="grid gap-3">
						<div className="grid gap-0.5">
							<h3>{label(flag.flag)}</h3>
							<p className="max-w-text text-ink-soft text-sm">{flag.caveat}</p>
						</div>
						<BeforeAfter
							per1000={flag.per1000}
							target={flag.target}
							likelihoodRatio={figures.likelihoodRatio}
							setting={figures.setting}
							source={sourceName(figures.source, content.sources)}
							verified={figures.basis === "verified"}
							words={t.pictures.thousand}
						/>
					</article>
				);
			})}
			{groups.map(({ title, told }) => (
				<div key={title} className="grid gap-3">
					{(pictured.length > 0 || groups.length > 1) && <h3>{title}</h3>}
					<ul className="grid max-w-text gap-3">
						{told.map((flag) => (
							<li key={flag.flag} className="text-sm">
								<span className="font-medium">{label(flag.flag)}.</span>{" "}
								<span className="text-ink-soft">
									{flag.caveat} {worth(flag)}
								</span>
							</li>
						))}
					</ul>
				</div>
			))}
			{present.length > 0 && <NotAsked n={unknown} text={words.unknown} />}
			<BackgroundPicture
				flagged={alarmBackground.flagged.per100}
				serious={alarmBackground.serious.per100}
				source={`${citedNames(alarmBackground.sources, content.sources)}, ${alarmBackground.setting}, ${fill(t.pictures.strata.patients, { n: alarmBackground.patients })}.`}
				words={t.pictures.background}
			/>
			<Link
				href={contentHref("redFlags")}
				className="link no-print inline-flex min-h-11 items-center justify-self-start text-sm"
			>
				{t.risk.flags.more}
			</Link>
		</>
	);
}

/** A finding that was not asked about is not an absent one. */
function NotAsked({ n, text }: { n: number; text: string }) {
	return n > 0 ? <p className="text-ink-soft text-sm">{fill(text, { n })}</p> : null;
}
