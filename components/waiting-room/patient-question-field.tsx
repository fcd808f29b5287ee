import { Choice } from "@/components/ui/choice";
import { Scale } from "@/components/ui/scale";
import { TextArea } from "@/components/ui/text-area";
import { type CallLevel, type PatientQuestionId, patientQuestion } from "@/lib/clinical/content/patient-form";
import type { PatientLang } from "@/lib/clinical/types";
import { patientForm as t } from "@/lib/texts/patient-form";
import type { PatientAnswer } from "@/lib/waiting-room/answers";
import { CallAdvice } from "./call-advice";

type Props = {
	id: PatientQuestionId;
	answer: PatientAnswer | undefined;
	/** How soon to phone, where an answer to this question says so. */
	advice: CallLevel | undefined;
	lang: PatientLang;
	onChange: (id: PatientQuestionId, answer: PatientAnswer) => void;
};

export function PatientQuestionField({ id, answer, advice, lang, onChange }: Props) {
	const { kind, label, examples = [], options = {}, ends } = patientQuestion(id);
	const change = (value: string | number) => onChange(id, value);
	if (kind === "text")
		return (
			<TextArea
				id={id}
				label={label[lang]}
				maxLength={500}
				value={String(answer ?? "")}
				onChange={(event) => change(event.target.value)}
			/>
		);
	const examplesId = examples.length > 0 ? `${id}-examples` : undefined;
	return (
		<fieldset className="grid gap-3" aria-describedby={examplesId}>
			<legend className="mb-2 font-semibold">{label[lang]}</legend>
			{examplesId && (
				<ul id={examplesId} className="list-disc ps-5">
					{examples.map((words) => (
						<li key={words.nb}>{words[lang]}</li>
					))}
				</ul>
			)}
			{kind === "scale" && ends ? (
				<Scale
					name={id}
					min={0}
					max={10}
					from={ends[0][lang]}
					to={ends[1][lang]}
					value={typeof answer === "number" ? answer : undefined}
					onChange={change}
					keyOf={() => ""}
				/>
			) : (
				<Choice
					name={id}
					value={answer === undefined ? undefined : String(answer)}
					onChange={change}
					options={(kind === "yes-no"
						? [
								{ value: "yes", label: t.yes[lang] },
								{ value: "no", label: t.no[lang] },
							]
						: Object.entries(options).map(([value, words]) => ({ value, label: words[lang] }))
					).map((option) => ({ ...option, keys: [] }))}
				/>
			)}
			{advice && <CallAdvice level={advice} lang={lang} isNews />}
		</fieldset>
	);
}
