import type { DuePart } from "@/lib/clinical/engine/due-for-review";
import { formatDay } from "@/lib/dates";
import { fill } from "@/lib/texts/fill";
import type { VersionTexts } from "./version-words";

type Props = Pick<VersionTexts, "t" | "lang"> & {
	due: readonly DuePart[];
	months: number;
	/** The parts of the content in words. */
	names: Readonly<Record<string, string>>;
};

/** What no clinician has reviewed, and which reviews have run out. */
export function DueReviews({ due, months, names, t, lang }: Props) {
	const pieces = due.reduce((sum, part) => sum + part.pieces, 0);
	const never = due.reduce((sum, part) => sum + part.never, 0);
	const overdue = due.flatMap((part) => part.overdue);
	return (
		<section aria-labelledby="gjennomgang" className="grid gap-4">
			<h2 id="gjennomgang">{t.reviews}</h2>
			<p className="max-w-text">
				{fill(t.reviewsLead, { months })}{" "}
				{never === pieces ? fill(t.neverAll, { count: never }) : fill(t.neverSome, { count: never, pieces })}{" "}
				{overdue.length === 0 ? t.overdueNone : fill(t.overdueSome, { count: overdue.length })}
			</p>
			{overdue.length > 0 && (
				<ul className="list-disc ps-5">
					{overdue.map(({ part, id, review, due: day }) => (
						<li key={`${part} ${id}`}>
							{names[part] ?? part},{" "}
							{fill(t.overdueItem, {
								id,
								by: review?.by ?? "",
								on: formatDay(review?.on ?? day, lang),
								due: formatDay(day, lang),
							})}
						</li>
					))}
				</ul>
			)}
			<table className="w-full max-w-text text-start">
				<thead>
					<tr className="border-line border-b text-ink-soft text-sm *:py-2 *:pe-3 *:text-start *:align-bottom *:font-medium *:last:pe-0">
						<th scope="col">{t.columnPart}</th>
						<th scope="col">{t.columnPieces}</th>
						<th scope="col">{t.columnNever}</th>
						<th scope="col">{t.columnOverdue}</th>
					</tr>
				</thead>
				<tbody>
					{due.map((part) => (
						<tr key={part.part} className="border-line border-b tabular-nums *:py-2 *:pe-3 *:last:pe-0">
							<th scope="row" className="text-start font-normal">
								{names[part.part] ?? part.part}
							</th>
							<td>{part.pieces}</td>
							<td>{part.never}</td>
							<td>{part.overdue.length}</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
