/**
 * PICKUP, inception of chronic pain (Traeger 2016, doi 10.1371/journal.pmed.1002019).
 * The published coefficients are not at hand, so the model stays off: it never gives a number until they are
 * copied from the article's final-model table and checked by a second person.
 */
export type PickupCoefficients = {
	intercept: number;
	compensation: number;
	legPain: number;
	painIntensity: number;
	depressed: number;
	riskPersist: number;
};

export type PickupPredictors = {
	compensation: 0 | 1;
	legPain: 0 | 1;
	/** Six-word scale, none to very severe. */
	painIntensity: 1 | 2 | 3 | 4 | 5 | 6;
	/** 0–10. */
	depressed: number;
	/** 0–10. */
	riskPersist: number;
	/** Days; the model covers episodes of up to six weeks. */
	durationDays: number;
};

export const pickupModel: { status: "on" | "off"; coefficients: PickupCoefficients | null } = {
	status: "off",
	coefficients: null,
};

/** Probability 0–1 of pain at three months, or null: model off, a predictor missing, or beyond six weeks. */
export function pickup(predictors: Partial<PickupPredictors>, model = pickupModel): number | null {
	const { compensation, legPain, painIntensity, depressed, riskPersist, durationDays } = predictors;
	const b = model.coefficients;
	if (model.status === "off" || b === null) return null;
	if (
		compensation === undefined ||
		legPain === undefined ||
		painIntensity === undefined ||
		depressed === undefined ||
		riskPersist === undefined ||
		durationDays === undefined ||
		durationDays > 42
	) {
		return null;
	}
	const logit =
		b.intercept +
		b.compensation * compensation +
		b.legPain * legPain +
		b.painIntensity * painIntensity +
		b.depressed * depressed +
		b.riskPersist * riskPersist;
	return 1 / (1 + Math.exp(-logit));
}
