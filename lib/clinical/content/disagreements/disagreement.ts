import type { Basis, Review, Text } from "../../types";

/** One voice: who, when and what. `source` is a source id, `claims` ids of the registry where the voice is an article. */
export type Position = {
	who: Text;
	year: number;
	says: Text;
	source: string;
	claims?: readonly string[];
	basis: Basis;
};

/** Where guidelines or articles disagree, and what Ryggvett does about it. */
export type Disagreement = {
	id: string;
	topic: Text;
	/** The disagreement in one sentence with years, short enough to stand under a plan line. */
	summary: Text;
	positions: readonly Position[];
	resolution: Text;
	sources: readonly string[];
	basis: Basis;
	review: Review;
};
