import type { Basis, Review, Text } from "../../types";
import type { ClaimId } from "../claims";
import type { PlanItemId } from "../plan-items";

/**
 * What the plan weighs when the clinician writes it. A stem begins a word, in small letters, without marks; a space
 * behind it ends the word too. Norwegian and English stand side by side, since either may be written in either.
 */
export type LowValueContent = {
	id: string;
	title: Text;
	stems: readonly string[];
	/** Words in the same sentence that make it speak of something else. */
	except?: readonly string[];
	needs: "reason" | "nothing";
	/** Ready answers to why all the same. */
	reasons?: readonly Text[];
	/** Said of the plan as a whole, and only while nothing in it is active. */
	unlessActive?: Active;
	text: Text;
	sources: readonly string[];
	evidence: readonly ClaimId[];
	basis: Basis;
	review: Review;
};

/** What makes a plan active besides its lines on activity: other drafted lines, receivers, and the clinician's words. */
type Active = {
	/** Drafted lines on activity that are passive in themselves. */
	without: readonly PlanItemId[];
	lines: readonly PlanItemId[];
	receivers: readonly string[];
	stems: readonly string[];
};

export const otherCondition: Text = {
	nb: "gjelder en annen tilstand",
	en: "for another condition",
};
