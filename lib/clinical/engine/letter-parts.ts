import { sectionNames } from "../content/letter-words";
import { patientTexts } from "../content/patient-texts";
import type { PlanSection } from "../types";
import { dayText } from "./day";
import {
	answered,
	isDecision,
	type LetterInput,
	type LetterPart,
	type LetterRow,
	planRows,
	row,
	told,
	word,
} from "./letter";
import { safetyLists } from "./patient-sheet";

/** What was tried first: what every receiver of a back asks. */
export function triedPart({ answers, record, lang }: LetterInput): LetterPart {
	const { triedTreatmentWeeks, physioSessionsBefore } = answers;
	const described = (record.referrals ?? []).flatMap(({ tried }) => tried?.trim() || []);
	return {
		id: "tried",
		title: word("tried", lang),
		rows: [
			row("sessions", word("sessions", lang), physioSessionsBefore?.toString()),
			row("weeks", word("triedWeeks", lang), triedTreatmentWeeks?.toString()),
			...told([row("described", word("described", lang), [...new Set(described)].join("; "))]),
			row("imagingDone", word("imagingDone", lang), answered(answers, "imagingPast12Months", lang)),
		],
	};
}

export function goalsPart({ answers, record, lang }: LetterInput): LetterPart {
	const { goals = [], confidence, selfEfficacy } = answers;
	const outOfTen = (n: number | undefined) => (n === undefined ? null : word("outOfTen", lang, { n }));
	const rows = goals.map((goal, index): LetterRow => {
		const { firstStep, by } = record.choice?.steps?.[index] ?? {};
		const step = firstStep ? word("firstStep", lang, { step: firstStep }) : null;
		const until = by ? word("by", lang, { day: dayText(by, lang) }) : null;
		const agreed = [step, until].filter(Boolean).join(", ");
		const text = word("goalText", lang, { ...goal });
		return row(`goal.${index}`, word("goal", lang, { n: index + 1 }), agreed ? `${text}. ${agreed}` : text);
	});
	return {
		id: "goals",
		title: word("goals", lang),
		rows: [
			...(rows.length > 0 ? rows : [row("goal.0", word("goal", lang, { n: 1 }), null)]),
			row("confidence", word("confidence", lang), outOfTen(confidence)),
			...told([row("selfEfficacy", word("selfEfficacy", lang), outOfTen(selfEfficacy))]),
		],
	};
}

export function fearsPart({ answers, content, lang }: LetterInput): LetterPart {
	const agreed = (["sbFear", "sbWorry", "sbCatastrophising", "sbLowMood"] as const)
		.filter((id) => answers[id] === "agree")
		.map((id) => content.questions[id].label);
	return {
		id: "fears",
		title: word("fears", lang),
		rows: [
			row("concern", word("concern", lang), answers.concern),
			...told([
				row("beliefs", word("fearOfMovement", lang), agreed.join("; ")),
				row("priority", word("priority", lang), answered(answers, "priority", lang)),
			]),
		],
	};
}

export function workPart(input: LetterInput): LetterPart {
	const { answers, content, lang } = input;
	const ask = (id: "workStatus" | "workDemands" | "sickListedDays" | "workAbility" | "barriers") =>
		row(id, content.questions[id].label, answered(answers, id, lang));
	return {
		id: "work",
		title: word("work", lang),
		rows: [
			ask("workStatus"),
			ask("workDemands"),
			...told([ask("sickListedDays"), ask("workAbility"), ask("barriers")]),
			...decisions(input, ["work"], word("agreedMedicine", lang)),
		],
	};
}

export function medicinesPart(input: LetterInput): LetterPart {
	const { answers, content, lang } = input;
	const ask = (id: "analgesics" | "analgesicDays7" | "analgesicByHabit" | "anticoagulant") =>
		row(id, content.questions[id].label, answered(answers, id, lang));
	return {
		id: "medicines",
		title: word("medicines", lang),
		rows: [
			ask("analgesics"),
			...told([ask("analgesicDays7"), ask("analgesicByHabit"), ask("anticoagulant")]),
			...decisions(input, ["medication"], word("agreedMedicine", lang)),
		],
	};
}

/** The lines that were decided beside the draft, or that the clinician wrote. */
export function decisions(input: LetterInput, sections: readonly PlanSection[], label: string): readonly LetterRow[] {
	const lines = input.lines.filter((line) => isDecision(line) || line.edited);
	return planRows({ ...input, lines }, sections, () => label);
}

/** The words of the sheet, quoted. */
const quoted = (
	lead: keyof typeof patientTexts,
	ids: readonly (keyof typeof patientTexts)[],
	lang: LetterInput["lang"],
) =>
	word("quoted", lang, {
		text: [patientTexts[lead].text[lang], ids.map((id) => patientTexts[id].text[lang]).join("; ")]
			.filter(Boolean)
			.join(" "),
	});

/** The one safety net, as the patient has it on the sheet, with the numbers to call. */
export function safetyNetPart(input: LetterInput): LetterPart {
	const { lang } = input;
	return {
		id: "safetyNet",
		title: word("safetyNet", lang),
		rows: [
			row("atOnce", word("atOnce", lang), quoted("safety.now", safetyLists.now, lang)),
			row("life", word("life", lang), quoted("safety.life", [], lang)),
			row("sameDay", word("sameDay", lang), quoted("safety.today", safetyLists.today, lang)),
			...decisions(input, ["safetyNet"], word("agreedMedicine", lang)),
		],
	};
}

/** What is decided for each part of the plan, and the next contact. */
export function agreedPart(input: LetterInput, sections: readonly PlanSection[]): LetterPart {
	const { record, lang } = input;
	const { on, measure } = record.followUp ?? {};
	const next = [on ? dayText(on, lang) : null, measure].filter(Boolean).join(": ");
	return {
		id: "plan",
		title: word("plan", lang),
		rows: [
			...sections.flatMap((section) => decisions(input, [section], sectionNames[section][lang])),
			row("next", word("nextVisit", lang), next || drafted(input, "followUp")),
		],
	};
}

const drafted = ({ lines }: LetterInput, section: PlanSection): string | null =>
	lines.find((line) => line.section === section && line.patientText !== null)?.text ?? null;
