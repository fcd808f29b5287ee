import { expect, test } from "vitest";
import { faultWords } from "./fault-words";
import { readProblem } from "./fetch-json";

const told = (kind: string) => ({
	type: `urn:ryggvett:problem:${kind}`,
	title: "",
	status: 500,
	detail: "Disken er full. Feilnummer 17.",
	requestId: "17",
});

test("a fault is told by its number, a full server by its own words", () => {
	expect(faultWords(told("fault"), "Feilnummer {id}.")).toBe("Feilnummer 17.");
	expect(faultWords(told("no-room"), "Feilnummer {id}.")).toBe("Disken er full. Feilnummer 17.");
});

test("where nobody answered there is no number", () => {
	expect(faultWords(null, "Feilnummer {id}.")).toBe("");
	expect(faultWords(readProblem(null, 0), "Feilnummer {id}.")).toBe("");
});
