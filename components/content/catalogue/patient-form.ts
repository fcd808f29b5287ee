import type { Content } from "@/lib/clinical/content/content";
import { concernOf } from "@/lib/clinical/content/patient-concerns";
import type { PatientQuestion } from "@/lib/clinical/content/patient-form";
import type { PatientLang } from "@/lib/clinical/types";
import { groundsOf, type Json, type JsonRecord, shownValue } from "../describe";
import type { Entry, Field, Shelf, Wording } from "../model";
import type { Reader } from "../reader";
import { originalOf, translationOf } from "./wording-of";

/** What the patient's phone asks and says, beside its translations, and when it asks. */
export function patientFormShelves(form: Content["patientForm"], of: Reader): readonly Shelf[] {
	const { questions, advice, net, days } = form;
	const asked = Object.entries(questions).map(([id, question]) => questionEntry(id, question, of));
	const told = Object.entries(advice).map(([level, { title, text, ...grounds }]) =>
		toldEntry(`advice.${level}`, title.nb, (lang) => `${title[lang]}. ${net.words.nobody[lang]} ${text[lang]}`, {
			grounds,
			of,
		}),
	);
	const { words, ...grounds } = net;
	const listed = toldEntry("net", words.when.nb, (lang) => `${words.when[lang]}. ${words.today[lang]}`, {
		grounds,
		of,
	});
	return [
		{ id: "patientForm", title: of.shelfName("patientForm"), entries: [...asked, ...told, listed] },
		{
			id: "patientFormDays",
			title: of.shelfName("patientFormDays"),
			entries: Object.entries(days).map(([id, { title, days, ...grounds }]) => ({
				id: `patientForm.${id}`,
				title: title[of.lang],
				fields: fieldsFrom({ days }, of),
				...groundsOf(grounds as unknown as JsonRecord, of),
			})),
		},
	];
}

function toldEntry(
	id: string,
	title: string,
	words: (lang: PatientLang) => string,
	{ grounds, of }: { grounds: object; of: Reader },
): Entry {
	return {
		id: `patientForm.${id}`,
		title,
		titleLang: "nb",
		fields: [{ label: "", value: { kind: "wordings", wordings: inEach(words, title, of) } }],
		...groundsOf(grounds as JsonRecord, of),
	};
}

function questionEntry(id: string, question: PatientQuestion, of: Reader): Entry {
	const { label, alarm, fills } = question;
	const sets = Object.entries(of.content.patientForm.sets).flatMap(([name, ids]) =>
		(ids as readonly string[]).includes(id) ? [name] : [],
	);
	return {
		id: `patientForm.${id}`,
		title: label.nb,
		titleLang: "nb",
		...(alarm && { tag: of.valueWord("patientForm", alarm.level) }),
		fields: [
			{
				label: "",
				value: { kind: "wordings", wordings: inEach((lang) => wholeQuestion(question, lang), label.nb, of) },
			},
			...fieldsFrom({ sets, fills: fills && [fills.question], concerns: concernOf(id)?.questions }, of),
		],
		...groundsOf(question as unknown as JsonRecord, of),
	};
}

/** The question and its answers, as they stand on the phone. */
function wholeQuestion({ label, examples = [], options = {}, ends }: PatientQuestion, lang: PatientLang): string {
	const answers = ends
		? [`0 ${ends[0][lang]} – 10 ${ends[1][lang]}`]
		: Object.values(options).map((words) => words[lang]);
	return [label[lang], examples.map((words) => words[lang]).join("; "), answers.join(" / ")].filter(Boolean).join(" ");
}

/** The bokmål only where it says more than the title. */
function inEach(words: (lang: PatientLang) => string, title: string, of: Reader): readonly Wording[] {
	const { translations } = of.content.patientForm;
	const own = words("nb");
	return [
		...(own === title ? [] : [originalOf(own)]),
		...(["en", "nn", "pl"] as const).map((lang) => translationOf(lang, words(lang), translations[lang], of)),
	];
}

const fieldsFrom = (record: Readonly<Record<string, Json>>, of: Reader): readonly Field[] =>
	Object.entries(record).flatMap(([key, value]) => {
		const shown = shownValue(key, value, of);
		return shown ? [{ label: of.fieldName(key), value: shown }] : [];
	});
