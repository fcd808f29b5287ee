import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { adapterFor } from "@/lib/db/adapter";
import { StartRefused } from "@/lib/env";
import { databaseAt, query, startPostgresql } from "@/lib/test/postgresql";

const server = process.env.RYGGVETT_TEST_SERVER ?? "";

/** A database with this about it, and what opening it comes to. */
async function opening(about: (name: string) => readonly string[]): Promise<unknown> {
	const name = `refused_${randomUUID().replaceAll("-", "")}`;
	for (const sql of about(name)) await query(server, sql);
	try {
		const connection = await adapterFor(databaseAt(server, name)).connect();
		await connection.dispose();
		return "opened";
	} catch (error) {
		return error;
	} finally {
		await query(server, `DROP DATABASE ${name} WITH (FORCE)`);
	}
}

test("a database as it comes is opened", async () => {
	expect(await opening((name) => [`CREATE DATABASE ${name}`])).toBe("opened");
});

test.each<[string, (name: string) => readonly string[], RegExp]>([
	[
		"commits that are acknowledged before they are on the disk",
		(name) => [`CREATE DATABASE ${name}`, `ALTER DATABASE ${name} SET synchronous_commit = off`],
		/synchronous_commit = off, and without on saved answers can be lost/,
	],
	[
		"a database that may only be read",
		(name) => [`CREATE DATABASE ${name}`, `ALTER DATABASE ${name} SET default_transaction_read_only = on`],
		/transaction_read_only = on/,
	],
	[
		"transactions that do not see what they waited for",
		(name) => [
			`CREATE DATABASE ${name}`,
			`ALTER DATABASE ${name} SET default_transaction_isolation = 'repeatable read'`,
		],
		/default_transaction_isolation = repeatable read, and without read committed/,
	],
	[
		"dates that are written for people",
		(name) => [`CREATE DATABASE ${name}`, `ALTER DATABASE ${name} SET datestyle = 'German, DMY'`],
		/DateStyle = German, DMY, and without ISO/,
	],
	[
		"text in another encoding",
		(name) => [`CREATE DATABASE ${name} ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0`],
		/server_encoding = SQL_ASCII, and without UTF8/,
	],
])("%s: the start is refused, and says which setting", async (_, about, words) => {
	const refusal = await opening(about);
	expect(refusal).toBeInstanceOf(StartRefused);
	expect((refusal as Error).message).toMatch(words);
});

test("a server that does not wait for its disk, or writes pages by half: the start is refused until it is set right", async () => {
	const own = await startPostgresql({ own: true });
	const open = () =>
		adapterFor(own.url)
			.connect()
			.then(async (connection) => {
				await connection.dispose();
				return "opened";
			})
			.catch((error: unknown) => error);
	const set = async (name: string, to: "on" | "off") => {
		await query(own.url, `ALTER SYSTEM SET ${name} = ${to}`);
		await query(own.url, "SELECT pg_reload_conf()");
		await expect.poll(() => query(own.url, `SHOW ${name}`)).toEqual([{ [name]: to }]);
	};
	try {
		for (const name of ["fsync", "full_page_writes"]) {
			await set(name, "off");
			const refusal = await open();
			expect(refusal).toBeInstanceOf(StartRefused);
			expect((refusal as Error).message).toContain(`${name} = off, and without on saved answers can be lost`);
			await set(name, "on");
		}
		expect(await open()).toBe("opened");
	} finally {
		await own.stop();
	}
});

test("a server that does not answer is named without who signs in", async () => {
	const refusal = await adapterFor("postgresql://someone:secret@127.0.0.1:1/nowhere")
		.connect()
		.then(() => null)
		.catch((error: unknown) => error as Error);
	expect(refusal).toBeInstanceOf(StartRefused);
	expect(refusal?.message).toMatch(/127\.0\.0\.1:1\/nowhere/);
	expect(refusal?.message).not.toMatch(/someone|secret/);
});
