import { longLasting, woman30 } from "../baseline";
import { type Decision, newWeakness } from "./decision";

const xray = { imaging: "xray" } as const;
const olderWoman = { ...woman30, pregnant: undefined, missedPeriod: undefined, age: 71 } as const;

export const fractureDecisions: readonly Decision[] = [
	["fall from a height, 13 days ago", { trauma: "major", durationDays: 13 }, "emergency", { within: "now" }],
	["fall from a height, 14 days ago", { trauma: "major", durationDays: 14 }, "emergency", { within: "now" }],
	["fall from a height, 15 days ago", { trauma: "major", durationDays: 15 }, "targeted"],
	[
		"fall from a height, duration not asked",
		{ trauma: "major", durationDays: undefined },
		"emergency",
		{ open: "durationDays" },
	],
	["low fall in an ankylosed spine", { trauma: "minor", ankylosedSpine: "yes" }, "emergency", { within: "now" }],
	[
		"low fall in an ankylosed spine, two months ago",
		{ trauma: "minor", ankylosedSpine: "yes", durationDays: 60 },
		"emergency",
	],
	[
		"traffic accident with an ankylosed spine, two months ago",
		{ trauma: "major", ankylosedSpine: "yes", durationDays: 60 },
		"emergency",
	],
	[
		"fall from a height, 20 days ago, and new weakness",
		newWeakness({ L4: { left: 4 } }, { trauma: "major", durationDays: 20 }),
		"emergency",
	],
	[
		"compression fracture on the film and new loss of sensation",
		{ xrayCompressionFracture: "yes", sensationReduced: ["L4-left"], sensationNew: "yes" },
		"emergency",
	],
	["ankylosed spine without trauma", { ankylosedSpine: "yes" }, "usual"],
	["low fall at 40", { trauma: "minor" }, "usual"],
	["low fall at 64", { trauma: "minor", age: 64 }, "usual"],
	["low fall at 65", { trauma: "minor", age: 65 }, "targeted", xray],
	["low fall at 66", { trauma: "minor", age: 66 }, "targeted", xray],
	["low fall at 40 with osteoporosis", { trauma: "minor", osteoporosis: "yes" }, "targeted", xray],
	[
		"low fall at 40 with prolonged corticosteroids",
		{ trauma: "minor", corticosteroids: "prolonged" },
		"targeted",
		xray,
	],
	["low fall at 40 with a short course of corticosteroids", { trauma: "minor", corticosteroids: "short" }, "usual"],

	["prolonged corticosteroids, new pain", { corticosteroids: "prolonged" }, "targeted", xray],
	["prolonged corticosteroids, pain unchanged for years", { ...longLasting, corticosteroids: "prolonged" }, "usual"],
	[
		"prolonged corticosteroids, old pain getting worse",
		{ ...longLasting, corticosteroids: "prolonged", course: "worsening" },
		"targeted",
		xray,
	],
	["short course of corticosteroids", { corticosteroids: "short" }, "usual"],
	["bruise over the spine after a fall", { trauma: "minor", spinalContusion: "yes" }, "targeted", xray],
	["cannot lie flat at 65", { age: 65, cannotLieFlat: "yes" }, "usual"],
	["cannot lie flat at 66", { age: 66, cannotLieFlat: "yes" }, "targeted", xray],
	["normal film but still severe pain", { trauma: "minor", xrayNormalStillPain: "yes" }, "targeted"],
	["compression fracture on the film", { xrayCompressionFracture: "yes" }, "targeted"],
	["height loss 3.9 cm", { heightLossCm: 3.9 }, "usual"],
	["height loss 4 cm", { heightLossCm: 4 }, "targeted", xray],
	["height loss 4.1 cm", { heightLossCm: 4.1 }, "targeted", xray],

	["woman of 70, unchanged for a month", { ...olderWoman, age: 70, durationDays: 30 }, "usual"],
	["woman of 71, unchanged for a month", { ...olderWoman, durationDays: 30 }, "targeted", xray],
	["woman of 71, worsening for a month", { ...olderWoman, durationDays: 30, course: "worsening" }, "targeted", xray],
	[
		"woman of 71, improving after a month",
		{ ...olderWoman, durationDays: 30, course: "improving" },
		"usual",
		{ imaging: "none" },
	],
	[
		"woman of 71, course not asked after a month",
		{ ...olderWoman, durationDays: 30, course: undefined },
		"targeted",
		{ open: "course" },
	],
	["woman of 71, 13 days", { ...olderWoman, durationDays: 13 }, "usual", { imaging: "none" }],
	["man of 71, unchanged for a month", { age: 71, durationDays: 30 }, "usual"],
	["osteoporosis, 13 days", { osteoporosis: "yes", durationDays: 13 }, "usual", { imaging: "none" }],
	["osteoporosis, 14 days", { osteoporosis: "yes", durationDays: 14 }, "targeted", xray],
	["osteoporosis, 15 days", { osteoporosis: "yes", durationDays: 15 }, "targeted", xray],
	[
		"osteoporosis, 15 days, improving",
		{ osteoporosis: "yes", durationDays: 15, course: "improving" },
		"usual",
		{ imaging: "none" },
	],
	[
		"osteoporosis, duration not asked",
		{ osteoporosis: "yes", durationDays: undefined },
		"usual",
		{ open: "durationDays" },
	],
];
