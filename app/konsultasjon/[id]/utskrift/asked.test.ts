import { expect, test } from "vitest";
import { addressOf, readAsked } from "./asked";

test.each([
	[{}, { document: "pasient", patientLang: "nb", gpCopy: false }],
	[{ dokument: "journal" }, { document: "journal", patientLang: "nb", gpCopy: false }],
	[{ sprak: "pl" }, { document: "pasient", patientLang: "pl", gpCopy: false }],
	[
		{ dokument: "henvisning", kopi: "fastlege" },
		{ document: "henvisning", patientLang: "nb", gpCopy: true },
	],
	[
		{ dokument: "x", sprak: ["pl"], kopi: "1" },
		{ document: "pasient", patientLang: "nb", gpCopy: false },
	],
])("%j is read as %j", (query, asked) => {
	expect(readAsked(query as Record<string, string>, "nb")).toEqual(asked);
});

test.each([
	[{ document: "pasient", patientLang: "pl", gpCopy: true }, "?sprak=pl", "?sprak=pl"],
	[{ document: "journal", patientLang: "pl", gpCopy: true }, "?dokument=journal", ""],
	[{ document: "henvisning", patientLang: "nb", gpCopy: true }, "?dokument=henvisning&kopi=fastlege", "?kopi=fastlege"],
] as const)("%j is the page %s and the PDF %s", (asked, page, pdf) => {
	expect(addressOf(asked, "dokument")).toBe(page);
	expect(addressOf(asked)).toBe(pdf);
});
