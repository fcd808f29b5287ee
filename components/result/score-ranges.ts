import type { Answers } from "@/lib/clinical/content/answers";
import { orebroBounds } from "@/lib/clinical/instruments/orebro";
import { startBack, startBackItems } from "@/lib/clinical/instruments/start-back";

export type Range = { low: number; high: number };

/** The lowest and highest STarT Back total that the missing answers still allow. */
export function startBackRange(answers: Answers): Range {
	const filled = (item: "agree" | "disagree", bothersome: "not" | "extremely") => {
		const missing = startBackItems.filter((id) => answers[id] === undefined);
		const rest = Object.fromEntries(missing.map((id) => [id, id === "sbBothersome" ? bothersome : item]));
		return startBack({ ...answers, ...rest }).total ?? 0;
	};
	return { low: filled("disagree", "not"), high: filled("agree", "extremely") };
}

export function orebroRange(answers: Answers): Range {
	const { least, most } = orebroBounds(answers);
	return { low: least, high: most };
}
