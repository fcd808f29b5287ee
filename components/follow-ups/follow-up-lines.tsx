import { ClassBadges } from "@/components/ui/class-badges";
import { Link } from "@/components/ui/link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { FollowUpButton } from "@/components/visits/follow-up-button";
import type { Lang, Localised } from "@/lib/clinical/types";
import type { FollowUpPart, FollowUpRow } from "@/lib/consultation/types";
import { formatDay } from "@/lib/dates";
import { fill } from "@/lib/texts/fill";
import type { terms } from "@/lib/texts/terms";
import type { visits } from "@/lib/texts/visits";
import { dueWords, type FollowUpTexts } from "./due-words";

export type FollowUpWords = {
	t: FollowUpTexts;
	terms: Localised<typeof terms>;
	visits: Localised<typeof visits>;
	lang: Lang;
	/** ISO calendar day. */
	today: string;
};

type Props = {
	rows: readonly FollowUpRow[];
	part: FollowUpPart;
	words: FollowUpWords;
	reader: { id: string; role: "gp" | "admin" };
};

/** A line for each case: which, how urgent, when, whose, and the way to its next visit. */
export function FollowUpLines({ rows, part, words, reader }: Props) {
	const { t, lang, today } = words;
	return (
		<ul className="border-line border-t">
			{rows.map((row) => (
				<li
					key={row.id}
					className="grid min-h-16 grid-cols-[1fr_auto] items-center gap-x-6 gap-y-1 border-line border-b py-2.5 md:grid-cols-[8rem_12rem_1fr_9rem_8.5rem]"
				>
					<Link
						href={`/saker/${row.id}`}
						className="inline-flex min-h-11 items-center justify-self-start font-semibold underline-offset-4 hover:underline"
					>
						{row.reference}
					</Link>
					<span className="justify-self-end md:justify-self-start">
						{row.class && <ClassBadges class={row.class} settled={row.settled} words={words.terms.class} />}
					</span>
					<span className="flex flex-wrap items-baseline gap-x-3">
						{row.on && (
							<>
								<span className={part === "overdue" ? "font-semibold" : ""}>{dueWords(row.on, today, t)}</span>
								<span className="text-ink-soft text-sm">{formatDay(row.on, lang)}</span>
							</>
						)}
						{row.signedOn && <span>{fill(t.signedOn, { day: formatDay(row.signedOn, lang) })}</span>}
					</span>
					<span className="order-last col-span-2 text-ink-soft text-sm md:order-none md:col-span-1">
						{row.gp && (part === "underway" ? fill(t.underWayOf, { name: row.gp.name }) : row.gp.name)}
					</span>
					<span className="justify-self-end">
						<Way row={row} part={part} words={words} reader={reader} />
					</span>
				</li>
			))}
		</ul>
	);
}

function Way({ row, part, words: { t, visits }, reader }: Omit<Props, "rows"> & { row: FollowUpRow }) {
	if (reader.role === "admin") return null;
	const ofCase = fill(t.ofCase, { reference: row.reference });
	if (part !== "underway") return <FollowUpButton caseId={row.id} t={visits} of={ofCase} />;
	if (row.gp?.id !== reader.id) return null;
	return (
		<Link href={`/konsultasjon/${row.consultationId}`} className="link inline-flex min-h-11 items-center">
			{t.goOn}
			<VisuallyHidden> {ofCase}</VisuallyHidden>
		</Link>
	);
}
