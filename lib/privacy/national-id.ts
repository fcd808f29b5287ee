/** Looked for in every free text, here and in the browser, so that no national identity number is saved by accident. */

const gap = String.raw`[\s.\-\u2010-\u2015\u2212]`;
/** Together, as 6+5, or with the date spelt out as 2+2+2+5. A bank account, 4+2+5, is none of these. */
const written = new RegExp(String.raw`(?<!\d)(?:\d{6}|\d\d${gap}\d\d${gap}\d\d)${gap}{0,3}\d{5}(?!\d)`, "g");
/** What can't be seen between two digits: soft hyphens, joiners. */
const invisible = /\p{Cf}/gu;

const lastDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** A month as it is; + 40 in help numbers and Nav's test numbers, + 65 in NHN's, + 80 in Skatteetaten's (Tenor). */
const shifts = [0, 40, 65, 80];

/** The day of a D-number is 40 higher. The century is not known, so 29 February is always a day. */
function isDate(day: number, month: number): boolean {
	const of = day > 40 ? day - 40 : day;
	return of > 0 && shifts.some((shift) => of <= (lastDays[month - shift - 1] ?? 0));
}

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const restOf = (number: string, weights: readonly number[]) =>
	weights.reduce((sum, weight, place) => sum + weight * Number(number[place]), 0) % 11;

function judge(number: string): "certain" | "likely" | null {
	const first = restOf(number, firstWeights);
	const isSecondRight = restOf(number, secondWeights) === 0;
	// A common help number is random after an 8 or a 9: only its control digits tell it from any other number.
	if (number[0] === "8" || number[0] === "9") return first === 0 && isSecondRight ? "certain" : null;
	if (!isDate(Number(number.slice(0, 2)), Number(number.slice(2, 4)))) return null;
	return first <= 3 && isSecondRight ? "certain" : "likely";
}

/**
 * Whether a text holds a fødselsnummer, D-number, help number or test number. "certain": the date exists and the
 * control digits are right. "likely": the date exists and they are not, since a slip of the finger still points at a
 * person. The first control digit may leave the rests that numbers issued from 2032 may have: 0 to 3, where 0 was the
 * only one before (Skatteetaten, «Nytt fødselsnummer fra 2032», folkeregisteret-api-dokumentasjon). The help numbers
 * and the shifted months are recalled.
 */
export function findNationalId(text: string): "certain" | "likely" | null {
	const found = Array.from(text.normalize("NFKC").replace(invisible, "").matchAll(written), ([number]) =>
		judge(number.replace(/\D/g, "")),
	);
	return found.find((each) => each === "certain") ?? found.find((each) => each !== null) ?? null;
}
