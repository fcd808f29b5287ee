import type { Answers } from "../../content/answers";
import { journalWords } from "../../content/journal-words";
import type { QuestionId } from "../../content/questions";
import { fieldWords } from "../../content/referral-words";
import type { PlanRecord, ReferralDecision } from "../../plan-record";
import type { Lang } from "../../types";
import type { LocalContent } from "../content-type";
import type { Evaluation } from "../evaluate";
import { answerFacts } from "../journal-facts";
import { answerList } from "./answer-list";
import { legRaiseText, powerText, reflexText, sensationText } from "./examination-text";
import { fillSlots } from "./fill-slots";
import { isRecorded } from "./referral-fields";
import { sentences, written } from "./sentence";

/** One thing that a receiving service asks to be told. `value` null: not recorded, never "no". */
export type ReferralFieldValue = { id: string; label: string; value: string | null };

type Input = { answers: Answers; evaluation: Evaluation; record: PlanRecord; content: LocalContent; lang: Lang };

/**
 * What the service asks to be told, in its order, as far as the consultation holds it. Nothing is made up: what was
 * not asked, examined or written is null. Empty for a service that is told nothing, or that the content does not know.
 */
export function referralContent(service: string, input: Input): readonly ReferralFieldValue[] {
	const { content, record } = input;
	const asks: readonly string[] = content.referralServices.find(({ id }) => id === service)?.asks ?? [];
	const referral = record.referrals?.find(({ to }) => to === service);
	return asks.flatMap((ask) => {
		const field = content.referralFields.find(({ id }) => id === ask);
		if (!field) return [];
		const value = isRecorded(field, input, referral) ? valueFor(field, input, referral) : null;
		return [{ id: field.id, label: field.label, value }];
	});
}

type Field = LocalContent["referralFields"][number];

function valueFor({ id, questions }: Field, input: Input, referral: ReferralDecision | undefined): string | null {
	const { answers, lang, record } = input;
	const list = (more?: readonly string[]) => answerList(questions, answers, lang, more);
	switch (id) {
		case "assessment":
			return written(referral?.question);
		case "earlierTreatment":
			return earlierTreatment(answers, referral, lang);
		case "pain":
			return painText(questions, answers, lang);
		case "function":
			return (answers.goals ?? []).map((goal) => fillSlots(journalWords.goal[lang], goal)).join(". ");
		case "yellowFlags":
			return list(scores(input));
		case "sensation":
			return sensationText(answers, lang);
		case "power":
			return powerText(answers, lang);
		case "reflexes":
			return reflexText(answers, lang);
		case "straightLegRaise":
			return legRaiseText(answers, lang);
		case "interpreter":
			return interpreter(record, lang);
		case "work":
		case "comorbidity":
		case "alarm":
		case "inflammatory":
		case "tests":
		case "medicines":
		case "mobility":
		case "medicineList":
		case "mobile":
			return list();
	}
}

function earlierTreatment(answers: Answers, referral: ReferralDecision | undefined, lang: Lang): string {
	const { physioSessionsBefore: sessions, triedTreatmentWeeks: weeks } = answers;
	const tried = written(referral?.tried);
	return sentences([
		...(tried ? [tried] : []),
		...(sessions === undefined ? [] : [fillSlots(fieldWords.sessions[lang], { n: sessions })]),
		...(weeks === undefined ? [] : [upperFirst(fillSlots(fieldWords.weeks[lang], { n: weeks }))]),
	]);
}

function painText(ids: readonly QuestionId[], answers: Answers, lang: Lang): string {
	const facts = answerFacts(only(ids, answers), lang);
	const of = (kind: string) => facts.filter((fact) => fact.kind === kind).map(({ text }) => text);
	const [found, none] = [of("finding"), of("none")];
	return sentences([
		...of("sentence"),
		...(found.length > 0 ? [upperFirst(found.join(", "))] : []),
		...(none.length > 0 ? [fillSlots(fieldWords.not[lang], { list: none.join(", ") })] : []),
	]);
}

const only = (ids: readonly QuestionId[], answers: Answers): Answers =>
	Object.fromEntries(Object.entries(answers).filter(([id]) => ids.includes(id as QuestionId))) as Answers;

function scores({ evaluation, lang }: Input): readonly string[] {
	const { startBack, orebro } = evaluation.risk;
	return [
		...(startBack.total !== null && startBack.psychosocial !== null
			? [fillSlots(fieldWords.startBack[lang], { total: startBack.total, psychosocial: startBack.psychosocial })]
			: []),
		...(orebro.total === null ? [] : [fillSlots(fieldWords.orebro[lang], { total: orebro.total })]),
	];
}

function interpreter({ choice }: PlanRecord, lang: Lang): string {
	if (!choice?.interpreter) return fieldWords.noInterpreter[lang];
	const language = written(choice.interpreterLanguage);
	return language ? fillSlots(fieldWords.interpreterIn[lang], { language }) : fieldWords.interpreter[lang];
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
