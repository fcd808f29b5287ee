import { parseArgs } from "node:util";
import { StartRefused } from "@/lib/env";

export type Arguments = { n: number; seed: number; json: boolean; variants: boolean; readme: boolean };

const fewest = 100;
const most = 1_000_000;
/** The generator takes whole numbers of 32 bits. */
const largestSeed = 2 ** 31 - 1;

const usage = `npm run simulate -- --n 100000 --seed 2009 [--json] [--base-only] [--readme]
  --n          patients, a whole number from ${fewest} to ${most}
  --seed       a whole number from 0 to ${largestSeed}
  --json       everything as JSON
  --base-only  without the runs with other figures
  --readme     writes the tables into README.md too`;

/** Raises with what is wrong and how the command is called. */
export function readArguments(args: readonly string[]): Arguments {
	const values = parse(args);
	return {
		n: whole("--n", values.n, fewest, most),
		seed: whole("--seed", values.seed, 0, largestSeed),
		json: values.json,
		variants: !values["base-only"],
		readme: values.readme,
	};
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			options: {
				n: { type: "string", default: "100000" },
				seed: { type: "string", default: "2009" },
				json: { type: "boolean", default: false },
				readme: { type: "boolean", default: false },
				"base-only": { type: "boolean", default: false },
			},
		}).values;
	} catch (error) {
		const wrong = error instanceof Error ? error.message.split(". ")[0] : "Unknown option";
		throw new StartRefused(`${wrong}.\n${usage}`);
	}
}

function whole(name: string, value: string, from: number, to: number): number {
	const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
	if (number >= from && number <= to) return number;
	throw new StartRefused(`${name} must be a whole number from ${from} to ${to}, not “${value}”.\n${usage}`);
}
