import { describe, expect, test } from "vitest";
import { claims } from "./claims";
import { type Claim, limitKinds } from "./claims/claim";
import { planItems } from "./plan-items";
import { sources } from "./sources";

const entries: [string, Claim][] = Object.entries(claims);
const perArticle: [string, number][] = [
	["S000", 8],
	["S001", 19],
	["S002", 17],
	["S003", 38],
	["S004", 15],
];

test.each(perArticle)("%s has all of its %i claims, in order", (article, count) => {
	const wanted = Array.from({ length: count }, (_, index) => `${article}-${String(index + 1).padStart(2, "0")}`);
	expect(Object.keys(claims).filter((id) => id.startsWith(article))).toEqual(wanted);
});

test("there are 97 claims", () => {
	expect(entries.length).toBe(97);
});

test("every claim that a plan item cites exists", () => {
	expect(planItems.flatMap((item) => item.evidence).filter((id) => !(id in claims))).toEqual([]);
});

describe.each(entries)("%s", (_, claim) => {
	test("says itself in both languages and names its article", () => {
		expect(
			[claim.statement.nb, claim.statement.en, claim.population.nb, claim.population.en].every((text) => text !== ""),
		).toBe(true);
		expect(claim.article in sources).toBe(true);
	});

	test("names what it speaks of, and says why it weighs less where it does", () => {
		expect([claim.intervention.nb, claim.intervention.en].every((text) => text !== "")).toBe(true);
		expect(
			claim.limits.filter(({ kind, text }) => !limitKinds.includes(kind) || text.nb === "" || text.en === ""),
		).toEqual([]);
	});

	test("is contradicted only by what exists", () => {
		expect(claim.contradictedBy.filter((id) => !(id in claims) && !(id in sources))).toEqual([]);
	});
});

test.each([
	["S002-04", "newer-guideline"],
	["S002-08", "newer-guideline"],
	["S001-12", "narrow-population"],
	["S001-14", "narrow-population"],
	["S004-11", "uncontrolled"],
	["S003-27", "single-study"],
	["S003-01", "unsupported"],
	["S001-05", "unsupported"],
	["S003-13", "indirect"],
] as const)("%s is weakened: %s", (id, kind) => {
	const claim: Claim = claims[id];
	expect(claim.limits.map((limit) => limit.kind)).toContain(kind);
});

test("a claim that a guideline contradicts says so among its limits", () => {
	const silent = entries.filter(
		([, claim]) => claim.contradictedBy.some((id) => id in sources) && claim.limits.length === 0,
	);
	expect(silent.map(([id]) => id)).toEqual([]);
});

test("a claim without support is never cited by the plan", () => {
	const unsupported = ["S003-01", "S003-05", "S003-11", "S001-05"];
	expect(planItems.flatMap((item) => item.evidence).filter((id) => unsupported.includes(id))).toEqual([]);
});
