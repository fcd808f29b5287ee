import { letterWords, sectionNames } from "../content/letter-words";
import { planSections } from "../types";
import { callParts } from "./hospital-letter";
import { isDecision, type LetterInput, type LetterLine, type LetterPart, row, word } from "./letter";

/**
 * What only the GP's copy carries: in an emergency whom to phone and what to do meanwhile, every line of the plan, its
 * guideline basis with years, and where guidelines disagree.
 */
export function gpCopy(input: LetterInput): readonly LetterPart[] {
	const { lines, content, lang } = input;
	const numbers = new Map<string, number>();
	const ordered = planSections.flatMap((section) => lines.filter((line) => line.section === section));
	const plan = ordered.map((line) => {
		const sources = sourcesOf(line, input).map((id) => {
			if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
			return numbers.get(id);
		});
		const known = standing(line, lang);
		const marks = [...(sources.length > 0 ? [`[${sources.join(", ")}]`] : []), ...(known ? [`(${known})`] : [])];
		return row(line.id, sectionNames[line.section][lang], [line.text, ...marks].join(" "));
	});
	const basis = [...numbers].map(([id, number]) => {
		const source = content.sources[id as keyof typeof content.sources];
		const dated = source.year !== null && source.title.includes(String(source.year));
		return row(id, String(number), dated ? source.title : `${source.title} (${source.year ?? word("undated", lang)})`);
	});
	const parts = [
		...callParts(input),
		{ id: "wholePlan", title: word("wholePlan", lang), rows: plan },
		{ id: "disagreements", title: word("disagreements", lang), rows: disagreements(input) },
		{ id: "basis", title: word("basisList", lang), rows: basis },
	];
	return parts.filter(({ rows }) => rows.length > 0);
}

/** The sources of the rules that drafted the line. The product's own choices are no source. */
function sourcesOf({ because }: LetterLine, { content }: LetterInput): readonly string[] {
	const rules = [...content.planRules, ...content.rules].filter((rule) => because.includes(rule.id));
	const known = rules.flatMap((rule) => rule.sources as readonly string[]);
	return [...new Set(known)].filter((id) => id in content.sources && !own.has(id));
}

const own = new Set(["ryggvett-default", "expert-knowledge"]);

function standing(line: LetterLine, lang: LetterInput["lang"]): string | null {
	if (line.edited) return letterWords.ownWords[lang];
	if (isDecision(line)) return letterWords.decision[lang];
	if (line.basis === "recalled") return letterWords.notVerified[lang];
	return line.basis === "default" ? letterWords.ownChoice[lang] : null;
}

function disagreements({ lines, content }: LetterInput) {
	const named = new Set<string>();
	for (const { itemId } of lines) {
		const item = content.planItems.find(({ id }) => id === itemId);
		for (const id of item && "disagreements" in item ? (item.disagreements as readonly string[]) : []) named.add(id);
	}
	return content.disagreements
		.filter(({ id }) => named.has(id))
		.map(({ id, topic, summary }) => row(id, topic, summary));
}
