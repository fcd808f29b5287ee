import type { Answers } from "@/lib/clinical/content/answers";
import { type Changes, longLasting } from "../baseline";
import type { Decision } from "./decision";

const items = [
	"wakesSecondHalfOfNight",
	"buttockPain",
	"betterWithMovement",
	"nsaidResponse48h",
	"familySpondyloarthritis",
	"arthritis",
	"enthesitis",
	"psoriasis",
] as const;

/** Long-lasting since the age of 38, with the first so many items beside the age at onset. */
const having = (count: number, more: Changes = {}): Changes => ({
	...longLasting,
	...Object.fromEntries(items.slice(0, count).map((item) => [item, "yes"] as const)),
	...more,
});

const referral = { imaging: "other", within: "weeks" } as const;
const b27: readonly (readonly [string, Answers["hlaB27"]])[] = [
	["positive", "positive"],
	["negative", "negative"],
	["not taken", undefined],
];

const counted: readonly Decision[] = b27.flatMap(([word, hlaB27]): Decision[] => [
	[`two items, HLA-B27 ${word}`, having(2, { hlaB27 }), "usual"],
	[
		`three items, HLA-B27 ${word}`,
		having(3, { hlaB27 }),
		hlaB27 === "negative" ? "usual" : "targeted",
		{ imaging: hlaB27 === "positive" ? "other" : "none" },
	],
	[`four items, HLA-B27 ${word}`, having(4, { hlaB27 }), "targeted", referral],
	[`eight items, HLA-B27 ${word}`, having(8, { hlaB27 }), "targeted", referral],
]);

/** Each single item is worth one. */
const eachAsTheFourth: readonly Decision[] = items.map((item) => {
	const others = items.filter((other) => other !== item).slice(0, 3);
	const three = Object.fromEntries(others.map((other) => [other, "yes"] as const));
	return [
		`three items and ${item}`,
		{ ...longLasting, hlaB27: "negative", ...three, [item]: "yes" },
		"targeted",
		referral,
	];
});

const radicular = { legPain: "one", straightLegRaise: "left" } as const;

export const inflammatoryAndLegDecisions: readonly Decision[] = [
	...counted,
	...eachAsTheFourth,
	["four items, began at 44", having(4, { age: 50, ageAtOnset: 44 }), "targeted", referral],
	["four items, began at 45", having(4, { age: 50, ageAtOnset: 45 }), "usual"],
	["four items, 91 days", having(4, { durationDays: 91 }), "usual"],
	["three items, HLA-B27 positive, 91 days", having(3, { durationDays: 91, hlaB27: "positive" }), "usual"],
	["three items, HLA-B27 not taken, 91 days", having(3, { durationDays: 91 }), "usual"],
	[
		"three items, the rest not asked, HLA-B27 not taken",
		{ durationDays: 550, ageAtOnset: 38, arthritis: "yes", enthesitis: "yes", psoriasis: "yes" },
		"targeted",
		{ imaging: "none", open: "buttockPain" },
	],
	[
		"three items and a patient of 34, age at onset not asked: four",
		having(3, { age: 34, ageAtOnset: undefined, hlaB27: "negative" }),
		"targeted",
	],
	[
		"three items and a patient of 35, age at onset not asked: three",
		having(3, { age: 35, ageAtOnset: undefined, hlaB27: "negative" }),
		"usual",
	],
	[
		"four items and a patient of 44, age at onset not asked",
		having(4, { age: 44, ageAtOnset: undefined }),
		"targeted",
		referral,
	],
	[
		"four items and a patient of 45, age at onset not asked",
		having(4, { age: 45, ageAtOnset: undefined }),
		"usual",
		{ open: "ageAtOnset" },
	],
	["four items, 92 days", having(4, { durationDays: 92 }), "targeted", referral],
	["three items and onset at 34: four", having(3, { ageAtOnset: 34, hlaB27: "negative" }), "targeted", referral],
	["three items and onset at 35: three", having(3, { ageAtOnset: 35, hlaB27: "negative" }), "usual"],
	["two items and onset at 34: three", having(2, { ageAtOnset: 34 }), "targeted", { imaging: "none" }],
	["no item but uveitis", having(0, { uveitis: "yes" }), "targeted", referral],
	["no item but inflammatory bowel disease", having(0, { inflammatoryBowelDisease: "yes" }), "targeted", referral],
	[
		"three items, HLA-B27 negative, and uveitis",
		having(3, { hlaB27: "negative", uveitis: "yes" }),
		"targeted",
		referral,
	],
	["uveitis, but began at 50", having(0, { age: 52, ageAtOnset: 50, uveitis: "yes" }), "usual"],
	["uveitis, but three weeks of pain", having(0, { durationDays: 21, uveitis: "yes" }), "usual"],

	[
		"neurogenic claudication, operation considered",
		{ neurogenicClaudication: "yes", wantsSurgeryIfOffered: "yes" },
		"planned",
		{ within: "weeks", imaging: "planned-mri" },
	],
	[
		"neurogenic claudication, operation not wanted",
		{ neurogenicClaudication: "yes", wantsSurgeryIfOffered: "no" },
		"usual",
		{ imaging: "none" },
	],
	[
		"neurogenic claudication, not asked about operation",
		{ neurogenicClaudication: "yes" },
		"usual",
		{ open: "wantsSurgeryIfOffered" },
	],
	[
		"radicular pain, 42 days, operation considered",
		{ ...radicular, durationDays: 42, wantsSurgeryIfOffered: "yes" },
		"usual",
	],
	[
		"radicular pain, 43 days, operation considered",
		{ ...radicular, durationDays: 43, wantsSurgeryIfOffered: "yes" },
		"planned",
		{ within: "weeks", imaging: "planned-mri" },
	],
	[
		"radicular pain, 43 days, operation not wanted",
		{ ...radicular, durationDays: 43, wantsSurgeryIfOffered: "no" },
		"usual",
		{ imaging: "none" },
	],
	[
		"radicular pain, 43 days, not asked about operation",
		{ ...radicular, durationDays: 43 },
		"usual",
		{ open: "wantsSurgeryIfOffered" },
	],
	["no nerve-root sign, 43 days, operation considered", { durationDays: 43, wantsSurgeryIfOffered: "yes" }, "usual"],
	[
		"leg pain with a lost reflex, 43 days, operation considered",
		{ legPain: "one", reflexes: { achilles: { left: "absent" } }, durationDays: 43, wantsSurgeryIfOffered: "yes" },
		"planned",
	],
];
