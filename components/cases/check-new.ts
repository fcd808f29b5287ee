import type { Localised } from "@/lib/clinical/types";
import type { NewConsultation } from "@/lib/consultation/types";
import { findNationalId } from "@/lib/privacy/national-id";
import type { cases } from "@/lib/texts/cases";
import { fill } from "@/lib/texts/fill";

export type NewFields = { reference: string; birthYear: string; sex: NonNullable<NewConsultation["sex"]> | "" };
export type NewErrors = { reference?: string; birthYear?: string };

/** What is wrong with the fields, in plain words; nothing when the consultation can start. `year` is this year. */
export function checkNew(fields: NewFields, year: number, t: Localised<typeof cases>): NewErrors {
	const errors: NewErrors = {};
	const reference = fields.reference.trim();
	if (reference === "") errors.reference = t.errorReferenceMissing;
	else if (reference.length > 40) errors.reference = t.errorReferenceLong;
	else if (findNationalId(reference)) errors.reference = t.errorNationalNumber;
	const born = fields.birthYear.trim();
	if (findNationalId(born)) errors.birthYear = t.errorNationalNumber;
	else if (born !== "" && (!/^\d{4}$/.test(born) || Number(born) < year - 120 || Number(born) > year)) {
		errors.birthYear = fill(t.errorBirthYear, { from: year - 120, to: year });
	}
	return errors;
}

/** The fields as they are sent. What was left empty is not stated. */
export function toNewConsultation(fields: NewFields, key: string): NewConsultation {
	const born = fields.birthYear.trim();
	return {
		reference: fields.reference.trim(),
		...(born && { birthYear: Number(born) }),
		...(fields.sex && { sex: fields.sex }),
		key,
	};
}
