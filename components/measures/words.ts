import type { Lang, Localised } from "@/lib/clinical/types";
import type { Rate } from "@/lib/measures/types";
import type { measures } from "@/lib/texts/measures";

export type MeasureWords = {
	t: Localised<typeof measures>;
	lang: Lang;
	/** The sections of the form. */
	sections: Readonly<Record<string, string>>;
	/** What indications and checks are called, by id. */
	reasons: Readonly<Record<string, string>>;
};

/** «18 %», "18%". */
export function percent(share: number, lang: Lang): string {
	const number = String(Math.round(share * 100));
	return lang === "nb" ? `${number} %` : `${number}%`;
}

/** «2,4», "2.4". */
export function decimal(value: number, lang: Lang): string {
	const number = value.toFixed(1);
	return lang === "nb" ? number.replace(".", ",") : number;
}

/** The rate as it is called where it does not stand below another. */
export const rateName = (rate: Rate, { t }: MeasureWords): string => t.rateNames[rate];
