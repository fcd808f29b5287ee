import { withheldRows } from "@/lib/clinical/content/accuracy";
import { decimal } from "@/lib/clinical/engine/answer-text";
import { localise } from "@/lib/clinical/engine/localise";
import type { AccuracyRow, Localised } from "@/lib/clinical/types";
import { contentPages } from "@/lib/texts/content";
import { fill } from "@/lib/texts/fill";
import { entryOf, type JsonRecord } from "../describe";
import { sourceLink } from "../links";
import type { Entry, Field, Shelf } from "../model";
import type { Reader } from "../reader";
import { shelfOf, shelfOfAny, shelvesBy } from "./shelves";

type Row = Localised<AccuracyRow>;
type Flag = { id: string; rows: readonly { row: string }[] };

/** The flags by what they point at, each with its figures, and the figures with their settings. */
export function redFlagShelves(of: Reader): readonly Shelf[] {
	const rows = of.content.accuracy as Readonly<Record<string, Row>>;
	const flags = new Map((of.content.redFlags as readonly Flag[]).map((flag) => [flag.id, flag]));
	const withFigures = (entry: Entry): Entry => ({
		...entry,
		fields: [...entry.fields, figures(flags.get(entry.id), rows, of)],
	});
	return [
		shelfOfAny("alarmBackground", of.content.alarmBackground, of),
		...shelvesBy("target", of.content.redFlags, of, {
			title: "label",
			tag: "verdict",
			lead: "caveat",
			without: ["rows"],
		}).map((shelf) => ({ ...shelf, entries: shelf.entries.map(withFigures) })),
		{
			id: "accuracy",
			title: of.shelfName("accuracy"),
			note: contentPages.figure.statusNote[of.lang],
			entries: Object.entries(rows).map(([id, row]) => ({
				...entryOf(row as unknown as JsonRecord, of, {
					id,
					title: "setting",
					without: ["pretest", "estimate", "low", "high", "likelihoodRatio", "source"],
				}),
				title: `${id}: ${rowText(row, of)}`,
				lead: row.setting,
				sources: [sourceLink(row.source, of)],
			})),
		},
		shelfOf("withheldRows", localise(withheldRows, of.lang), of, { lead: "reason" }),
	];
}

function figures(flag: Flag | undefined, rows: Readonly<Record<string, Row>>, of: Reader): Field {
	const texts = localise(contentPages.figure, of.lang);
	const lines = (flag?.rows ?? []).flatMap(({ row }) => {
		const found = rows[row];
		return found ? [`${rowText(found, of)}. ${found.setting} (${sourceLink(found.source, of).text}, ${row})`] : [];
	});
	return {
		label: of.fieldName("rows"),
		value: lines.length === 0 ? { kind: "text", text: texts.noRows } : { kind: "list", items: lines },
	};
}

function rowText(row: Row, of: Reader): string {
	const t = localise(contentPages.figure, of.lang);
	const say = (value: number) => decimal(value, of.lang);
	const interval =
		row.low === null || row.high === null ? t.noInterval : fill(t.interval, { low: say(row.low), high: say(row.high) });
	return [
		`${fill(t.estimate, { n: say(row.estimate) })} ${interval}`,
		fill(t.pretest, { n: say(row.pretest) }),
		fill(t.ratio, { n: say(row.likelihoodRatio) }),
	].join("; ");
}
