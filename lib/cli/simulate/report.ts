import type { Rate, Run, Simulation, StrategyResult } from "@/lib/cli/simulate/run-simulation";
import { type StrategyId, strategyIds } from "@/lib/cli/simulate/strategies";
import { type SimulatedDisease, simulatedDiseases, simulationLimits } from "@/lib/clinical/content/simulated-cohort";

const names: Record<StrategyId, string> = {
	"any-flag": "Any red flag",
	"rule-2007": "2007 rule",
	ryggvett: "Ryggvett",
};

const diseaseNames: Record<SimulatedDisease, string> = {
	fracture: "Fracture",
	malignancy: "Cancer",
	infection: "Infection",
	caudaEquina: "Cauda equina",
};

/** The aim that the product set itself: at most so many imaged of 1,000. */
const mostImaged = 100;

/** The result as Markdown: the same text for the same seed and number. */
export function report({ base, variants, seed, n, contentVersion }: Simulation): string {
	return [
		mainTable(base),
		"",
		`${n.toLocaleString("en-GB")} invented patients, ${rate(base.diseased)} of 1,000 with serious disease. Seed ${seed}, content ${contentVersion}. Per 1,000 patients (95 % interval of the drawing, Wilson).`,
		"",
		...verdicts(base),
		"",
		diseaseTable(base),
		...(variants.length > 0 ? ["", variantTable(base, variants)] : []),
		"",
		...simulationLimits.map(({ en }) => `- ${en}`),
	].join("\n");
}

function mainTable({ strategies }: Run): string {
	return table(
		["", "Imaged", "Of these, films only", "Found at once", "Found at the review", "Missed", "Imaged for each found"],
		strategyIds.map((id) => {
			const { imaged, onlyFilm, foundFirst, foundReview, missed } = strategies[id];
			return [names[id], ...[imaged, onlyFilm, foundFirst, foundReview, missed].map(rate), perFound(strategies[id])];
		}),
	);
}

/** Says in so many words whether the aims are met. */
export function verdicts({ strategies }: Run): readonly string[] {
	const { ryggvett, "any-flag": anyFlag } = strategies;
	const few = ryggvett.imaged.per1000 < mostImaged;
	const more = ryggvett.missed.events - anyFlag.missed.events;
	return [
		`- Fewer than ${mostImaged} of 1,000 imaged: ${few ? "met" : "**not met**"} (${number(ryggvett.imaged.per1000)}).`,
		`- No more serious disease missed than under “any red flag” with re-check: ${
			more <= 0 ? "met" : "**not met**"
		} (${number(ryggvett.missed.per1000, 2)} against ${number(anyFlag.missed.per1000, 2)} of 1,000).`,
	];
}

const diseaseTable = ({ strategies }: Run) =>
	table(
		["Found at once / at the review / missed", ...simulatedDiseases.map((id) => diseaseNames[id])],
		strategyIds.map((id) => [
			names[id],
			...simulatedDiseases.map((disease) => {
				const { first, review, missed } = strategies[id].byDisease[disease];
				return `${first} / ${review} / ${missed}`;
			}),
		]),
	);

function variantTable(base: Run, variants: Simulation["variants"]): string {
	const row = (title: string, { strategies }: Run) => [
		title,
		...strategyIds.flatMap((id) => [number(strategies[id].imaged.per1000), number(strategies[id].missed.per1000, 2)]),
	];
	return table(
		["With another figure", ...strategyIds.flatMap((id) => [`${names[id]}: imaged`, "missed"])],
		[row("As above", base), ...variants.map(({ title, run }) => row(title.en, run))],
	);
}

function perFound({ imaged, foundFirst, foundReview }: StrategyResult): string {
	const found = foundFirst.events + foundReview.events;
	return found === 0 ? "–" : String(Math.round(imaged.events / found));
}

/** Below ten with two decimals, else whole. */
function rate({ per1000, low, high }: Rate): string {
	const digits = per1000 < 10 ? 2 : 0;
	return `${number(per1000, digits)} (${number(low, digits)}–${number(high, digits)})`;
}

const number = (value: number, digits = 0) => value.toFixed(digits);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
