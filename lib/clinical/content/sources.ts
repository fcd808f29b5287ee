import type { Source } from "../types";
import { guidelineSources } from "./sources/guidelines";
import { instrumentStudies } from "./sources/instrument-studies";
import { norwegianSources } from "./sources/norway";
import { redFlagStudies } from "./sources/red-flag-studies";
import { treatmentStudies } from "./sources/treatment-studies";

/** Every source that content may cite. `basis` says whether the text was read (verified) or remembered (recalled). */
export const sources = {
	...redFlagStudies,
	...guidelineSources,
	...norwegianSources,
	...treatmentStudies,
	...instrumentStudies,
	"ryggvett-default": {
		title: "Ryggvett: product choice, awaits a clinician's sign-off",
		year: null,
		where: "Ryggvett",
		basis: "default",
	},
	"expert-knowledge": {
		title: "Expert knowledge, not yet checked against a source",
		year: null,
		where: "Recalled",
		basis: "recalled",
	},
} as const satisfies Record<string, Source>;
