import fc from "fast-check";

/** What no page of ours would send: malformed, oversized, deeply nested, wrongly typed, and meant to break something. */

const words = [
	"' OR '1'='1",
	"'; DROP TABLE clinical_case; --",
	'" UNION SELECT password_hash FROM "user" --',
	"<script>alert(1)</script>",
	'"><img src=x onerror=alert(1)>',
	"javascript:alert(1)",
	"{{7*7}}<%= 7*7 %>",
	"../../../../etc/passwd",
	"..%2f..%2fetc%2fpasswd",
	"\u0000",
	"\ud800",
	"﷽".repeat(50),
	"=cmd|' /C calc'!A0",
	"__proto__",
	"constructor",
	"A".repeat(50_000),
	"1e309",
	"-0",
	"%00%ff",
	"\u202e\u200b",
];

const key = fc.oneof(
	fc.constantFrom(
		...["__proto__", "constructor", "prototype", "toString", "version", "changes", "decisions", "record", "key", "id"],
		...["email", "password", "code", "token", "reference", "marks", "text", "answers", "outcome", "reason", "role"],
		...["saddleSensation", "bladder", "goals", "power", "filter", "columns", "basis", "caseId", "decision", "closed"],
	),
	fc.string({ maxLength: 12 }),
);

const leaf = fc.oneof(
	fc.constantFrom(...words),
	fc.constantFrom(null, true, false, 0, -1, 1, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, 0.1),
	fc.string({ maxLength: 40, unit: "binary" }),
	fc.uuid(),
	fc.date({ noInvalidDate: true }).map((day) => day.toISOString()),
);

const { value } = fc.letrec<{ value: unknown; object: unknown; list: unknown }>((tie) => ({
	value: fc.oneof({ depthSize: "small" }, leaf, tie("object"), tie("list")),
	object: fc.array(fc.tuple(key, tie("value")), { maxLength: 6 }).map((pairs) => {
		// Written as text, so that __proto__ is a key like any other.
		const parts = pairs.map(([name, of]) => `${JSON.stringify(name)}:${JSON.stringify(of) ?? "null"}`);
		return JSON.parse(`{${parts.join(",")}}`) as unknown;
	}),
	list: fc.array(tie("value"), { maxLength: 5 }),
}));

const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
const inner = (depth: number) => `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;

/** The text of a body. */
export const hostileBody: fc.Arbitrary<string> = fc.oneof(
	{ weight: 12, arbitrary: value.map((of) => JSON.stringify(of) ?? "") },
	{ weight: 2, arbitrary: value.map((of) => (JSON.stringify(of) ?? "").slice(0, -1)) },
	{
		weight: 1,
		arbitrary: fc.constantFrom("", "{", "[1,", "NaN", "undefined", "\ufeff{}", "{}{}", "<xml/>", "a=1&b=2"),
	},
	{
		weight: 1,
		arbitrary: fc.constantFrom(nested(5_000), inner(5_000), nested(100_000), `{"text":"${"x".repeat(1_100_000)}"}`),
	},
);

/** Something in the place of an id. */
export const hostileId: fc.Arbitrary<string> = fc.oneof(
	fc.uuid(),
	fc.constantFrom(...words.map((word) => word.slice(0, 200))),
	fc.constantFrom("", "0", "null", "undefined", "01900000-0000-7000-8000-00000000000G", "%2e%2e"),
);

/** Headers that a browser of ours would not send, some of them none at all. */
export const hostileHeaders: fc.Arbitrary<Record<string, string>> = fc.oneof(
	{ weight: 6, arbitrary: fc.constant({}) },
	{
		weight: 4,
		arbitrary: fc.constantFrom<Record<string, string>>(
			{ "content-type": "text/plain" },
			{ "content-type": "application/x-www-form-urlencoded" },
			{ "content-type": "application/json; charset=utf-16" },
			{ "content-type": "multipart/form-data; boundary=x" },
			{ "sec-fetch-site": "cross-site", origin: "https://evil.example" },
			{ origin: "null" },
			{ host: "evil.example" },
			{ "content-length": "99999999999" },
			{ cookie: "ryggvett-session=x; lang=<script>" },
			{ cookie: "ryggvett-session=" },
			{ "x-forwarded-for": "127.0.0.1, 10.0.0.1", "x-forwarded-host": "evil.example" },
			{ "accept-language": "A".repeat(5_000) },
		),
	},
);

/** Half a character has no place in an address. */
const wellFormed = (text: string) => text.replace(/[\ud800-\udfff]/g, "");

/** The query of an address. */
export const hostileQuery: fc.Arbitrary<string> = fc.oneof(
	{ weight: 5, arbitrary: fc.constant("") },
	{
		weight: 5,
		arbitrary: fc
			.tuple(
				fc.constantFrom("search", "before", "status", "sort", "class", "from", "event", "sprak", "kopi", "x[]"),
				fc.constantFrom(...words),
			)
			.map(([name, of]) => `?${name}=${encodeURIComponent(wellFormed(of)).slice(0, 4_000)}`),
	},
);
