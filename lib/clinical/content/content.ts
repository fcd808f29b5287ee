import { accuracy } from "./accuracy";
import { facts } from "./facts";
import { instruments } from "./instruments";
import { planItems } from "./plan-items";
import { planRules } from "./plan-rules";
import { questions } from "./questions";
import { groups } from "./questions/groups";
import { redFlags } from "./red-flags";
import { rules } from "./rules";
import { scripts } from "./scripts";
import { sources } from "./sources";
import { translations } from "./translations";
import { version } from "./version";

/** Everything that the product believes, as data. This is what a release freezes and a signed case refers to. */
export const content = {
	version,
	groups,
	questions,
	facts,
	rules,
	scripts,
	redFlags,
	accuracy,
	instruments,
	planItems,
	planRules,
	sources,
	translations,
} as const;

export type Content = typeof content;
