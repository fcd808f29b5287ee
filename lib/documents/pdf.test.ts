import { describe, expect, test } from "vitest";
import { patientLangs } from "@/lib/clinical/types";
import { documentOf, documentsOf } from "@/lib/documents/documents";
import { layoutOf } from "@/lib/documents/layout";
import { pagesOf } from "@/lib/documents/pdf";
import { documentPdf, sheetData } from "@/lib/documents/service";
import { type SheetView, sheetView } from "@/lib/documents/sheet-view";
import type { PrintedCase } from "@/lib/documents/types";
import { raise } from "@/lib/raise";
import { largestPlan } from "@/lib/test/largest-plan";
import { printedCase } from "@/lib/test/printed-case";
import { sheetTexts } from "@/lib/texts/sheet";
import { cleared } from "@/prisma/scenario-answers";
import { scenarios } from "@/prisma/scenarios";

const cases = scenarios.map(({ name, age, sex, answers, decisions, signed, record }) => {
	const of = { answers: { ...answers, age, sex }, decisions, signed, record: record?.("2026-11-23") };
	return [name, printedCase(of), printedCase({ ...of, lang: "en" })] as const;
});

function expectAccessible(bytes: Buffer) {
	const text = bytes.toString("latin1");
	expect(text.startsWith("%PDF-1.")).toBe(true);
	for (const mark of ["/StructTreeRoot", "/Lang", "pdfuaid"]) expect(text).toContain(mark);
}

/** Compiling as PDF/UA-1 throws on whatever breaks the standard, and on every diagnostic of the template. */
describe.each(cases)("%s as PDF/UA-1", (_, of, inEnglish) => {
	test.each(patientLangs)("the patient's sheet, %s, on at most two pages", (patientLang) => {
		const made = documentPdf("pasient", of, { patientLang, gpCopy: false });
		expectAccessible(made?.bytes ?? Buffer.alloc(0));
		expect(made?.pages).toBeLessThanOrEqual(2);
	});

	test.each(documentsOf(of).filter((name) => name !== "pasient"))("%s in both languages", (name) => {
		for (const written of [of, inEnglish]) {
			const made = documentPdf(name, written, { patientLang: "nb", gpCopy: false });
			expectAccessible(made?.bytes ?? Buffer.alloc(0));
			expect(made?.pages).toBeLessThanOrEqual(2);
		}
		expectAccessible(documentPdf(name, of, { patientLang: "nb", gpCopy: true })?.bytes ?? Buffer.alloc(0));
	});
});

const viewOf = (of: PrintedCase, patientLang: SheetView["lang"]): SheetView => {
	const document = documentOf("pasient", of, { patientLang, gpCopy: false });
	if (document?.kind !== "sheet") throw new Error("The sheet is missing");
	return sheetView(document.sheet, of);
};

describe("a plan that is a few lines longer than a page", () => {
	test.each([
		["radicular-wants-mri", "nb"],
		["foot-drop-mrc4", "nb"],
		["foot-drop-mrc4", "nn"],
		["overdue", "nn"],
	] as const)("%s stands whole on one page in %s, in type of at least 12 points", (name, lang) => {
		const of = cases.find(([one]) => one === name)?.[1] ?? raise(`no case ${name}`);
		const view = viewOf(of, lang);
		const layout = layoutOf(sheetData(view), view);
		expect(layout.size).toBeGreaterThanOrEqual(12);
		expect(documentPdf("pasient", of, { patientLang: lang, gpCopy: false })?.pages).toBe(1);
	});
});

describe("the largest realistic plan", () => {
	const largest = largestPlan();

	test.each(patientLangs)("what a plan after it leaves out stands on the sheet in %s, beside what is new", (lang) => {
		const of = printedCase({ answers: { ...cleared, age: 45, sex: "female" } });
		const next = { ...of, previous: { day: "2026-11-02", answers: {}, lines: largest.lines, written: "nb" as const } };
		const { agreed } = viewOf(next, lang);
		expect(agreed?.blocks.at(-1)).toMatchObject({ icon: "ended", title: { text: sheetTexts.ended[lang] } });
		const said = agreed?.blocks.flatMap((block) => block.lines.map(({ text }) => text)) ?? [];
		expect(said.filter((text) => text.startsWith(`${sheetTexts.isNew[lang]}: `)).length).toBeGreaterThan(0);
		const made = documentPdf("pasient", next, { patientLang: lang, gpCopy: false });
		expectAccessible(made?.bytes ?? Buffer.alloc(0));
		expect(made?.pages).toBeLessThanOrEqual(2);
		const first = viewOf(of, lang).agreed?.blocks ?? [];
		expect(first.some(({ icon }) => icon === "ended")).toBe(false);
	});

	test.each([
		["nb", 11],
		["nn", 9.5],
		["en", 9.5],
		["pl", 9.5],
	] as const)("in %s fits two A4 pages in type of at least %i points", (lang, smallest) => {
		const view = viewOf(largest, lang);
		const layout = layoutOf(sheetData(view), view);
		expect(pagesOf("patient", { ...sheetData(view), ...layout })).toBeLessThanOrEqual(2);
		expect(layout.size).toBeGreaterThanOrEqual(smallest);
	});

	test("has letters of at most two pages each", () => {
		for (const name of ["fysioterapeut", "henvisning"] as const)
			expect(documentPdf(name, largest, { patientLang: "nb", gpCopy: false })?.pages).toBeLessThanOrEqual(2);
	});
});

const hostile = [
	'#import "x": y',
	'#panic("code")',
	"*bold _it_ `raw",
	"$ x^2",
	"\\ \\u{41} \\n",
	"\"quotes\" 'and' «norske»",
	"<script>alert(1)</script>",
	"] ) } #[ #{",
	"= heading\n- list\n/ term: x",
	"👩‍⚕️ 🦴",
	"שלום مرحبا \u202eevil",
	"\u{13000}\u{f0000}",
	"// comment /* more */",
	"@label <label>",
	"~ -- --- ... https://x.no",
];

test("text that looks like code is set as it stands", () => {
	const answers = {
		...cleared,
		age: 40,
		sex: "male",
		durationDays: 20,
		concern: hostile.join(" ").slice(0, 500),
	} as const;
	const goals = [{ activity: hostile.slice(0, 3).join(" "), now: 1, target: 5 }];
	const decisions = hostile.map((text, index) => ({
		id: `add-${index}`,
		itemId: null,
		section: "work" as const,
		action: "add" as const,
		text,
		reason: null,
	}));
	const of = printedCase({ answers: { ...answers, goals }, decisions, reference: hostile.join(" ") });
	for (const name of documentsOf(of)) {
		const made = documentPdf(name, of, { patientLang: "nb", gpCopy: true });
		expectAccessible(made?.bytes ?? Buffer.alloc(0));
	}
	const data = JSON.stringify(sheetData(viewOf(of, "nb")));
	for (const text of hostile) expect(data).toContain(JSON.stringify(text).slice(1, -1));
});
