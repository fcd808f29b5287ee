import type { LetterPart } from "@/lib/clinical/engine/letter";
import type { ReviewCase } from "@/lib/review/types";
import { fill } from "@/lib/texts/fill";
import type { ReviewWords } from "./words";

type Props = { facts: Omit<ReviewCase, "findings" | "baseline">; words: Pick<ReviewWords, "t" | "terms"> };

/** What a physiotherapist needs of the case, as it was signed. What was not asked is said so. */
export function Facts({ facts, words: { t, terms } }: Props) {
	const { parts, safety, reasons, within } = facts;
	return (
		<div className="gap-x-14 text-sm lg:columns-2">
			<div className="mb-6 grid break-inside-avoid gap-1">
				<h3 className="border-line border-b pb-1">{t.facts.why}</h3>
				{reasons.length === 0 ? (
					<p className="text-ink-soft">{t.facts.noReasons}</p>
				) : (
					<ul className="grid gap-1">
						{reasons.map(({ rule, text }) => (
							<li key={rule}>
								{text} <span className="text-ink-soft tabular-nums">{rule}</span>
							</li>
						))}
					</ul>
				)}
				{within && (
					<p>
						<span className="text-ink-soft">{t.facts.within}: </span>
						{terms.within[within]}
					</p>
				)}
			</div>
			{parts.map((part) => (
				<Part key={part.id} part={part} unknown={t.facts.notAsked}>
					{part.id === "redFlags" && <Safety safety={safety} t={t} />}
				</Part>
			))}
		</div>
	);
}

function Part({ part, unknown, children }: { part: LetterPart; unknown: string; children: React.ReactNode }) {
	const { title, rows } = part;
	return (
		<div className="mb-6 break-inside-avoid">
			<h3 className="border-line border-b pb-1">{title}</h3>
			<dl>
				{rows.map((row) => (
					<div key={row.id} className="grid gap-x-4 py-1 sm:grid-cols-[11rem_1fr]">
						<dt className="text-ink-soft">{row.label}</dt>
						<dd className={row.value === null ? "text-ink-soft" : ""}>{row.value ?? unknown}</dd>
					</div>
				))}
			</dl>
			{children}
		</div>
	);
}

function Safety({ safety: { asked, open }, t }: { safety: ReviewCase["safety"]; t: Props["words"]["t"] }) {
	return (
		<>
			{open.length > 0 && (
				<p className="mt-1 font-medium">{fill(t.facts.open, { list: open.map(({ label }) => label).join("; ") })}</p>
			)}
			<details>
				<summary className="inline-flex min-h-11 cursor-pointer items-center text-ink-soft">
					{fill(open.length > 0 ? t.facts.asked : t.facts.allAsked, { n: asked.length })}
				</summary>
				<dl>
					{asked.map(({ id, label, answer }) => (
						<div key={id} className="grid grid-cols-[1fr_auto] gap-x-4 border-line border-b py-1">
							<dt className="text-ink-soft">{label}</dt>
							<dd className="max-w-48 text-end">{answer}</dd>
						</div>
					))}
				</dl>
			</details>
		</>
	);
}
