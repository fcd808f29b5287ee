import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";

let drawn: ((code: number) => boolean) | undefined;

/** The data with every character that Inter has no shape for as an empty box. Invisible direction marks are left out. */
export function showable<T>(data: T): T {
	return JSON.parse(JSON.stringify(data), (_, value) => (typeof value === "string" ? shown(value) : value));
}

function shown(text: string): string {
	drawn ??= coverage(
		readFileSync(join(process.cwd(), "node_modules/@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf")),
	);
	const has = drawn;
	return [...text.normalize("NFC").replace(invisible, "")]
		.map((character) => (/\s/.test(character) || has(character.codePointAt(0) ?? 0) ? character : "□"))
		.join("");
}

/** Direction marks, joiners and variation selectors: they draw nothing, and reorder what a reader sees. */
const invisible = /\p{Cf}|[\ufe00-\ufe0f]/gu;

/** Which code points a TrueType font draws: its `cmap` table, format 12 or 4 (OpenType 1.9). */
export function coverage(font: Buffer): (code: number) => boolean {
	const table = tableAt(font, "cmap");
	const offsets = Array.from({ length: font.readUInt16BE(table + 2) }, (_, index) =>
		font.readUInt32BE(table + 4 + index * 8 + 4),
	).map((offset) => table + offset);
	const ranges = offsets.flatMap((at) => {
		const format = font.readUInt16BE(at);
		if (format === 12) return groups(font, at);
		return format === 4 ? segments(font, at) : [];
	});
	return (code) => ranges.some(([from, to]) => code >= from && code <= to);
}

type Range = readonly [number, number];

function tableAt(font: Buffer, name: string): number {
	for (let index = 0; index < font.readUInt16BE(4); index++) {
		const record = 12 + index * 16;
		if (font.toString("latin1", record, record + 4) === name) return font.readUInt32BE(record + 8);
	}
	throw new Error(`The font has no table ${name}`);
}

const groups = (font: Buffer, at: number): Range[] =>
	Array.from({ length: font.readUInt32BE(at + 12) }, (_, index) => {
		const group = at + 16 + index * 12;
		return [font.readUInt32BE(group), font.readUInt32BE(group + 4)] as const;
	});

function segments(font: Buffer, at: number): Range[] {
	const count = font.readUInt16BE(at + 6) / 2;
	return Array.from({ length: count }, (_, index): Range => {
		const to = font.readUInt16BE(at + 14 + index * 2);
		return [font.readUInt16BE(at + 16 + count * 2 + index * 2), to === 0xffff ? 0xfffe : to];
	});
}
