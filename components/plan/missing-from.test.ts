import { expect, test } from "vitest";
import type { ConsultationView } from "@/lib/consultation/types";
import { addLine } from "./decisions";
import { missingFrom } from "./missing-from";

const signed = {
	signedPlan: [{ text: "Gå tur" }],
	signedRecord: { imaging: { kind: "none" } },
} as unknown as ConsultationView;

test("lines and choices that are not in what was signed are named once each, and what is in it is not", () => {
	const decisions = addLine(addLine([], "work", "a", "Ring leder"), "activity", "b", "Gå tur");
	const first = { decisions, record: { imaging: { kind: "none" as const }, followUp: { on: "2026-12-06" } } };
	expect(missingFrom(signed, [first, { ...first, record: {} }])).toEqual({
		lines: ["Ring leder"],
		parts: ["followUp"],
	});
});

test("nothing is missing where nothing was left", () => {
	expect(missingFrom(signed, [])).toEqual({ lines: [], parts: [] });
});
