import { Notice } from "@/components/ui/notice";
import { type CallLevel, callAdvice, callWords } from "@/lib/clinical/content/patient-form";
import type { PatientLang } from "@/lib/clinical/types";
import { isAtOnce } from "@/lib/waiting-room/answers";
import { PhoneNumbers } from "./phone-numbers";

type Props = {
	level: CallLevel;
	lang: PatientLang;
	/** Set where it comes as an answer is given. */
	isNews?: boolean;
};

/** Whom to phone and how soon, and that nobody reads. */
export function CallAdvice({ level, lang, isNews = false }: Props) {
	const { title, text, numbers } = callAdvice[level];
	return (
		<Notice tone={level === "soon" ? "warning" : "danger"} title={title[lang]} role={isNews ? "alert" : undefined}>
			<p>{callWords.nobody[lang]}</p>
			<p>{text[lang]}</p>
			<PhoneNumbers numbers={numbers} lang={lang} isUrgent={isAtOnce(level)} />
		</Notice>
	);
}
