import { choiceTerms, choiceWords } from "../../content/choice-words";
import type { ChoiceRecord } from "../../plan-record";
import type { Text } from "../../types";
import { dayText } from "../day";
import { lowerFirst } from "../lower-first";
import { fillSlots } from "./fill-slots";
import type { PatientSaying, RecordContext, RecordGap, RecordLine } from "./record-line";
import { sentences, written } from "./sentence";

/** What was agreed with the patient. The patient is told of the goals' first steps and of the agreement only. */
export function choiceLines(choice: ChoiceRecord, context: RecordContext): readonly RecordLine[] {
	const { lang } = context;
	const line = (id: string, text: string, sayings: readonly PatientSaying[] = []): RecordLine => ({
		id: `choice.${id}`,
		section: "advice",
		text: sentences([text]),
		sayings,
	});
	const simple = (id: string, said: string | null) => (said === null ? [] : [line(id, said)]);
	const wrote = (id: "research" | "clinician" | "patient") => {
		const text = written(choice[id]);
		return simple(id, text && fillSlots(choiceWords[id][lang], { text }));
	};
	const of = (words: Text, how: Text | undefined) => (how ? fillSlots(words[lang], { how: how[lang] }) : null);
	const ticked = (id: "teachBack" | "supportPerson" | "writtenCopy") =>
		simple(id, choice[id] ? choiceWords[id][lang] : null);
	return [
		...steps(choice, context).map(({ id, text, saying }) => line(id, text, [saying])),
		...simple("options", optionsText(choice, context)),
		...simple(
			"exercise",
			of(choiceWords.exercise, choice.exercisePreference && choiceTerms.exercise[choice.exercisePreference]),
		),
		...simple(
			"contact",
			of(choiceWords.contact, choice.contactPreference && choiceTerms.contact[choice.contactPreference]),
		),
		...agreement(choice, context).map(({ text, saying }) => line("agreement", text, [saying])),
		...ticked("teachBack"),
		...simple("interpreter", interpreterText(choice, context)),
		...ticked("supportPerson"),
		...ticked("writtenCopy"),
		...wrote("research"),
		...wrote("clinician"),
		...wrote("patient"),
	];
}

type Said = { id: string; text: string; saying: PatientSaying };

/** A step stands with its goal; a step whose goal was taken away is not said. */
function steps({ steps }: ChoiceRecord, { answers, lang }: RecordContext): readonly Said[] {
	return (answers.goals ?? []).flatMap((goal, index): Said[] => {
		const step = written(steps?.[index]?.firstStep);
		const day = steps?.[index]?.by;
		if (!step) return [];
		const activity = written(goal.activity) ?? goal.activity;
		const slots = { activity, now: goal.now, target: goal.target, step };
		return [
			{
				id: `goal.${index + 1}`,
				text: day
					? fillSlots(choiceWords.stepBy[lang], { ...slots, day: dayText(day, lang) })
					: fillSlots(choiceWords.step[lang], slots),
				saying: day
					? { id: "decided.choice.step-by", slots: { activity, step, day } }
					: { id: "decided.choice.step", slots: { activity, step } },
			},
		];
	});
}

function optionsText({ options }: ChoiceRecord, { content, lang }: RecordContext): string | null {
	const titles = content.treatmentOptions
		.filter(({ id }) => options?.includes(id))
		.map(({ title }) => lowerFirst(title));
	return titles.length === 0 ? null : fillSlots(choiceWords.options[lang], { list: titles.join(", ") });
}

function agreement(
	{ agreement: how, agreementNote }: ChoiceRecord,
	{ lang }: RecordContext,
): readonly Omit<Said, "id">[] {
	if (!how) return [];
	const note = written(agreementNote);
	const slots = { how: choiceTerms.agreement[how][lang] };
	return [
		{
			text: note
				? fillSlots(choiceWords.agreementNote[lang], { ...slots, note })
				: fillSlots(choiceWords.agreement[lang], slots),
			saying: { id: `decided.choice.${how}`, slots: {} },
		},
	];
}

function interpreterText({ interpreter, interpreterLanguage }: ChoiceRecord, { lang }: RecordContext): string | null {
	if (!interpreter) return null;
	const language = written(interpreterLanguage);
	return language ? fillSlots(choiceWords.interpreterIn[lang], { language }) : choiceWords.interpreter[lang];
}

/** A patient who does not fully agree: what it is about belongs in the plan. */
export const lacksNote = ({ agreement, agreementNote }: ChoiceRecord): boolean =>
	agreement !== undefined && agreement !== "agrees" && !written(agreementNote);

/** The note of a disagreement is the only thing asked for. */
export function choiceGaps(choice: ChoiceRecord, { lang }: RecordContext): readonly RecordGap[] {
	if (!lacksNote(choice)) return [];
	return [{ part: "choice", key: "agreementNote", message: choiceWords.noteMissing[lang] }];
}
