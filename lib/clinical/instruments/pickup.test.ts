import fc from "fast-check";
import { expect, test } from "vitest";
import { type PickupCoefficients, type PickupPredictors, pickup, pickupModel } from "./pickup";

const predictors: fc.Arbitrary<PickupPredictors> = fc.record({
	compensation: fc.constantFrom(0, 1),
	legPain: fc.constantFrom(0, 1),
	painIntensity: fc.constantFrom(1, 2, 3, 4, 5, 6),
	depressed: fc.integer({ min: 0, max: 10 }),
	riskPersist: fc.integer({ min: 0, max: 10 }),
	durationDays: fc.integer({ min: 0, max: 42 }),
});

/** Invented for these tests; the published ones are not known here. */
const invented: PickupCoefficients = {
	intercept: -4,
	compensation: 0.5,
	legPain: 0.25,
	painIntensity: 0.125,
	depressed: 0.1,
	riskPersist: 0.2,
};
const model = { status: "on", coefficients: invented } as const;

const someone: PickupPredictors = {
	compensation: 0,
	legPain: 1,
	painIntensity: 4,
	depressed: 3,
	riskPersist: 5,
	durationDays: 14,
};

test("the shipped model is off and has no coefficients, and never gives a number", () => {
	expect(pickupModel).toEqual({ status: "off", coefficients: null });
	fc.assert(fc.property(predictors, (answers) => pickup(answers) === null));
});

test("no coefficients, or switched off, is no number", () => {
	expect(pickup(someone, { status: "on", coefficients: null })).toBeNull();
	expect(pickup(someone, { status: "off", coefficients: invented })).toBeNull();
});

test("with invented coefficients it is the logistic of the sum", () => {
	// −4 + 0.25 + 4 × 0.125 + 3 × 0.1 + 5 × 0.2 = −1.95
	expect(pickup(someone, model)).toBeCloseTo(0.124_553, 6);
});

test("with invented coefficients it is a probability, never 0 or 1", () => {
	fc.assert(
		fc.property(predictors, (answers) => {
			const risk = pickup(answers, model) ?? Number.NaN;
			return risk > 0 && risk < 1;
		}),
	);
});

test.each([
	["compensation", 0, 1],
	["legPain", 0, 1],
	["painIntensity", 3, 4],
	["depressed", 6, 7],
	["riskPersist", 0, 1],
] as const)("more %s raises it, whatever the rest", (predictor, less, more) => {
	fc.assert(
		fc.property(predictors, (answers) => {
			const lower = pickup({ ...answers, [predictor]: less }, model) ?? Number.NaN;
			const higher = pickup({ ...answers, [predictor]: more }, model) ?? Number.NaN;
			return higher > lower;
		}),
	);
});

test.each(Object.keys(someone) as (keyof PickupPredictors)[])("%s missing is no number", (predictor) => {
	expect(pickup({ ...someone, [predictor]: undefined }, model)).toBeNull();
});

test.each([
	[0, true],
	[41, true],
	[42, true],
	[43, false],
	[3650, false],
])("at %i days there is a number: %s", (durationDays, given) => {
	expect(pickup({ ...someone, durationDays }, model) !== null).toBe(given);
});
