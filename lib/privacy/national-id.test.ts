import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inventedNumber as invented, numberOf, slipped, withControlDigits } from "@/lib/test/invented-number";
import { findNationalId } from "./national-id";

const split = (number: string, gap: string) => `${number.slice(0, 6)}${gap}${number.slice(6)}`;
const pairs = (number: string, gap: string, last = gap) =>
	`${number.slice(0, 2)}${gap}${number.slice(2, 4)}${gap}${number.slice(4, 6)}${last}${number.slice(6)}`;
const fullWidth = (number: string) => number.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));

describe("what is found", () => {
	test.each([
		["together", invented],
		["with a space", split(invented, " ")],
		["with a non-breaking space", split(invented, "\u00a0")],
		["with a narrow non-breaking space", split(invented, "\u202f")],
		["with a full stop", split(invented, ".")],
		["with a hyphen", split(invented, "-")],
		["with a non-breaking hyphen", split(invented, "\u2011")],
		["with a dash between spaces", split(invented, " – ")],
		["over two lines", split(invented, "\n")],
		["with the date in pairs", pairs(invented, " ")],
		["with the date in pairs and full stops", pairs(invented, ".", " ")],
		["in full-width digits", fullWidth(invented)],
		["with a soft hyphen that can't be seen", split(invented, "\u00ad")],
		["with a zero-width space", split(invented, "\u200b")],
		["right after letters", `fnr${invented}`],
		["in a sentence", `Pasienten (f. ${split(invented, " ")}) er redd for prolaps.`],
		["after a slip and another number", `${slipped(invented)}, ${invented}`],
		["after six other digits", `123456 ${invented}`],
	])("%s", (_, text) => {
		expect(findNationalId(text)).toBe("certain");
	});
});

describe("every kind of number", () => {
	test.each([
		["a fødselsnummer", numberOf("290200")],
		["a D-number", numberOf("710100")],
		["a help number or one of Nav's test numbers, month + 40", numberOf("315270")],
		["one of NHN's test numbers, month + 65", numberOf("016670")],
		["one of Skatteetaten's test numbers, month + 80", numberOf("319270")],
		["a synthetic D-number", numberOf("419270")],
		["a common help number", withControlDigits("912345678") ?? withControlDigits("912345679") ?? ""],
		// The examples with which Skatteetaten announces the numbers of 2032; they are nobody's.
		["an announced number with rest 0", "02013299997"],
		["an announced number with rest 1", "02013299903"],
	])("%s", (_, number) => {
		expect(number).toHaveLength(11);
		expect(findNationalId(number)).toBe("certain");
	});

	test.each([0, 1, 2, 3])("a first control digit that leaves %i is right", (rest) => {
		expect(findNationalId(numberOf("018170", rest))).toBe("certain");
	});

	test.each([4, 5, 6, 7, 8, 9, 10])("a first control digit that leaves %i is a slip", (rest) => {
		expect(findNationalId(numberOf("018170", rest))).toBe("likely");
	});

	test("a second control digit has one right value only", () => {
		const others = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => findNationalId(`${invented.slice(0, 10)}${digit}`));
		expect(others.filter((found) => found === "certain")).toHaveLength(1);
		expect(others.filter((found) => found === "likely")).toHaveLength(9);
	});

	test("a common help number has one right first control digit, and a wrong one is no person's", () => {
		expect(findNationalId(withControlDigits("912345678", 1) ?? withControlDigits("912345679", 1) ?? "")).toBeNull();
	});
});

describe("a date that is none", () => {
	test.each([
		"000170",
		"320170",
		"310470",
		"300270",
		"400170",
		"720170",
		"010070",
		"011370",
		"015370",
		"016570",
		"017870",
	])("%s", (date) => expect(findNationalId(numberOf(date))).toBeNull());
});

describe("what is no such number", () => {
	test.each([
		["nothing", ""],
		["a mobile number", "Ring 912 34 567 eller +47 91 23 45 67"],
		["two telephone numbers", "22 33 44 55 22334455"],
		["a number from abroad", "0047 22334455, 004722334455"],
		["dates", "01.01.2026–31.01.2026, 2026-01-01, 010126"],
		["a date and a time", "01.01.70 12:34:56"],
		["a diagnosis and a dose", "L84, M54.5, ibuprofen 400 mg x 3 i 10 dager"],
		["an organisation", "Org.nr. 998 447 356 MVA"],
		["a bank account", "1234.56.78903"],
		["a bank account with spaces", "1234 56 78903"],
		["a bank account written together whose first six digits are no date", "12345678903"],
		["ten digits", invented.slice(0, 10)],
		["twelve digits", `${invented}1`],
		["twelve digits with a space", `${split(invented, " ")}1`],
		["a number in threes", "018 170 500 12"],
		["an id", "0f9a1c3e-1234-4abc-8def-123456789012"],
	])("%s", (_, text) => {
		expect(findNationalId(text)).toBeNull();
	});
});

test("a slip of the finger still points at a person", () => {
	expect(findNationalId(`f. ${split(slipped(invented), " ")}`)).toBe("likely");
});

const anyNumber = fc
	.record({
		day: fc.integer({ min: 1, max: 28 }),
		dayShift: fc.constantFrom(0, 40),
		month: fc.integer({ min: 1, max: 12 }),
		monthShift: fc.constantFrom(0, 40, 65, 80),
		year: fc.integer({ min: 0, max: 99 }),
		individual: fc.integer({ min: 0, max: 999 }),
		rest: fc.constantFrom(0, 1, 2, 3),
	})
	.map(({ day, dayShift, month, monthShift, year, individual, rest }) => {
		const two = (value: number) => String(value).padStart(2, "0");
		const nine = `${two(day + dayShift)}${two(month + monthShift)}${two(year)}${String(individual).padStart(3, "0")}`;
		return withControlDigits(nine, rest);
	})
	.filter((number) => number !== null);

const anyGap = fc.constantFrom("", " ", ".", "-", "\u00a0", "\u2011", " - ");
const anyWriting = fc.oneof(
	fc.tuple(anyNumber, anyGap).map(([number, gap]) => split(number, gap)),
	fc.tuple(anyNumber, fc.constantFrom(" ", ".", "-"), anyGap).map(([number, gap, last]) => pairs(number, gap, last)),
	anyNumber.map(fullWidth),
);

/** Text of any kind, digits too, that doesn't lengthen what it stands beside. */
const before = fc.string({ unit: "binary" }).map((text) => `${text}:`);
const after = fc.string({ unit: "binary" }).map((text) => `;${text}`);

test("every number is found in any text", () => {
	fc.assert(
		fc.property(before, anyWriting, after, (one, number, other) => {
			expect(findNationalId(one + number + other)).toBe("certain");
		}),
		{ numRuns: 3000 },
	);
});

test("a digit more on either side makes it another number", () => {
	fc.assert(
		fc.property(anyNumber, fc.integer({ min: 0, max: 9 }), (number, digit) => {
			expect(findNationalId(`${digit}${number}`)).toBeNull();
			expect(findNationalId(`${number}${digit}`)).toBeNull();
		}),
	);
});

test("a telephone number never is one", () => {
	const word = fc.constantFrom("", "tlf ", "Ring ", "mobil: ");
	const land = fc.constantFrom("", "+47", "+47 ", "0047", "0047 ", "(+47) ");
	fc.assert(
		fc.property(word, land, fc.integer({ min: 0, max: 99_999_999 }), word, (one, code, number, other) => {
			const digits = String(number).padStart(8, "0");
			const part = (...ends: number[]) => ends.map((end, each) => digits.slice(ends[each - 1] ?? 0, end)).join(" ");
			for (const phone of [digits, part(2, 4, 6, 8), part(3, 5, 8), part(4, 8)])
				expect(findNationalId(`${one}${code}${phone} ${other}`)).toBeNull();
		}),
		{ numRuns: 1000 },
	);
});
