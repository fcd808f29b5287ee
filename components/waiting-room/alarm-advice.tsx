import { Notice } from "@/components/ui/notice";
import { alarmAdvice } from "@/lib/clinical/content/patient-form";
import type { PatientLang } from "@/lib/clinical/types";

/** What to do now, as soon as an alarm answer is given. The numbers are links, for a phone. */
export function AlarmAdvice({ lang }: { lang: PatientLang }) {
	return (
		<Notice tone="danger" title={`${alarmAdvice.title[lang]}. ${alarmAdvice.nobody[lang]}`} role="alert">
			<p>{alarmAdvice.phone[lang]}</p>
			<p>{alarmAdvice.emergency[lang]}</p>
			<p className="flex flex-wrap gap-x-6">
				<a href="tel:116117" className="link inline-flex min-h-11 items-center font-semibold">
					116 117
				</a>
				<a href="tel:113" className="link inline-flex min-h-11 items-center font-semibold">
					113
				</a>
			</p>
		</Notice>
	);
}
