import { expect, test } from "vitest";
import { redFlags } from "./red-flags";

const ids = redFlags.map((flag) => flag.id);
const never = ["caudaEquina", "infection", "cordCompression", "aneurysm", "severeWeakness", "epiduralHaematoma"];

test("every flag has its own id", () => {
	expect(new Set(ids).size).toBe(ids.length);
});

test.each(never)("no flag for %s carries a probability", (target) => {
	const rows = redFlags.filter((flag) => flag.target === target).flatMap((flag) => flag.rows);
	expect(rows).toEqual([]);
});

test("a row for axial spondyloarthritis needs more than three months", () => {
	const flags = redFlags.filter((flag) => flag.target === "axialSpondyloarthritis");
	for (const { when } of flags.flatMap((flag) => flag.rows)) expect(when).toEqual({ fact: "chronicOver3Months" });
});

test.each(["contusion", "nightPain", "fever"])("%s is described without a number of its own", (part) => {
	const flags = redFlags.filter((flag) => flag.id.toLowerCase().includes(part.toLowerCase()));
	expect(flags).not.toEqual([]);
	for (const flag of flags) expect(flag.rows).toEqual([]);
});

test.each([
	"ageOver50",
	"nightPain",
	"noReliefFromBedRest",
	"thoracicPainUnder55",
	"ageUnder20",
	"shortCorticosteroids",
])("%s is told as uninformative alone", (id) => {
	expect(redFlags.find((flag) => flag.id === id)?.verdict).toBe("uninformative-alone");
});

test.each(redFlags.map((flag) => [flag.id, flag.caveat] as const))(
	"the caveat of %s is one or two sentences",
	(_, caveat) => {
		for (const text of [caveat.nb, caveat.en]) {
			const sentences = text.split(/[.!?](?:\s|$)/).filter(Boolean);
			expect(sentences.length).toBeLessThanOrEqual(2);
		}
	},
);
