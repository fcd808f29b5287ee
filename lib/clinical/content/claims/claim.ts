import type { Basis, Text } from "../../types";

export const directions = ["for", "against", "conditional", "context", "figure", "opinion"] as const;
export type Direction = (typeof directions)[number];

/** The certainty that the article itself signals, not ours: ours is the calibration. */
export const certainties = [
	"trial",
	"cohort",
	"registry",
	"review",
	"guideline",
	"estimate",
	"expert",
	"authors",
	"opinion",
	"slogan",
	"stated",
] as const;
export type Certainty = (typeof certainties)[number];

/** What weakens a claim. */
export const limitKinds = [
	"newer-guideline",
	"guidelines-disagree",
	"narrow-population",
	"uncontrolled",
	"unblinded",
	"single-study",
	"indirect",
	"overstated",
	"unsupported",
	"debated",
	"dated",
	"interest",
] as const;
export type LimitKind = (typeof limitKinds)[number];

/** One claim of one article, as the article makes it, with what we know of it beside. */
export type Claim = {
	statement: Text;
	/** Whom the claim speaks of. */
	population: Text;
	/** What the claim speaks of: a treatment, a test, or why it speaks of none. */
	intervention: Text;
	direction: Direction;
	certainty: Certainty;
	/** The article that makes the claim: a source id. */
	article: string;
	/** What the article cites, as printed; null where it cites nothing. */
	citation: string | null;
	/** The year of what is cited, or of the article when it cites nothing. */
	year: number | null;
	/** Verified only where another text was read that confirms it. */
	basis: Basis;
	calibration: Text | null;
	/** Claims or sources that say otherwise. */
	contradictedBy: readonly string[];
	/** Why the claim weighs less than it sounds. */
	limits: readonly { kind: LimitKind; text: Text }[];
};
