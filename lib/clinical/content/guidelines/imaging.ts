import { cell } from "./cells";
import type { GuidelineRow } from "./guideline";

/** Imaging: what each guideline says. */
export const imagingRows = [
	{
		id: "imaging-routine",
		group: "imaging",
		name: { nb: "Bilder som rutine, uspesifikke plager", en: "Routine imaging, non-specific pain" },
		cells: {
			nice: cell.against,
			who: cell.outside,
			lancet: cell.againstRecalled,
			denmark: cell.against,
			norway: { ...cell.conditionalRecalled, note: { nb: "etter 4–6 uker", en: "at 4–6 weeks" } },
			acp: cell.silentRecalled,
			kce: cell.againstRecalled,
			nvl: { ...cell.against, note: { nb: "ved første kontakt", en: "at first contact" } },
			directorate: {
				...cell.against,
				note: {
					nb: "2014: som hovedregel ikke; Kloke valg: ikke, og ikke første seks uker hos kiropraktor",
					en: "2014: as a rule not; Choosing Wisely: not, and not in the first six weeks with a chiropractor",
				},
			},
			australia: { ...cell.against, note: { nb: "kvalitetskrav 3", en: "quality statement 3" } },
		},
		claims: ["S002-05", "S002-06", "S003-09"],
		disagreement: "imaging-4-6-weeks",
		review: null,
	},
	{
		id: "imaging-red-flags",
		group: "imaging",
		name: { nb: "Bilder ved røde flagg", en: "Imaging on red flags" },
		cells: {
			nice: cell.forRecalled,
			who: cell.outside,
			lancet: cell.forRecalled,
			denmark: cell.forRecalled,
			norway: cell.forRecalled,
			acp: cell.silentRecalled,
			kce: cell.forRecalled,
			nvl: cell.forRecalled,
			directorate: {
				...cell.conditional,
				note: {
					nb: "2014: rask vurdering hos spesialist, MR etter samråd",
					en: "2014: fast specialist assessment, MRI after conferring",
				},
			},
		},
		claims: ["S002-04", "S002-07"],
		disagreement: "red-flags",
		review: null,
	},
	{
		id: "imaging-root",
		group: "imaging",
		name: { nb: "Bilder ved nerverotplager etter 4–6 uker", en: "Imaging for root involvement at 4–6 weeks" },
		cells: {
			nice: {
				...cell.conditional,
				note: {
					nb: "bare hos spesialist og når svaret endrer behandlingen",
					en: "only in specialist care and when it changes management",
				},
			},
			who: cell.outside,
			lancet: cell.silentRecalled,
			denmark: { ...cell.against, note: { nb: "som rutine", en: "as routine" } },
			norway: cell.conditionalRecalled,
			acp: cell.silentRecalled,
			kce: cell.conditionalRecalled,
			nvl: cell.outside,
			directorate: {
				...cell.conditional,
				note: {
					nb: "2014: MR ved vedvarende smerter, eventuelt med parese",
					en: "2014: MRI for persisting pain, possibly with weakness",
				},
			},
		},
		claims: ["S002-04"],
		disagreement: "imaging-4-6-weeks",
		review: null,
	},
	{
		id: "xray-ct",
		group: "imaging",
		name: { nb: "Røntgen og CT", en: "X-ray and CT" },
		cells: {
			nice: cell.againstRecalled,
			who: cell.outside,
			lancet: cell.againstRecalled,
			denmark: cell.against,
			norway: cell.silentRecalled,
			acp: cell.silentRecalled,
			kce: cell.againstRecalled,
			nvl: cell.againstRecalled,
			directorate: {
				...cell.against,
				note: {
					nb: "Kloke valg (kiropraktor): stråling og overdiagnostikk",
					en: "Choosing Wisely (chiropractors): radiation and overdiagnosis",
				},
			},
		},
		claims: ["S002-05"],
		review: null,
	},
] as const satisfies readonly GuidelineRow[];
