import { expect, test } from "vitest";
import { isPaired, isReviewed, patientSource, patientWords, sayToPatient, sayWithYears } from "./patient-words";

test("bokmål stands alone", () => {
	expect(patientWords("safety.soon", "nb")).toEqual({ text: "Ta kontakt med oss hvis:", original: null });
});

test.each([
	["en", "Get in touch with us if:"],
	["pl", "Skontaktuj się z nami, jeśli:"],
] as const)("a translation that nobody has reviewed brings the bokmål along (%s)", (lang, text) => {
	expect(isReviewed(lang)).toBe(false);
	expect(patientWords("safety.soon", lang)).toEqual({ text, original: "Ta kontakt med oss hvis:" });
});

test("nynorsk is not reviewed either, and stands alone: who reads it reads bokmål", () => {
	expect([isReviewed("nn"), isPaired("nn")]).toEqual([false, false]);
	expect(patientWords("safety.soon", "nn")).toEqual({ text: "Ta kontakt med oss viss:", original: null });
});

test("a day is said in the language of the reader, in the translation and in the bokmål beside it", () => {
	const { text, original } = patientWords("decided.followup.day", "pl", { day: "2026-12-03" });
	expect(text).toContain("03.12");
	expect(original).toContain("3. desember");
	expect(`${text} ${original}`).not.toContain("2026");
});

test("the year that older plans were signed with can still be told apart from other words", () => {
	const saying = { id: "decided.leave.step", slots: { from: "2026-11-27", to: "2026-12-03", work: "20 %" } } as const;
	expect(sayToPatient(saying, "nb")).toBe("Fra 27. november til 3. desember jobber du 20 %.");
	expect(sayWithYears(saying, "nb")).toBe("Fra 27. november 2026 til 3. desember 2026 jobber du 20 %.");
	expect(sayToPatient(saying, "en")).toBe("From 27 November to 3 December you work 20 %.");
});

test("a slot that nothing fills is left as it stands", () => {
	expect(patientWords("decided.followup.day", "nb").text).toContain("{day}");
});

test("a saying is the same words, filled", () => {
	const saying = { id: "decided.choice.step", slots: { activity: "gå tur", step: "ti minutter" } } as const;
	expect(sayToPatient(saying, "nn")).toBe("Mål: gå tur. Første steg: ti minutter.");
});

test("plan lines, patient texts and scripts are all there to be said", () => {
	for (const key of ["advice.reassure", "safety.life", "script.caudaEquina"]) expect(patientSource.has(key)).toBe(true);
});

test("an unknown key is an error, never silence", () => {
	expect(() => patientWords("no.such.line", "nb")).toThrow("no.such.line");
});
