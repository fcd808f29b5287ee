import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { cleared } from "@/prisma/scenario-answers";
import type { Person } from "./person";

/** A consultation as a writer knows it: every save of it bears one number in several places. */
export type State = { version: number; answers: number; plan: number; signed: boolean };
type Step = { method: string; path: string; body: Record<string, unknown> };

export type Work = {
	reference: string;
	id: string;
	/** What the server acknowledged last; null while it has acknowledged nothing. */
	known: State | null;
	/** What was sent after that and not answered as a whole, and what it leads to. */
	open: { step: Step; to: State } | null;
	/** The save that was acknowledged last. */
	last: Step | null;
};

export const answersOf = (number: number) => ({
	concern: `Lagring ${number}`,
	durationDays: (number % 365) + 1,
	painBack: number % 11,
});
export const linesOf = (number: number) => ["a", "b", "c"].map((letter) => `Linje ${number}${letter}`);

export class Refused extends Error {}

/** Sends it, and remembers first what it would lead to. Throws `Refused` for an answer that is no yes. */
export async function send(person: Person, work: Work, step: Step, to: State): Promise<void> {
	work.open = { step, to };
	const { status, body } = await person.ask(step.method, step.path, step.body);
	if (status >= 300) throw new Refused(`${step.method} ${step.path} was answered ${status} ${String(body.type)}`);
	if (typeof body.id === "string") work.id = body.id;
	assert.equal(body.version, to.version, `${work.reference} has another version than its save was to give`);
	work.known = to;
	work.open = null;
	work.last = step;
}

const at = (work: Work, rest: string) => `/api/consultations/${work.id}/${rest}`;

export function creating(reference: string): { work: Work; step: Step; to: State } {
	const body = { reference, birthYear: 1980, sex: "female", key: randomUUID() };
	return {
		work: { reference, id: "", known: null, open: null, last: null },
		step: { method: "POST", path: "/api/consultations", body },
		to: { version: 1, answers: 0, plan: 0, signed: false },
	};
}

export function answering(work: Work, known: State, number: number): [Step, State] {
	const body = { version: known.version, changes: { ...cleared, ...answersOf(number) }, key: randomUUID() };
	const to = { ...known, version: known.version + 1, answers: number };
	return [{ method: "PATCH", path: at(work, "answers"), body }, to];
}

export function planning(work: Work, known: State, number: number): [Step, State] {
	const decisions = linesOf(number).map((text, index) => ({
		id: `own-${index}`,
		itemId: null,
		section: "advice",
		action: "add",
		text,
		reason: null,
	}));
	const body = { version: known.version, decisions, key: randomUUID() };
	return [
		{ method: "PUT", path: at(work, "plan"), body },
		{ ...known, version: known.version + 1, plan: number },
	];
}

export function signing(work: Work, known: State): [Step, State] {
	const to = { ...known, version: known.version + 1, signed: true };
	return [{ method: "POST", path: at(work, "sign"), body: { version: known.version } }, to];
}

/** Makes a consultation and saves its answers so many times. */
export async function saveTimes(person: Person, reference: string, times: number): Promise<Work> {
	const { work, step, to } = creating(reference);
	await send(person, work, step, to);
	for (let number = 1; number <= times; number++) await saveOnce(person, work, number);
	return work;
}

export async function saveOnce(person: Person, work: Work, number: number): Promise<void> {
	assert(work.known, `${work.reference} was never made`);
	await send(person, work, ...answering(work, work.known, number));
}

/**
 * Writes one consultation after another, from its creation to its signature, until it is stopped or no answer comes. `number` gives a
 * new number every time. What it knows of them stands in `works` at every moment.
 */
export function startWriter(person: Person, name: string, number: () => number) {
	const works: Work[] = [];
	let acknowledged = 0;
	let stopped = false;

	async function writeOne(): Promise<void> {
		const { work, step, to } = creating(`${name}-${number()}`);
		works.push(work);
		const go = async ([next, leads]: [Step, State]) => {
			await send(person, work, next, leads);
			acknowledged++;
		};
		const known = () => work.known ?? to;
		await go([step, to]);
		await go(answering(work, known(), number()));
		await go(planning(work, known(), number()));
		await go(answering(work, known(), number()));
		await go(planning(work, known(), number()));
		await go(signing(work, known()));
	}

	async function run(): Promise<Refused | null> {
		try {
			while (!stopped) await writeOne();
		} catch (error) {
			if (error instanceof Refused || error instanceof assert.AssertionError) return new Refused(error.message);
		}
		return null;
	}

	/** Null when it was stopped, or nobody answered any more. */
	const ended = run();
	const stop = (): Promise<Refused | null> => {
		stopped = true;
		return ended;
	};
	return { works, ended, stop, acknowledged: () => acknowledged };
}
