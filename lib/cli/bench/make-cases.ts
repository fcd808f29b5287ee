import { demoPeople, demoPractice } from "@/lib/auth/demo-people";
import { referenceKey } from "@/lib/consultation/reference-key";
import { rawConnection } from "@/lib/db/raw-connection";

/** The doctors of the invented practice. The demo's own is the one who looks at the list. */
export const gps: readonly string[] = [
	demoPeople.gp.userId,
	demoPeople.otherGp.userId,
	...Array.from({ length: 8 }, (_, number) => `01900000-0000-7000-8006-${String(number).padStart(12, "0")}`),
];

/** Mulberry32: the same numbers at every run. */
function generator(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

type Shares = readonly (readonly [value: string | null, share: number])[];

/** How often each is met; the shares of one table come to 1. */
const shares = {
	class: [
		["usual", 0.8],
		["planned", 0.08],
		["targeted", 0.08],
		["urgent", 0.03],
		["emergency", 0.01],
	],
	stratum: [
		[null, 0.4],
		["low", 0.3],
		["medium", 0.2],
		["high", 0.1],
	],
	phase: [
		["acute", 0.45],
		["chronic", 0.25],
		["subacute", 0.2],
		[null, 0.1],
	],
} as const satisfies Record<string, Shares>;

function pick(table: Shares, at: number): string | null {
	let left = at;
	for (const [value, share] of table) {
		left -= share;
		if (left < 0) return value;
	}
	return table[0]?.[0] ?? null;
}

const day = 86_400_000;
const years = 10 * 365 * day;
const end = Date.UTC(2026, 9, 1);
const stored = (moment: number) => new Date(moment).toISOString().replace("Z", "+00:00");

/**
 * Fills the database with so many cases of one practice, made over ten years, a third of them saved again within the
 * year. The indexes are taken away meanwhile and built again from the words they were made with.
 */
export function makeCases(url: string, count: number): void {
	const raw = rawConnection(url);
	raw.pragma("synchronous = OFF");
	const indexes = raw
		.prepare(
			"SELECT name, sql FROM sqlite_master WHERE tbl_name = 'clinical_case' AND type = 'index' AND sql IS NOT NULL",
		)
		.all() as { name: string; sql: string }[];
	for (const { name } of indexes) raw.exec(`DROP INDEX "${name}"`);
	const person = raw.prepare(
		"INSERT OR IGNORE INTO user (id, email, email_key, name, created_at) VALUES (?, ?, ?, ?, ?)",
	);
	const insert = raw.prepare(
		`INSERT INTO clinical_case (practice_id, id, reference, reference_key, birth_year, created_at, consultation_id, status,
		 triage_class, settled, stratum, phase, saved_at, signed_at, author_id, closed_at)
		 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
	);
	const random = generator(20_261_126);
	const letter = () => String.fromCharCode(97 + Math.floor(random() * 26));
	raw.transaction(() => {
		for (const [number, id] of gps.entries())
			person.run(id, `${number}@bench.example`, `${number}@bench.example`, `Lege ${number}`, stored(end));
		for (let number = 0; number < count; number++) {
			const hex = number.toString(16).padStart(12, "0");
			const created = end - years + Math.floor((number * years) / count);
			const again = random() < 0.33 ? random() * 365 * day : random() * day;
			const saved = stored(Math.min(created + again, end));
			const signed = random() < 0.92;
			const reference = `${letter()}${letter()}-${number}`;
			insert.run(
				demoPractice.id,
				`01900000-${hex.slice(0, 4)}-7${hex.slice(4, 7)}-8000-${hex}`,
				reference,
				referenceKey(reference),
				1930 + Math.floor(random() * 80),
				stored(created),
				`01900000-${hex.slice(0, 4)}-7${hex.slice(4, 7)}-9000-${hex}`,
				signed ? "signed" : "draft",
				pick(shares.class, random()),
				random() < 0.7 ? 1 : 0,
				pick(shares.stratum, random()),
				pick(shares.phase, random()),
				saved,
				signed ? saved : null,
				gps[Math.floor(random() ** 2 * gps.length)],
				random() < 0.002 ? saved : null,
			);
		}
	})();
	for (const { sql } of indexes) raw.exec(sql);
	raw.close();
}
