import type { SqlDriverAdapter, SqlQuery } from "@prisma/driver-adapter-utils";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { temporaryDatabase } from "@/lib/test/database";
import { askAtOnce, db, write, writeDirectly } from "./client";
import { transact } from "./direct";
import { DatabaseFault, isAway } from "./fault";
import { newId } from "./id";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
const now = new Date("2026-03-09T12:00:00.123Z");
const words = "Pasienten er min nabo";
beforeAll(async () => {
	database = await temporaryDatabase(now);
});
afterAll(() => database.remove());
afterEach(() => vi.useRealTimers());

const add = (id: string, name: string) =>
	writeDirectly(
		"test",
		(transaction) =>
			transaction.$executeRaw`INSERT INTO practice (id, name, created_at) VALUES (${id}, ${name}, ${now})` as Promise<number>,
	);
const names = (ids: readonly string[]) =>
	Promise.all(
		ids.map((id) =>
			db()
				.practice.findUnique({ where: { id } })
				.then((row) => row?.name ?? null),
		),
	);

test("what was written is read alike by both ways, a moment to the millisecond", async () => {
	const id = newId(now);
	expect(await add(id, "Fjellro")).toBe(1);
	expect(await db().practice.findUnique({ where: { id } })).toEqual({ id, name: "Fjellro", createdAt: now });
	const [row] = await askAtOnce<{ name: string; created_at: string }>`
		SELECT name, created_at FROM practice WHERE id = ${id}`;
	expect(row?.name).toBe("Fjellro");
	expect(new Date(row?.created_at ?? "")).toEqual(now);
	expect(await askAtOnce`SELECT name FROM practice WHERE id = ${newId(now)}`).toEqual([]);
});

test("every type of value goes in as it is, nothing included", async () => {
	const [practiceId, id] = [newId(now), newId(now)];
	await add(practiceId, "Fjellro");
	const put = (settled: boolean | null, birthYear: number | null) =>
		writeDirectly(practiceId, async (transaction) => {
			await transaction.$executeRaw`DELETE FROM clinical_case WHERE practice_id = ${practiceId}`;
			await transaction.$executeRaw`
				INSERT INTO clinical_case (practice_id, id, reference, reference_key, birth_year, created_at, consultation_id, status,
					settled, saved_at)
				VALUES (${practiceId}, ${id}, 'A', 'a', ${birthYear}, ${now}, 'c', 'draft', ${settled}, ${now})`;
		});
	const stored = () =>
		db().case.findFirst({ where: { practiceId }, select: { settled: true, birthYear: true, savedAt: true } });
	await put(true, 1980);
	expect(await stored()).toEqual({ settled: true, birthYear: 1980, savedAt: now });
	await put(false, null);
	expect(await stored()).toEqual({ settled: false, birthYear: null, savedAt: now });
	await put(null, 1);
	expect(await stored()).toEqual({ settled: null, birthYear: 1, savedAt: now });
});

test("what throws undoes all of it, and the next one goes through", async () => {
	const [undone, next] = [newId(now), newId(now)];
	const failing = writeDirectly("test", async (transaction) => {
		await transaction.$executeRaw`INSERT INTO practice (id, name, created_at) VALUES (${undone}, 'x', ${now})`;
		throw new Error("undone");
	});
	await expect(failing).rejects.toThrow("undone");
	await add(next, "next");
	expect(await names([undone, next])).toEqual([null, "next"]);
});

test("a statement that the database refuses is told without what was to be saved, and undoes what came before it", async () => {
	const [taken, before] = [newId(now), newId(now)];
	await add(taken, "taken");
	const error = await writeDirectly("test", async (transaction) => {
		await transaction.$executeRaw`INSERT INTO practice (id, name, created_at) VALUES (${before}, 'before', ${now})`;
		await transaction.$executeRaw`INSERT INTO practice (id, name, created_at) VALUES (${taken}, ${words}, ${now})`;
	}).catch((refused: unknown) => refused);
	expect(error).toBeInstanceOf(DatabaseFault);
	expect(JSON.stringify([error, String(error), (error as Error).stack])).not.toContain("nabo");
	expect(await names([before, taken])).toEqual([null, "taken"]);
});

test("both ways to write stand in one line", async () => {
	const order: string[] = [];
	let free = () => {};
	const held = new Promise<void>((resolve) => {
		free = resolve;
	});
	let inside = () => {};
	const entered = new Promise<void>((resolve) => {
		inside = resolve;
	});
	const first = write("one line", async () => {
		inside();
		await held;
		order.push("first");
	});
	await entered;
	const second = writeDirectly("one line", async () => void order.push("second"));
	const third = write("one line", async () => void order.push("third"));
	setTimeout(free, 50);
	await Promise.all([first, second, third]);
	expect(order[0]).toBe("first");
	expect(order.toSorted()).toEqual(["first", "second", "third"]);
});

test("it finds its connection again after the client has let it go", async () => {
	await db().$disconnect();
	const id = newId(now);
	await add(id, "again");
	expect(await names([id])).toEqual(["again"]);
});

/** A connection that notes what it is asked; `refuses` makes it fail there, `turn` says when it is free. */
function noting({ refuses, turn = Promise.resolve() }: { refuses?: string; turn?: Promise<void> }) {
	const asked: string[] = [];
	const executeRaw = async ({ sql }: SqlQuery) => {
		asked.push(sql);
		if (sql === refuses) throw new Error("refused");
		return 1;
	};
	const given = async () => void asked.push("given back");
	const startTransaction = async () => {
		await turn;
		return { executeRaw, commit: given, rollback: given };
	};
	return { asked, connection: { startTransaction } as unknown as SqlDriverAdapter };
}

test("a commit that is refused is undone, and the connection given back", async () => {
	const { asked, connection } = noting({ refuses: "COMMIT" });
	await expect(transact(connection, "sqlite", async () => 1)).rejects.toThrow("refused");
	expect(asked).toEqual(["COMMIT", "ROLLBACK", "given back"]);
});

test("the connection is given back, and the first error told, where undoing is refused as well", async () => {
	const { asked, connection } = noting({ refuses: "ROLLBACK" });
	const failing = transact(connection, "postgresql", async () => {
		throw new Error("first");
	});
	await expect(failing).rejects.toThrow("first");
	expect(asked).toEqual(["ROLLBACK", "given back"]);
});

test("whoever waits too long for the connection is told that the database is away, and changes nothing when it comes", async () => {
	vi.useFakeTimers();
	let free = () => {};
	const turn = new Promise<void>((resolve) => {
		free = resolve;
	});
	const { asked, connection } = noting({ turn });
	const change = vi.fn(async () => 1);
	const refused = transact(connection, "sqlite", change).catch((error: unknown) => error);
	await vi.advanceTimersByTimeAsync(10_000);
	expect(isAway(DatabaseFault.from(await refused, undefined, "transaction"))).toBe(true);
	expect(asked).toEqual([]);
	free();
	await vi.advanceTimersByTimeAsync(0);
	expect(asked).toEqual(["ROLLBACK", "given back"]);
	expect(change).not.toHaveBeenCalled();
});
