import type { Text } from "../types";

/**
 * Words that frighten, blame or say nothing to a patient, as the stems that they are found by, with what to say
 * instead. A stem with a space before it only begins a word. Low certainty and low cost: a hint to the clinician, never a block. The clinician's own copy is free.
 */
export const plainWords = [
	{
		stems: ["slitas", "utslit", "wear and tear"],
		instead: { nb: "vanlige forandringer med alderen", en: "normal changes with age" },
	},
	{ stems: ["degener"], instead: { nb: "vanlige forandringer med alderen", en: "normal changes with age" } },
	{
		stems: ["utglid", "sklidd ut", "slipped disc"],
		instead: { nb: "en skive har en bule som ofte blir mindre", en: "a disc has a bulge that often shrinks" },
	},
	{ stems: ["i klem", "avklem", "trapped nerve"], instead: { nb: "nerven er irritert", en: "the nerve is irritated" } },
	{
		stems: ["ustabil", "ut av ledd", "unstable"],
		instead: { nb: "ryggen er stiv og sår nå", en: "the back is stiff and sore now" },
	},
	{
		stems: ["smuldr", "knus", "crumbl", "bone on bone"],
		instead: { nb: "leddene er stive", en: "the joints are stiff" },
	},
	{ stems: ["kronisk", "chronic"], instead: { nb: "langvarig", en: "long-lasting" } },
	{
		stems: ["uspesifikk", "non-specific", "nonspecific"],
		instead: { nb: "vanlige ryggsmerter", en: "ordinary back pain" },
	},
	{
		stems: ["røde flagg", "rødt flagg", "red flag"],
		instead: { nb: "tegn vi følger med på", en: "signs we watch for" },
	},
	{ stems: ["risiko", " risk"], instead: { nb: "vi følger deg tettere", en: "we follow you more closely" } },
	{
		stems: ["svak kjerne", "svak muskulatur", "weak core"],
		instead: { nb: "trening gjør ryggen tryggere", en: "exercise makes the back safer" },
	},
	{
		stems: ["ikke løft", "pass på ryggen", "do not lift"],
		instead: { nb: "start rolig og øk litt etter litt", en: "start gently and build up" },
	},
	{
		stems: ["prolaps", "protrusjon", "protrusion", "prolapse"],
		instead: { nb: "en skive har en bule", en: "a disc has a bulge" },
	},
	{
		stems: ["lumbago", "isjias", "radikul", "radicul", "stenose", "stenosis"],
		instead: { nb: "si det uten latin", en: "say it without Latin" },
	},
] as const satisfies readonly { stems: readonly string[]; instead: Text }[];
