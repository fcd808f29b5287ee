import { describe, expect, test } from "vitest";
import { type NoteLine, noteLimit } from "@/lib/clinical/engine/journal";
import { answerFacts, withGroupedNegatives } from "@/lib/clinical/engine/journal-facts";
import type { LetterPart } from "@/lib/clinical/engine/letter";
import { documentOf, documentsOf, noteOf } from "@/lib/documents/documents";
import { sheetView } from "@/lib/documents/sheet-view";
import type { PrintedCase, PrintedDocument } from "@/lib/documents/types";
import { hospitalFields, physioFields, specialistFields } from "@/lib/test/document-fields";
import { largestPlan } from "@/lib/test/largest-plan";
import { printedCase } from "@/lib/test/printed-case";
import { cleared } from "@/prisma/scenario-answers";
import { scenarios } from "@/prisma/scenarios";

const wanted = { patientLang: "nb", gpCopy: false } as const;
const rich = largestPlan();
const emergency = printedCase({
	answers: { age: 41, sex: "female", saddleSensation: "reduced", bladder: "new-change", legPain: "both" },
	signed: false,
});

const lettersOf = (document: PrintedDocument | null) => (document?.kind === "letters" ? document.letters : []);
const rowsOf = (document: PrintedDocument | null) =>
	lettersOf(document).flatMap(({ parts }) => parts.flatMap(({ rows }) => rows));

/** Everything that a document says, as one text. */
function textOf(document: PrintedDocument | null, of: PrintedCase): string {
	switch (document?.kind) {
		case "sheet":
			return JSON.stringify(sheetView(document.sheet, of));
		case "note":
			return document.note;
		case "letters":
			return document.letters
				.flatMap(({ parts, gpCopy }) => [...parts, ...gpCopy])
				.flatMap(({ title, rows }) => [title, ...rows.map(({ label, value }) => `${label} ${value}`)])
				.join("\n");
		case undefined:
			return "";
	}
}

describe("the journal note of each synthetic case", () => {
	test.each(scenarios)(
		"$name: no negative of a safety question gives way, nor all of the medicines, imaging, referral or work",
		({ answers, decisions = [] }) => {
			const of = printedCase({ answers, decisions });
			const note = noteOf(of);
			const lines: readonly NoteLine[] = of.lines;
			expect(note.length).toBeLessThanOrEqual(noteLimit);
			for (const { text, weight } of withGroupedNegatives(answerFacts(of.answers, "nb"), "nb"))
				if (weight <= 2 && note.includes("…se Ryggvett")) expect(note.toLowerCase()).toContain(text.toLowerCase());
			for (const section of ["medication", "imaging", "referral", "work"] as const) {
				const said = lines.filter((line) => line.section === section && line.note !== null);
				if (said.length > 0) expect(said.some(({ note: short, text }) => note.includes(short ?? text))).toBe(true);
			}
		},
	);
});

describe("the physiotherapist's letter", () => {
	const rows = rowsOf(documentOf("fysioterapeut", rich, wanted));
	test.each(physioFields)("carries %s", (_, id) => {
		expect(rows.find((row) => row.id === id)?.value).toBeTruthy();
	});

	test("dates the examination and the next look at the alarm questions", () => {
		const text = textOf(documentOf("fysioterapeut", rich, wanted), rich);
		expect(text).toContain("Nevrologi, undersøkt 23. november 2026");
		expect(rows.find(({ id }) => id === "recheck")?.value).toBe("17. desember 2026");
	});

	test("asks what the referral asks", () => {
		expect(rows.find(({ id }) => id === "question")?.value).toBe("Gradert trening med kognitiv tilnærming");
	});

	test("carries the dose, the leave and the taper that were agreed", () => {
		const text = rows.map(({ value }) => value).join("\n");
		for (const line of rich.lines.filter(({ section, sayings }) => sayings && ["work", "medication"].includes(section)))
			expect(text).toContain(line.text);
		for (const line of rich.lines.filter(({ section }) => section === "activity")) expect(text).toContain(line.text);
	});

	test("says what was not asked, never no", () => {
		const bare = printedCase({ answers: { durationDays: 10 } });
		const empty = rowsOf(documentOf("fysioterapeut", bare, wanted));
		for (const id of ["neuro", "sessions", "weeks", "concern", "workDemands", "analgesics", "confidence"])
			expect(empty.find((row) => row.id === id)).toMatchObject({ value: null });
		expect(textOf(documentOf("fysioterapeut", bare, wanted), bare)).not.toMatch(/Nevrologi, undersøkt/);
		expect(empty.find(({ id }) => id === "status")?.value).toBe("Ikke ferdig vurdert");
	});
});

describe("the specialist referral", () => {
	const document = documentOf("henvisning", rich, wanted);
	test.each(specialistFields)("carries %s", (_, id) => {
		expect(rowsOf(document).find((row) => row.id === id)?.value).toBeTruthy();
	});

	test("goes to the specialist or team of the record, not to the physiotherapist", () => {
		expect(lettersOf(document).map(({ title }) => title)).toEqual(["Henvisning til tverrfaglig ryggpoliklinikk"]);
	});

	test("tells what the receiver asks for, and what was tried", () => {
		const ids = rowsOf(document).map(({ id }) => id);
		for (const id of ["work", "earlierTreatment", "function", "medicineList", "interpreter"]) expect(ids).toContain(id);
		expect(textOf(document, rich)).toContain("Fysioterapi, gradert sykmelding, samtaler");
	});

	test.each([
		["inflammatory", { morningStiffnessMinutes: 60, ageAtOnset: 28, durationDays: 240 }, /revmatologi/],
		[
			"nerve root",
			{ legPain: "one", legPainBelowKnee: "yes", durationDays: 60, straightLegRaise: "left" },
			/fysikalsk/,
		],
	] as const)("proposes a service where none is chosen: %s", (_, more, service) => {
		const spondylitis = { wakesSecondHalfOfNight: "yes", betterWithMovement: "yes", buttockPain: "yes" } as const;
		const inflamed = { ...spondylitis, nsaidResponse48h: "yes", mechanicalPattern: "no" } as const;
		const of = printedCase({
			answers: { ...cleared, ...("ageAtOnset" in more ? inflamed : {}), age: 29, sex: "male", ...more },
		});
		const text = textOf(documentOf("henvisning", of, wanted), of);
		expect(lettersOf(documentOf("henvisning", of, wanted))[0]?.title).toMatch(service);
		expect(text).toContain("Ingen henvisning er valgt i planen");
	});
});

describe("in an emergency", () => {
	test("nobody waits for a physiotherapist", () => {
		expect(documentsOf(emergency)).toEqual(["pasient", "journal", "henvisning"]);
		expect(documentOf("fysioterapeut", emergency, wanted)).toBeNull();
	});

	const letter = documentOf("henvisning", emergency, wanted);
	test.each(hospitalFields)("the hospital is told %s", (_, id) => {
		expect(rowsOf(letter).map((row) => row.id)).toContain(id);
	});

	test("the patient first reads when to call in this emergency", () => {
		const document = documentOf("pasient", emergency, wanted);
		if (document?.kind !== "sheet") throw new Error("The sheet is missing");
		const { calls } = sheetView(document.sheet, emergency);
		expect(calls.life.text).toBe("Ring 113 hvis du blir verre før du er framme.");
		expect(calls.agreed.map(({ text }) => text).join(" ")).toMatch(/^Ring 113 hvis du brått får svært vondt/);
	});

	test("what the GP is to do and say stays with the GP", () => {
		const [sent] = lettersOf(documentOf("henvisning", emergency, { ...wanted, gpCopy: true }));
		const ids = (parts: readonly LetterPart[] = []) => parts.flatMap(({ rows }) => rows.map(({ id }) => id));
		for (const id of ["phone", "say", "now.0", "leave.0"]) {
			expect(ids(sent?.parts)).not.toContain(id);
			expect(ids(sent?.gpCopy)).toContain(id);
		}
	});

	test("every line of the plan is in the letter or the GP's copy of it", () => {
		const text = textOf(documentOf("henvisning", emergency, { ...wanted, gpCopy: true }), emergency);
		for (const line of emergency.lines) expect(text).toContain(line.text);
	});
});

describe("together", () => {
	const all = documentsOf(rich).map((name) => textOf(documentOf(name, rich, { ...wanted, gpCopy: true }), rich));
	test.each(rich.lines.map((line) => [line.id, line.text] as const))("the documents carry %s", (_, text) => {
		expect(all.some((one) => one.includes(text))).toBe(true);
	});

	test("every decision is at least as far out as a document that leaves the practice", () => {
		const out = (["pasient", "fysioterapeut", "henvisning"] as const)
			.map((name) => textOf(documentOf(name, rich, wanted), rich))
			.join("\n");
		const acted = rich.lines.filter(({ sayings, section }) => sayings && section !== "advice");
		expect(acted.length).toBeGreaterThan(4);
		for (const { text } of acted) expect(out).toContain(text);
	});
});

describe("the GP's copy", () => {
	const copy = lettersOf(documentOf("fysioterapeut", rich, { ...wanted, gpCopy: true }))[0]?.gpCopy ?? [];
	const part = (id: string) => copy.find((one) => one.id === id)?.rows ?? [];

	test("has every line with its basis, guidelines with years, and where they disagree", () => {
		expect(part("wholePlan")).toHaveLength(rich.lines.length);
		expect(part("basis").length).toBeGreaterThan(5);
		for (const { value } of part("basis")) expect(value).toMatch(/\d{4}|uten år/);
		expect(part("disagreements").length).toBeGreaterThan(0);
	});

	test("is no one else's", () => {
		for (const name of ["fysioterapeut", "henvisning"] as const)
			for (const letter of lettersOf(documentOf(name, rich, wanted))) expect(letter.gpCopy).toEqual([]);
	});
});

test("sums that nobody has confirmed are never printed", () => {
	for (const name of documentsOf(rich)) {
		const text = textOf(documentOf(name, rich, { ...wanted, gpCopy: true }), rich);
		expect(text).not.toMatch(/3\s?278|egenandelstak|\bkr\b|kroner/i);
	}
});

test("English is whole", () => {
	const of = printedCase({ answers: { ...cleared, age: 40, sex: "male", durationDays: 20 }, lang: "en" });
	for (const name of ["fysioterapeut", "henvisning"] as const) {
		const text = textOf(documentOf(name, of, { patientLang: "en", gpCopy: false }), of);
		expect(text).not.toMatch(/[æøå]/);
	}
});
