import fc from "fast-check";
import { expect, test } from "vitest";
import { safeReturnPath } from "@/lib/auth/return-path";

test.each([
	["/", "/"],
	["/saker", "/saker"],
	["/saker/01900000-0000-7000-8000-000000000001/innsyn", "/saker/01900000-0000-7000-8000-000000000001/innsyn"],
	["/saker?klasse=emergency&side=2", "/saker?klasse=emergency&side=2"],
	["/innhold/alt#kilder", "/innhold/alt#kilder"],
	["/saker?s%C3%B8k=r%C3%B8d", "/saker?s%C3%B8k=r%C3%B8d"],
	["/saker?s%C3%B8k=hofte%20rygg", "/saker?s%C3%B8k=hofte%20rygg"],
	["/%20/annet.example", "/%20/annet.example"],
	["/praksis/../saker", "/saker"],
	["/apiary", "/apiary"],
	["/logg-inn-hjelp", "/logg-inn-hjelp"],
	["/om?til=https://annet.example", "/om?til=https://annet.example"],
])("%s leads to %s", (value, path) => {
	expect(safeReturnPath(value)).toBe(path);
});

test.each([
	undefined,
	null,
	42,
	["/saker"],
	{ toString: () => "/saker" },
	"",
	"saker",
	"https://annet.example",
	"HTTPS://annet.example/saker",
	"//annet.example",
	"///annet.example",
	"////annet.example//",
	"/\\annet.example",
	"\\/annet.example",
	"\\\\annet.example",
	"/saker\\..\\..\\annet.example",
	"/\t/annet.example",
	"/\n/annet.example",
	"/\r\nLocation: https://annet.example",
	"\t//annet.example",
	" //annet.example",
	"/ /annet.example",
	"/\u00a0/annet.example",
	"/\u2028/annet.example",
	"/\u202e/annet.example",
	"/\0/annet.example",
	"/\ud800",
	"javascript:alert(1)",
	"data:text/html,x",
	"http:annet.example",
	"@annet.example",
	"%2f%2fannet.example",
	"/%2fannet.example",
	"/%2F%2Fannet.example",
	"/%5cannet.example",
	"/%09/annet.example",
	"/%0d%0aLocation:%20https://annet.example",
	"/saker%00",
	"/%",
	"/%zz",
	"/%ff",
	"/.//annet.example",
	"/./\\annet.example",
	"/..//annet.example",
	"/saker/..//annet.example",
	"/%2e//annet.example",
	"/%2e%2e//annet.example",
	"/saker/%2e%2e//annet.example",
	"/logg-inn",
	"/logg-inn/",
	"/logg-inn/kode",
	"/logg-inn?til=/saker",
	"/logg-inn#x",
	"/Logg-Inn",
	"/%6cogg-inn",
	"/saker/../logg-inn",
	"/api",
	"/api/session",
	"/API/session",
	"/%61pi/session",
	"/saker/../api/session",
	"/saker/%2e%2e/api/session",
	"/saker/%2e%2e%2fapi/session",
	`/${"a".repeat(1000)}`,
])("%j leads to the front page", (value) => {
	expect(safeReturnPath(value)).toBe("/");
});

/** Pieces that open redirects are made of, in any order, beside anything else. */
const pieces = fc.constantFrom(
	...["/", "//", "\\", ".", "..", "%2f", "%5C", "%2e", "%09", "\t", "\n", " ", ":", "@", "?", "#", "%", "%25"],
	...["https:", "http:", "javascript:", "annet.example", "saker", "api", "logg-inn", "\u202e", "\ud800", "[", "]"],
);
const typed = fc.oneof(
	fc.string({ unit: "binary" }),
	fc.webUrl(),
	fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 8 }).map((parts) => parts.join("")),
	fc.array(pieces, { maxLength: 8 }).map((parts) => `/${parts.join("")}`),
);

test("whatever is asked for, the answer is a path of this site", () => {
	const site = "https://ryggvett.example.no";
	fc.assert(
		fc.property(typed, (value) => {
			const path = safeReturnPath(value);
			for (const base of [site, `${site}/logg-inn?x`]) expect(new URL(path, base).origin).toBe(site);
			expect(path).toMatch(/^\/(?![/\\])/);
			expect(new URL(path, site).pathname).not.toMatch(/^\/(api|logg-inn)(\/|$)/i);
		}),
		{ numRuns: 5000 },
	);
});

test("an answer is an answer to itself", () => {
	fc.assert(fc.property(typed, (value) => safeReturnPath(safeReturnPath(value)) === safeReturnPath(value)));
});
