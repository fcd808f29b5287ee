import { randomUUID } from "node:crypto";
import { demoActor } from "@/lib/auth/demo-people";
import { createConsultation } from "@/lib/consultation/create";
import { listCases } from "@/lib/consultation/list-cases";
import { prepare } from "@/lib/consultation/prepare";
import { saveAnswers } from "@/lib/consultation/save-answers";
import { loadConsultation } from "@/lib/consultation/service";
import { db } from "@/lib/db/client";
import { raise } from "@/lib/raise";
import { cleared, startBackMedium } from "@/prisma/scenario-answers";
import { rawDriver } from "./raw-driver";
import { type Spread, spreadOf } from "./spread";

export type SavingFigures = Record<"save" | "open" | "list", { ours: Spread; raw: Spread }>;

const [warmUp, rounds, cases] = [20, 400, 60];
const now = new Date();
const actor = demoActor(undefined, now);

/**
 * A save of one answer, the opening of a consultation and a page of the list, each beside the raw driver by turns, so
 * that whatever else the machine does meets both. `urls` are two empty databases of one kind.
 */
export async function measureSaving(urls: { ours: string; raw: string }): Promise<SavingFigures> {
	await prepare(now, { databaseUrl: urls.ours, mode: "demo" });
	const raw = await rawDriver(urls.raw);
	const made: { id: string; version: number }[] = [];
	for (let count = 0; count < cases; count++) {
		const created = await createConsultation(actor, { reference: `Bench-${count}` }, { lang: "nb", now });
		if (created.outcome !== "done") return raise(`A case was not made: ${created.outcome}`);
		const { id } = created.result;
		await save(id, 1, { ...cleared, ...startBackMedium, durationDays: 20 });
		made.push({ id, version: 2 });
	}
	const body = JSON.stringify({ ...cleared, ...startBackMedium, durationDays: 20 });
	const times = { save: pair(), open: pair(), list: pair() };
	for (let round = -warmUp; round < rounds; round++) {
		const one = made[(round + warmUp) % made.length] ?? raise("No case was made");
		const key = randomUUID();
		const steps = [
			["save", "ours", () => save(one.id, one.version++, { painBack: Math.abs(round) % 11 })],
			["save", "raw", () => raw.insert(key, body)],
			["open", "ours", () => loadConsultation(actor.practiceId, one.id)],
			["open", "raw", () => raw.open(key)],
			["list", "ours", () => listCases(actor, {})],
			["list", "raw", () => raw.list()],
		] as const;
		for (const [what, whose, step] of steps) {
			const started = performance.now();
			await step();
			if (round >= 0) times[what][whose].push(performance.now() - started);
		}
	}
	await raw.close();
	await db().$disconnect();
	const spread = ({ ours, raw: bare }: ReturnType<typeof pair>) => ({ ours: spreadOf(ours), raw: spreadOf(bare) });
	return { save: spread(times.save), open: spread(times.open), list: spread(times.list) };
}

const pair = () => ({ ours: [] as number[], raw: [] as number[] });

async function save(id: string, version: number, changes: Readonly<Record<string, unknown>>): Promise<void> {
	const saved = await saveAnswers(actor, id, { version, changes, key: randomUUID() }, { lang: "nb", now });
	if (saved.outcome !== "done") throw new Error(`A save was refused: ${saved.outcome}`);
}
