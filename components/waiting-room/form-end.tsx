import { Notice } from "@/components/ui/notice";
import { dayText } from "@/lib/clinical/engine/day";
import type { PatientLang } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import { patientForm as t } from "@/lib/texts/patient-form";
import { isAtOnce } from "@/lib/waiting-room/answers";
import type { CallNets } from "@/lib/waiting-room/call-nets";
import type { OpenForm } from "@/lib/waiting-room/types";
import { CallAdvice } from "./call-advice";
import { CallNet } from "./call-net";

type Props = { form: Exclude<OpenForm, { state: "open" }>; nets: CallNets; lang: PatientLang };

/** Where nothing more is asked: handed in, or not due yet. */
export function FormEnd({ form, nets, lang }: Props) {
	if (form.state === "not-yet")
		return (
			<>
				<p className="lead">{fill(t.notYet[lang], { day: dayText(form.from, lang) })}</p>
				<CallNet nets={nets} lang={lang} />
			</>
		);
	const { call, moment } = form;
	const said = call !== null && call !== "soon" ? "callYourself" : moment === "before-visit" ? "atVisit" : "noVisit";
	return (
		<>
			{call && <CallAdvice level={call} lang={lang} />}
			<Notice tone={call ? "neutral" : "success"} title={t.thanks[lang]} role="status">
				<p>{t.kept[said][lang]}</p>
			</Notice>
			<CallNet nets={nets} lang={lang} isFolded={isAtOnce(call)} />
		</>
	);
}
