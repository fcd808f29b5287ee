import { expect, test } from "vitest";
import type { RedFlagResult, Target } from "@/lib/clinical/types";
import { numbersToShow } from "./flag-numbers";

const flag = (
	id: string,
	target: Target,
	estimate: number | null,
	present: RedFlagResult["present"] = "yes",
): RedFlagResult => ({
	flag: id,
	present,
	target,
	verdict: "acts-in-combination",
	per1000: estimate === null ? null : { pretest: 7, estimate, low: null, high: null },
	caveat: "",
	sources: [],
});

test("one number for each disease, the largest", () => {
	const shown = numbersToShow([
		flag("age", "fracture", 73),
		flag("steroids", "fracture", 255),
		flag("cancer", "malignancy", 69),
		flag("weight", "malignancy", 12),
	]);
	expect([...shown].sort()).toEqual(["cancer", "steroids"]);
});

test.each<Target>(["caudaEquina", "infection", "cordCompression", "aneurysm"])("never a number for %s", (target) => {
	expect(numbersToShow([flag("x", target, 100)]).size).toBe(0);
});

test("an absent or unknown flag has no number", () => {
	expect(numbersToShow([flag("a", "fracture", 50, "no"), flag("b", "fracture", 50, "unknown")]).size).toBe(0);
});
