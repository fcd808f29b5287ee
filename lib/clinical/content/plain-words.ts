import type { Basis, PatientLang, Review } from "../types";

/** Stems by language: a space in front only begins a word. `instead` is what to say to the patient. */
export type PlainWord = {
	stems: Readonly<Record<PatientLang, readonly string[]>>;
	instead: Readonly<Record<PatientLang, string>>;
	sources: readonly string[];
	basis: Basis;
	review: Review;
};

const named = { sources: ["stewart-loftus-2018"], basis: "verified", review: null } as const;
const ours = { sources: ["ryggvett-default"], basis: "default", review: null } as const;

const ageing = {
	nb: "vanlige forandringer med alderen",
	nn: "vanlege forandringar med alderen",
	en: "normal changes with age",
	pl: "zwykłe zmiany z wiekiem",
};
const disc = {
	nb: "en skive har en bule som ofte blir mindre",
	nn: "ei skive har ein bule som ofte blir mindre",
	en: "a disc has a bulge that often shrinks",
	pl: "dysk ma uwypuklenie, które często się zmniejsza",
};
const plainly = {
	nb: "si det uten fremmedord",
	nn: "sei det utan framandord",
	en: "say it without Latin",
	pl: "prosto, bez łaciny",
};
const next = {
	nb: "si hva vi gjør nå, og hva som hjelper",
	nn: "sei kva vi gjer no, og kva som hjelper",
	en: "say what we do now, and what helps",
	pl: "co teraz robimy i co pomaga",
};

/**
 * Words that frighten, blame or say nothing to a patient. None stands in our own words to the patient; in the
 * clinician's words it is a hint and never a block, since what single words do is of low certainty. The clinician's
 * own copy is free. Nynorsk and Polish are recalled, whatever the basis of the bokmål.
 */
export const plainWords = [
	{
		stems: {
			nb: ["slitas", "utslit", "slitt skive", "slitt rygg", "slitte skiver"],
			nn: ["utsliten", "utslitne", "slitne skiver", "sliten skive"],
			en: ["wear and tear", "worn out"],
			pl: ["zużyci", "zużyt"],
		},
		instead: ageing,
		...named,
	},
	{
		stems: { nb: ["degener"], nn: ["degener"], en: ["degener"], pl: ["zwyrodn", "degener"] },
		instead: ageing,
		...named,
	},
	{
		stems: {
			nb: ["utglid", "sklidd ut", "prolaps", "protrusjon"],
			nn: ["utgliding", "glidd ut"],
			en: ["slipped disc", "prolapse", "protrusion"],
			pl: ["wypadnięt", "wypadł", "wysunię", "przepuklin", "protruz", "dyskopat"],
		},
		instead: disc,
		...named,
	},
	{
		stems: {
			nb: ["i klem", "avklem", "i klemme"],
			nn: ["klemd nerve", "nerve i klemme"],
			en: ["trapped nerve", "pinched nerve"],
			pl: ["uciśnięt", "ucisk na nerw", "ucisk nerw", "zakleszczon"],
		},
		instead: {
			nb: "nerven er irritert",
			nn: "nerven er irritert",
			en: "the nerve is irritated",
			pl: "nerw jest podrażniony",
		},
		...named,
	},
	{
		stems: {
			nb: ["ustabil", "ut av ledd", "ute av ledd", " skjev"],
			nn: ["ustabil", "ut av ledd", " skeiv"],
			en: ["unstable", "out of place"],
			pl: ["niestabil", "wypada z miejsca", "skrzywion"],
		},
		instead: {
			nb: "ryggen er stiv og sår nå",
			nn: "ryggen er stiv og sår no",
			en: "the back is stiff and sore now",
			pl: "plecy są teraz sztywne i obolałe",
		},
		...named,
	},
	{
		stems: {
			nb: ["smuldr", " knus", "bein mot bein"],
			nn: ["smuldr", " knus", "bein mot bein"],
			en: ["crumbl", "bone on bone"],
			pl: ["krusz", "kość o kość", "kość na kość"],
		},
		instead: { nb: "leddene er stive", nn: "ledda er stive", en: "the joints are stiff", pl: "stawy są sztywne" },
		...named,
	},
	{
		stems: {
			nb: ["du må passe på", "ikke løft", "pass på ryggen"],
			nn: ["du må passe på", "ikkje løft", "pass på ryggen"],
			en: ["be careful", "do not lift"],
			pl: ["uważaj na plecy", "nie dźwigaj", "nie podnoś"],
		},
		instead: {
			nb: "start rolig og øk litt etter litt",
			nn: "start roleg og auk litt etter litt",
			en: "start gently and build up",
			pl: "zacznij spokojnie i stopniowo rób więcej",
		},
		...named,
	},
	{
		stems: { nb: ["kronisk"], nn: ["kronisk"], en: ["chronic"], pl: ["przewlekł", "chroniczn"] },
		instead: { nb: "langvarig", nn: "langvarig", en: "long-lasting", pl: "długotrwały" },
		...named,
	},
	{
		stems: {
			nb: ["uspesifikk", "ikke-spesifikk"],
			nn: ["uspesifikk", "ikkje-spesifikk"],
			en: ["non-specific", "nonspecific"],
			pl: ["niespecyficzn", "nieswoist"],
		},
		instead: {
			nb: "vanlige ryggsmerter",
			nn: "vanlege ryggsmerter",
			en: "ordinary back pain",
			pl: "zwykły ból pleców",
		},
		...named,
	},
	{
		stems: {
			nb: ["ingenting galt", "ikke noe galt"],
			nn: ["ingenting gale", "ikkje noko gale"],
			en: ["nothing wrong", "nothing is wrong"],
			pl: ["nic ci nie jest", "nic złego"],
		},
		instead: {
			nb: "vi fant ingen tegn til alvorlig sykdom",
			nn: "vi fann ingen teikn til alvorleg sjukdom",
			en: "we found no signs of serious disease",
			pl: "nie widzimy oznak poważnej choroby",
		},
		...named,
	},
	{
		stems: {
			nb: ["sitter i hodet"],
			nn: ["sit i hovudet"],
			en: ["in your head"],
			pl: ["w twojej głowie", "siedzi w głowie"],
		},
		instead: {
			nb: "stress og lite søvn kan øke smerten",
			nn: "stress og lite søvn kan gjere smerta sterkare",
			en: "stress and too little sleep can add to pain",
			pl: "stres i brak snu mogą nasilać ból",
		},
		...named,
	},
	{
		stems: {
			nb: ["røde flagg", "rødt flagg"],
			nn: ["raude flagg", "raudt flagg"],
			en: ["red flag"],
			pl: ["czerwone flagi", "czerwona flaga", "czerwonych flag"],
		},
		instead: {
			nb: "tegn vi følger med på",
			nn: "teikn vi følger med på",
			en: "signs we watch for",
			pl: "objawy, które obserwujemy",
		},
		...named,
	},
	{
		stems: { nb: ["risiko", "risikabel"], nn: ["risiko", "risikabel"], en: [" risk"], pl: ["ryzyk"] },
		instead: {
			nb: "vi følger deg tettere",
			nn: "vi følger deg tettare",
			en: "we follow you more closely",
			pl: "będziemy się częściej widywać",
		},
		...named,
	},
	{
		stems: {
			nb: ["svak kjerne", "svak muskulatur", "svake muskler", "svak rygg"],
			nn: ["svak kjerne", "svak muskulatur", "svake musklar", "svak rygg"],
			en: ["weak core", "weak back", "weak muscles"],
			pl: ["słabe mięśnie", "słabe plecy"],
		},
		instead: {
			nb: "trening gjør ryggen tryggere",
			nn: "trening gjer ryggen tryggare",
			en: "exercise makes the back safer",
			pl: "ćwiczenia dodają plecom pewności",
		},
		...named,
	},
	{
		stems: {
			nb: ["for vondt til å trene", "for sterke smerter til å trene"],
			nn: ["for vondt til å trene", "for sterke smerter til å trene"],
			en: ["too much pain to exercise"],
			pl: ["zbyt silny ból"],
		},
		instead: {
			nb: "litt vondt underveis er greit",
			nn: "det er greitt at det gjer litt vondt",
			en: "it is fine if it hurts a little",
			pl: "trochę bólu jest w porządku",
		},
		...named,
	},
	{
		stems: {
			nb: ["lumbago", "isjias", "radikul", "stenose", "cauda", "nevrolog", "spondyl"],
			nn: ["lumbago", "isjias", "radikul", "stenose", "cauda", "nevrolog", "spondyl"],
			en: ["lumbago", "sciatica", "radicul", "stenosis", "neurolog", "spondyl"],
			pl: ["lumbago", "rwa kulsz", "rwy kulsz", "rwę kulsz", "radikul", "stenoz", "ogon końsk", "neurolog", "spondyl"],
		},
		instead: plainly,
		...ours,
	},
	{
		stems: {
			nb: [
				" lamme",
				" død",
				"svulst",
				"spredning",
				"metasta",
				"katastrof",
				"abscess",
				" byll",
				"sepsis",
				"ryggmargsskade",
			],
			nn: [
				" lamm",
				" død",
				"svulst",
				"spreiing",
				"metasta",
				"katastrof",
				"abscess",
				" byll",
				"sepsis",
				"ryggmergsskade",
			],
			en: ["paralys", "tumor", "tumour", "metasta", " fatal", " die ", " deadly", "catastroph", "abscess", "sepsis"],
			pl: ["paraliż", "poraże", "śmier", " guz", "przerzut", "katastrof", " ropień", " ropni", " seps", "inwalid"],
		},
		instead: next,
		...ours,
	},
] as const satisfies readonly PlainWord[];
