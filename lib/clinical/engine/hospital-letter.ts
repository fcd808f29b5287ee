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

/** In an emergency: whom to phone, what to say, what was found, and what was done while waiting. */
export function hospitalLetter(input: LetterInput): Letter {
	const { content, evaluation, lang } = input;
	const scripts = emergencyScripts(content, evaluation);
	const calls = scripts.map(
		(script): LetterPart => ({
			id: `call.${script.target}`,
			title: script.title,
			rows: [
				row("phone", word("call", lang), script.phone === "113" ? "113" : word("onCall", lang)),
				row("receiver", word("receiver", lang), script.receiver),
				row("say", word("say", lang), script.say),
				...script.now.map((text, n) => row(`now.${n}`, word("doNow", lang), text)),
				...script.leave.map((text, n) => row(`leave.${n}`, word("leave", lang), text)),
			],
		}),
	);
	return {
		kind: "hospital",
		title: word("hospitalTitle", lang),
		urgency: urgencyOf(evaluation, lang),
		parts: [
			...calls,
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
