import { Notice } from "@/components/ui/notice";
import type { QuestionId } from "@/lib/clinical/content/questions";
import { openAlarms, whatWas } from "@/lib/clinical/engine/patient-alarms";
import type { Lang, PatientAlarm } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import type { ResultTexts } from "./class-words";

type Props = {
	alarms: readonly PatientAlarm[] | undefined;
	t: ResultTexts["result"]["patientOpen"];
	lang: Lang;
	onGo: (id: QuestionId) => void;
};

/** What the patient answered yes to and nobody has settled, each with the way to its question. */
export function OpenPatientAlarms({ alarms, t, lang, onGo }: Props) {
	const open = openAlarms(alarms);
	if (open.length === 0) return null;
	return (
		<Notice tone="danger" title={t.title}>
			<ul className="grid">
				{open.map((alarm) => (
					<li key={alarm.id}>
						<button
							type="button"
							className="link min-h-11 text-start text-sm lg:min-h-8"
							onClick={() => onGo(alarm.at as QuestionId)}
						>
							{fill(t.line, { what: whatWas(alarm, lang) })}
						</button>
					</li>
				))}
			</ul>
		</Notice>
	);
}
