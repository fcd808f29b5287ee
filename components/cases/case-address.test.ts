import { describe, expect, test } from "vitest";
import { type CaseQuery, type CaseSort, caseChoices, caseSorts } from "@/lib/consultation/case-filter";
import { caseAddress, isDay } from "./case-address";

const kari = "01900000-0000-7000-8004-000000000001";
const read = (address: string, typed?: string) => caseAddress.read(new URLSearchParams(address), typed);

describe("what the list shows is in the address, and back", () => {
	test.each<[CaseQuery, string]>([
		[{}, ""],
		[{ sort: "newest-saved" }, ""],
		[{ class: "emergency" }, "?klasse=oyeblikkelig-hjelp"],
		[{ settled: "no" }, "?ferdig-vurdert=nei"],
		[{ stratum: "none" }, "?risiko=ikke-skaret"],
		[{ phase: "none" }, "?fase=ikke-spurt"],
		[{ gp: "none" }, "?lege=ikke-oppgitt"],
		[{ sort: "reference-reversed" }, "?rekkefolge=referanse-bakfra"],
		[
			{ gp: kari, status: "draft", from: "2026-01-02", to: "2026-03-04", sort: "oldest-signed" },
			`?lege=${kari}&status=utkast&fra=2026-01-02&til=2026-03-04&rekkefolge=signert-for-lengst-siden`,
		],
	])("%j ↔ «%s»", (query, address) => {
		expect(caseAddress.write(query)).toBe(address);
		const { sort, ...filter } = query;
		expect(read(address)).toEqual(sort === "newest-saved" ? filter : query);
	});

	const each = Object.entries(caseChoices).flatMap(([name, values]) => values.map((value) => ({ [name]: value })));
	const sorts = (Object.keys(caseSorts) as CaseSort[]).slice(1).map((sort) => ({ sort }));
	test.each<CaseQuery>([...each, ...sorts])("%j comes back", (query) => {
		expect(caseAddress.write(query)).toMatch(/^\?[a-z-]+=[a-z-]+$/);
		expect(read(caseAddress.write(query))).toEqual(query);
	});

	test("what was taken away leaves the address", () => {
		expect(caseAddress.write({ class: undefined, search: "", from: undefined, status: "signed" })).toBe(
			"?status=signert",
		);
	});
});

test.each([
	["?klasse=none"],
	["?klasse=emergency"],
	["?klasse="],
	["?status=lost"],
	["?lege=kari"],
	["?fra=2026-02-30"],
	["?til=0002-01-01"],
	["?rekkefolge=toString"],
	["?sok=r-1"],
	["?before=x"],
])("«%s» says nothing that the list knows", (address) => {
	expect(read(address)).toEqual({});
});

test("a search stands beside the address, never in it", () => {
	expect(caseAddress.write({ search: "Å-1 2", status: "draft" })).toBe("?status=utkast");
	expect(read("?status=utkast", " Å-1 2 ")).toEqual({ search: "Å-1 2", status: "draft" });
	expect(read("", " ")).toEqual({});
});

test("a search is as long as a reference can be", () => {
	expect(read("", "x".repeat(60)).search).toHaveLength(40);
});

test.each([
	["2026-02-28", true],
	["2028-02-29", true],
	["2026-02-29", false],
	["0202-06-01", false],
	["2026-6-1", false],
	["", false],
])("%j is a day: %s", (text, expected) => {
	expect(isDay(text)).toBe(expected);
});
