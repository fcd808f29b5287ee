import type { Text } from "../../types";

export const footnotes = {
	"nvl-first-edition": {
		nb: "Fra et sammendrag av førsteutgaven av NVL (2010); andreutgaven kan si noe annet.",
		en: "From a summary of the first edition of NVL (2010); the second edition may differ.",
	},
	"acp-press": {
		nb: "Fra et presseoppslag: paracetamol og steroider «ikke anbefalt».",
		en: "From a press summary: paracetamol and steroids “not recommended”.",
	},
	"opioid-guide-superseded": {
		nb: "Fra IS-2077, som er erstattet: de fleste med langvarige smerter bør ikke ha fast medisin og ikke faste opioider; uspesifikke smerter med alvorlige psykososiale problemer skal ikke starte. Lave, stabile doser av svake opioider (inntil 120 mg kodein eller 150 mg tramadol per dag) lå utenfor veilederen. Opioidkapitlet i den gjeldende veilederen er ikke lest.",
		en: "From IS-2077, now superseded: in long-lasting pain most should be without regular medication and without regular opioids, and nobody with unspecific pain and serious psychosocial problems should be started on them. A low, stable dose of a weak opioid (at most 120 mg codeine or 150 mg tramadol a day) was outside that guide. The opioid chapter of the current guide has not been read.",
	},
	"newer-trials": {
		nb: "Nyere studier (2022–2025), ikke i disse retningslinjene ennå.",
		en: "Newer trials (2022–2025), not yet in these guidelines.",
	},
	"who-lists": {
		nb: "Listene over WHOs anbefalinger er delvis fra hukommelsen; antallet (10 for, 14 mot, 12 uten) er lest.",
		en: "The lists of WHO recommendations are partly recalled; the counts (10 for, 14 against, 12 without) were read.",
	},
} as const satisfies Record<string, Text>;
