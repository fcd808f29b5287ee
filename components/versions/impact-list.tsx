import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import type { ImpactRow } from "@/lib/consultation/version-types";
import { formatDay } from "@/lib/dates";
import { fill } from "@/lib/texts/fill";
import type { VersionTexts } from "./version-words";

type Props = VersionTexts & { rows: readonly ImpactRow[]; under: string };

const step = 50;
const order = { class: 0, lines: 1, wording: 2 } as const;

/** Those that would change, another class first, each leading to both results side by side. */
export function ImpactList({ rows, under, t, words, lang }: Props) {
	const [shown, setShown] = useState(step);
	const sorted = rows.toSorted((a, b) => order[a.kind] - order[b.kind]);
	const more = Math.min(step, rows.length - shown);
	return (
		<div className="grid gap-3">
			<h3>{t.listTitle}</h3>
			{rows.length === 0 ? (
				<p className="text-ink-soft">{t.nothingChanges}</p>
			) : (
				<ul className="border-line border-t">
					{sorted.slice(0, shown).map((row) => (
						<li
							key={row.id}
							className="grid gap-x-6 gap-y-1 border-line border-b py-3 md:grid-cols-[14rem_1fr_auto] md:items-baseline"
						>
							<Link href={`/konsultasjon/${row.id}/versjoner?under=${under}`} className="link font-semibold">
								{row.reference}
							</Link>
							<p>{changeOf(row, t, words)}</p>
							<p className="text-ink-soft text-sm tabular-nums">
								{formatDay(row.signedAt, lang)}, {fill(t.version, { version: row.version }).toLowerCase()}
							</p>
						</li>
					))}
				</ul>
			)}
			{more > 0 && (
				<Button variant="secondary" className="justify-self-start" onClick={() => setShown(shown + step)}>
					{fill(t.showMore, { count: more })}
				</Button>
			)}
		</div>
	);
}

function changeOf({ kind, before, after, lines }: ImpactRow, t: Props["t"], words: Props["words"]): string {
	const inPlan = lines === 1 ? t.lineChanged : fill(t.linesChanged, { count: lines });
	switch (kind) {
		case "class":
			return [
				fill(t.fromTo, { before: before ? words.class[before] : "", after: words.class[after] }),
				...(lines > 0 ? [inPlan] : []),
			].join(", ");
		case "lines":
			return inPlan;
		case "wording":
			return `${inPlan}, ${t.lineWorded.toLowerCase()}`;
	}
}
