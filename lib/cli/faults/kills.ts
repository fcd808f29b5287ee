import assert from "node:assert/strict";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { readWhole } from "@/lib/db/backup";
import { kindOf } from "@/lib/db/kind";
import type { Answer, Person } from "./person";
import { demoEnvironment, runCommand } from "./processes";
import { pause, type Running } from "./server";
import { assertStored, readStored } from "./stored";
import type { Check } from "./tally";
import { Refused, startWriter, type Work } from "./writer";

const writers = 6;
/** A round ends when so many saves at most were acknowledged, and so many milliseconds at most after that. */
const mostSaves = 25;
const spread = 25;
/** How many consultations are read at once. */
const batch = 100;

/** Kills the server with kill −9 while it saves and signs, again and again, and looks each time at what is left. */
export async function killRounds(check: Check, running: Running, rounds: number): Promise<void> {
	const { url, person } = running;
	// The same moments in every run: a round that failed can be run again.
	const moments = xoroshiro128plus(20_261_126);
	const next = () => uniformFloat64(moments);
	const all: Work[] = [];
	let number = 0;
	let acknowledged = 0;
	let unanswered = 0;
	let unansweredKept = 0;
	let repeated = 0;

	await check(`${rounds} × kill −9 during saves and signs`, async () => {
		for (let round = 1; round <= rounds; round++) {
			const writing = Array.from({ length: writers }, (_, index) =>
				startWriter(person, `R${round}-${index}`, () => ++number),
			);
			const wanted = 1 + Math.floor(mostSaves * next());
			const saves = () => writing.reduce((sum, writer) => sum + writer.acknowledged(), 0);
			for (const until = performance.now() + 20_000; saves() < wanted && performance.now() < until; ) await pause(2);
			await pause(spread * next());
			await running.server.kill();
			for (const { ended } of writing) {
				const refused = await ended;
				if (refused) throw new Refused(`Round ${round}: ${refused.message}`);
			}
			const works = writing.flatMap((writer) => writer.works);
			acknowledged += saves();
			all.push(...works);

			const left = await readStored(
				url,
				works.map(({ reference }) => reference),
			);
			for (const work of works) {
				const stored = left.get(work.reference)?.state ?? null;
				const kept = work.open !== null && same(stored, work.open.to);
				if (work.open) unanswered++;
				if (kept) unansweredKept++;
				assert(kept || same(stored, work.known), `Round ${round}: ${work.reference} was lost or half written`);
			}

			await running.startAgain();
			for (const work of works) repeated += await repeat(person, work);
			await assertStored(url, works);
			if (round % 25 === 0 && round < rounds) console.log(`  after ${round} kills: ${acknowledged} saves acknowledged`);
		}
		assert(acknowledged > rounds && unanswered > rounds, "Too little was written to show anything");
		return `${acknowledged} acknowledged saves, none lost; ${unanswered} unanswered, ${unansweredKept} of them whole on disk and the others not at all; ${repeated} repeated, none doubled`;
	});

	await check("afterwards every consultation is as it was acknowledged, every signed plan whole", async () => {
		for (let start = 0; start < all.length; start += batch) await assertStored(url, all.slice(start, start + batch));
		return `${all.length} consultations, ${all.filter((work) => work.known?.signed).length} signed, each fits its hash`;
	});

	await check("afterwards the database and the audit chain are whole", async () => {
		if (kindOf(url) === "sqlite") readWhole(url.replace(/^file:/, ""));
		const { code, output } = await runCommand("lib/cli/verify-audit.ts", [], demoEnvironment(url));
		assert.equal(code, 0, output);
		return /\d+ events/.exec(output)?.[0] ?? assert.fail(output);
	});
}

/** What had no answer is sent again, and what had one as if it had been lost; each twice. Gives how many requests. */
async function repeat(person: Person, work: Work): Promise<number> {
	const step = work.open?.step ?? (work.known?.signed ? null : work.last);
	const to = work.open?.to ?? work.known;
	if (!step || !to) return 0;
	for (const _ of [1, 2]) {
		const answer: Answer = await person.ask(step.method, step.path, step.body);
		const isSigned: boolean = answer.status === 409 && to.signed;
		assert(answer.status < 300 || isSigned, `Repeating ${step.method} ${step.path} was answered ${answer.status}`);
		const standing: Answer["body"] = isSigned ? (answer.body.current as Answer["body"]) : answer.body;
		assert.equal(standing.version, to.version, `${work.reference}: a repeat was taken for a new save`);
		if (typeof standing.id === "string") work.id = standing.id;
	}
	work.known = to;
	work.open = null;
	return 2;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
