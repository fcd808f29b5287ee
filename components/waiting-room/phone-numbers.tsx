import type { PatientLang } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import { patientForm as t } from "@/lib/texts/patient-form";

type Props = {
	numbers: readonly string[];
	lang: PatientLang;
	/** Where the first of them is what to do now. */
	isUrgent?: boolean;
};

/** Numbers to press on a phone, the first to call first. */
export function PhoneNumbers({ numbers, lang, isUrgent = false }: Props) {
	if (numbers.length === 0) return null;
	return (
		<p className="flex flex-wrap gap-3 pt-2">
			{numbers.map((number, index) => (
				<a
					key={number}
					href={`tel:${number.replaceAll(" ", "")}`}
					className="ds-button whitespace-nowrap"
					data-variant={isUrgent && index === 0 ? "primary" : "secondary"}
				>
					{fill(t.call[lang], { number })}
				</a>
			))}
		</p>
	);
}
