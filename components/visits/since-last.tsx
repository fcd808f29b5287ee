import { contentHref } from "@/components/content/content-href";
import type { Localised } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import type { visits } from "@/lib/texts/visits";
import type { ComparisonRow } from "./comparison-rows";

type Props = {
	rows: readonly ComparisonRow[];
	/** The published limits that the rows were held against, with their sources. */
	limits: readonly { id: string; title: string; sources: string }[];
	/** How a change is read against them. */
	readings: readonly string[];
	/** When the last visit was signed, written out. */
	day: string;
	/** The same to the minute: a page may compare several visits. */
	when: string;
	t: Localised<typeof visits>;
	level?: 2 | 3;
};

/** Scores and goals against the last visit, and whether the change has reached what was published as important. */
export function SinceLast({ rows, limits, readings, day, when, t, level = 2 }: Props) {
	const Heading = level === 2 ? "h2" : "h3";
	if (rows.length === 0) return null;
	return (
		<section aria-label={`${t.title}, ${when}`} className="grid gap-3">
			<Heading>{t.title}</Heading>
			<p className="text-ink-soft">{fill(t.since, { day })}</p>
			<table className="visit-table">
				<thead>
					<tr>
						<th scope="col">{t.measure}</th>
						<th scope="col">{t.before}</th>
						<th scope="col">{t.now}</th>
						<th scope="col" className="max-sm:hidden">
							{t.change}
						</th>
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.id}>
							<th scope="row">
								{row.label}
								{/* On a phone the verdict stands under what it is about: a fourth column would be out of sight. */}
								{row.verdict && <span className="block font-normal text-ink-soft sm:hidden">{row.verdict}</span>}
							</th>
							<td>{row.before}</td>
							<td>{row.now}</td>
							<td className="max-sm:hidden">{row.verdict}</td>
						</tr>
					))}
				</tbody>
			</table>
			<p className="max-w-text text-ink-soft text-sm">
				{[...(limits.length > 0 ? [t.limitNote, ...readings] : []), t.noLimit].join(" ")}
			</p>
			{limits.length > 0 && (
				<div className="max-w-text text-ink-soft text-sm">
					<p>{t.limitSources}:</p>
					<ul className="list-disc ps-5">
						{limits.map(({ id, title, sources }) => (
							<li key={id}>
								{title}:{" "}
								<a className="link" href={contentHref("instruments", id)}>
									{sources}
								</a>
							</li>
						))}
					</ul>
				</div>
			)}
		</section>
	);
}
