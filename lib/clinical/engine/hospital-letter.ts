import { emergencyScripts } from "./draft-plan";
import {
	type Letter,
	type LetterInput,
	type LetterPart,
	neuroPart,
	presentationPart,
	redFlagPart,
	row,
	urgencyOf,
	word,
} from "./letter";
import { decisions, medicinesPart } from "./letter-parts";

/** In an emergency, to those who take over: for what, what was found, what is taken, and what was agreed by phone. */
export function hospitalLetter(input: LetterInput): Letter {
	const { content, evaluation, lang } = input;
	const calls = emergencyScripts(content, evaluation).map(
		(script): LetterPart => ({
			id: `call.${script.target}`,
			title: script.title,
			rows: [row("receiver", word("receiver", lang), script.receiver)],
		}),
	);
	const handedOver = {
		id: "handedOver",
		title: word("handedOver", lang),
		rows: [
			row("phoned", word("called", lang), word("phoned", lang)),
			row("done", word("done", lang), word("blank", lang)),
			row("callBack", word("callBack", lang), word("blank", lang)),
		],
	};
	return {
		kind: "hospital",
		title: word("hospitalTitle", lang),
		urgency: urgencyOf(evaluation, lang),
		parts: [
			...calls,
			handedOver,
			presentationPart(input),
			neuroPart(input),
			redFlagPart(input),
			medicinesPart(input),
			{
				id: "plan",
				title: word("plan", lang),
				rows: decisions(input, ["referral", "followUp", "safetyNet"], word("agreedMedicine", lang)),
			},
		].filter(({ rows }) => rows.length > 0),
	};
}

/** What the GP does and says before anybody else has the patient. It stays with the GP. */
export function callParts({ content, evaluation, lang }: LetterInput): readonly LetterPart[] {
	return emergencyScripts(content, evaluation).map((script) => ({
		id: `script.${script.target}`,
		title: script.title,
		rows: [
			row("phone", word("call", lang), script.phone === "113" ? "113" : word("onCall", lang)),
			row("say", word("say", lang), script.say),
			...script.now.map((text, n) => row(`now.${n}`, word("doNow", lang), text)),
			...script.leave.map((text, n) => row(`leave.${n}`, word("leave", lang), text)),
		],
	}));
}
