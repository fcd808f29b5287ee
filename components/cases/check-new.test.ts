import { expect, test } from "vitest";
import { localise } from "@/lib/clinical/engine/localise";
import { cases } from "@/lib/texts/cases";
import { checkNew, toNewConsultation } from "./check-new";

const t = localise(cases, "nb");
const check = (reference: string, birthYear = "") => checkNew({ reference, birthYear, sex: "" }, 2025, t);

test.each(["01017012345", "010170 12345", "R 010170-12345"])(
	"%s looks like a national identity number and is refused",
	(reference) => {
		expect(check(reference).reference).toBe(t.errorNationalNumber);
		expect(check("R-1", reference).birthYear).toBe(t.errorNationalNumber);
	},
);

test.each(["R-1007", "2025-11-21/3", "123456789012", "0101701234"])("%s is a reference", (reference) => {
	expect(check(reference)).toEqual({});
});

test.each(["", "   "])("an empty reference is asked for", (reference) => {
	expect(check(reference).reference).toBe(t.errorReferenceMissing);
});

test.each([
	["1904", false],
	["1905", true],
	["2025", true],
	["2026", false],
	["78", false],
	["19780", false],
	["", true],
])("birth year %j is taken: %s", (birthYear, taken) => {
	expect(check("R-1", birthYear).birthYear === undefined).toBe(taken);
});

test("what was left empty is not sent", () => {
	expect(toNewConsultation({ reference: " R-1 ", birthYear: "", sex: "" }, "key")).toEqual({
		reference: "R-1",
		key: "key",
	});
	expect(toNewConsultation({ reference: "R-1", birthYear: "1978", sex: "female" }, "key")).toEqual({
		reference: "R-1",
		birthYear: 1978,
		sex: "female",
		key: "key",
	});
});
