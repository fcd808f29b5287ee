import { sectionNames } from "../content/letter-words";
import {
	type Letter,
	type LetterInput,
	neuroPart,
	planRows,
	presentationPart,
	redFlagPart,
	row,
	urgencyOf,
	word,
} from "./letter";
import { agreedPart, fearsPart, goalsPart, medicinesPart, safetyNetPart, triedPart, workPart } from "./letter-parts";

/** The drafted lines that a physiotherapist acts on; what is left is the GP's own. */
const acted = ["activity", "psychological"] as const;

/** What a physiotherapist needs to take over: findings with dates, what was tried, goals, dose, and what is asked. */
export function physioLetter(input: LetterInput): Letter {
	const { evaluation, lang } = input;
	return {
		kind: "physio",
		title: word("physioTitle", lang),
		urgency: urgencyOf(evaluation, lang),
		parts: [
			questionPart(input),
			presentationPart(input),
			neuroPart(input),
			redFlagPart(input),
			triedPart(input),
			goalsPart(input),
			fearsPart(input),
			workPart(input),
			{
				id: "dose",
				title: word("dose", lang),
				rows: planRows(input, acted, (section) => sectionNames[section][lang]),
			},
			medicinesPart(input),
			agreedPart(input, ["imaging", "referral", "followUp"]),
			safetyNetPart(input),
		].filter(({ rows }) => rows.length > 0),
	};
}

function questionPart({ record, lang }: LetterInput) {
	const asked = (record.referrals ?? []).find(({ to }) => to.includes("physio"))?.question;
	return {
		id: "question",
		title: word("question", lang),
		rows: [
			row("question", word("referralQuestion", lang), asked?.trim() || word("physioQuestion", lang)),
			row("alarm", word("redFlagsShort", lang), word("physioAlarm", lang)),
		],
	};
}
