import { ClassBadges } from "@/components/ui/class-badges";
import { Link } from "@/components/ui/link";
import { formatAgo } from "@/lib/dates";
import type { ReviewRow } from "@/lib/review/types";
import { fill } from "@/lib/texts/fill";
import type { ReviewWords } from "./words";

type Props = {
	rows: readonly ReviewRow[];
	words: Pick<ReviewWords, "t" | "terms" | "lang" | "now">;
	/** Who reads it. */
	reader: { id: string; role: "gp" | "physio" };
};

/** The lines of a queue; the whole line opens the review. */
export function ReviewLines({ rows, words, reader }: Props) {
	return (
		<ul className="border-line border-t">
			{rows.map((row) => (
				<li key={row.id} className="border-line border-b">
					<Link
						href={`/gjennomgang/${row.id}`}
						className="group grid min-h-14 grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 py-3 sm:grid-cols-[7rem_15rem_1fr_auto]"
					>
						<span className="font-semibold underline-offset-4 group-hover:underline">{row.reference}</span>
						<span className="order-3 col-span-2 sm:order-none sm:col-span-1">
							<ClassBadges class={row.class} settled={row.settled} words={words.terms.class} />
						</span>
						<span className="order-4 col-span-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm sm:order-none sm:col-span-1">
							{reader.role === "gp" && row.attention !== "nothing" && (
								<span className="badge" data-class={row.attention === "alarm" ? "emergency" : "planned"}>
									{words.t.attention[row.attention]}
								</span>
							)}
							<span className="text-ink-soft">{people(row, words, reader)}</span>
						</span>
						<span className="whitespace-nowrap text-end text-ink-soft text-sm">{when(row, words)}</span>
					</Link>
				</li>
			))}
		</ul>
	);
}

function people(row: ReviewRow, { t }: Props["words"], reader: Props["reader"]): string {
	const { queue } = t;
	if (reader.role === "physio") {
		const to = row.to?.id === reader.id ? queue.toYou : queue.toPractice;
		return row.status === "waiting"
			? `${fill(queue.from, { name: row.askedBy })} ${to}`
			: fill(queue.from, { name: row.askedBy });
	}
	const to = row.to ? fill(queue.to, { name: row.to.name }) : queue.toPractice;
	if (row.status === "waiting") return `${t.status.waiting}, ${to}`;
	const by = row.claimedBy ? fill(queue.by, { name: row.claimedBy }) : to;
	return row.outcome ? `${t.outcomes[row.outcome]}, ${by}` : `${t.status[row.status]}, ${by}`;
}

function when({ status, askedAt, finishedAt }: ReviewRow, { t, lang, now }: Props["words"]): string {
	return status === "finished" && finishedAt
		? fill(t.queue.finishedAgo, { ago: formatAgo(finishedAt, now, lang) })
		: fill(t.queue.sentAgo, { ago: formatAgo(askedAt, now, lang) });
}
