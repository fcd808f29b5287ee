import { ClassBadges } from "@/components/ui/class-badges";
import { Link } from "@/components/ui/link";
import type { ClassMark } from "@/lib/class-marks";
import type { CaseRow } from "@/lib/consultation/types";

type Props = {
	rows: readonly CaseRow[];
	hrefOf: (row: CaseRow) => string;
	whenOf: (row: CaseRow) => string;
	words: Readonly<Record<ClassMark, string>>;
	empty: string;
};

/** A few cases, one line each; the whole line opens the case. */
export function CaseLines({ rows, hrefOf, whenOf, words, empty }: Props) {
	if (rows.length === 0) return <p className="border-line border-t py-4 text-ink-soft">{empty}</p>;
	return (
		<ul className="border-line border-t">
			{rows.map((row) => (
				<li key={row.id} className="border-line border-b">
					<Link
						href={hrefOf(row)}
						className="group grid min-h-14 grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 py-3 sm:grid-cols-[7rem_1fr_auto]"
					>
						<span className="font-semibold underline-offset-4 group-hover:underline">{row.reference}</span>
						<span className="order-last col-span-2 sm:order-none sm:col-span-1">
							<ClassBadges class={row.class} settled={row.settled} words={words} />
						</span>
						<span className="whitespace-nowrap text-ink-soft text-sm">{whenOf(row)}</span>
					</Link>
				</li>
			))}
		</ul>
	);
}
