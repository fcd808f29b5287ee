import "server-only";
import { createHash } from "node:crypto";
import {
	type ArgType,
	DriverAdapterError,
	type SqlDriverAdapter,
	type SqlQuery,
	type SqlQueryable,
} from "@prisma/driver-adapter-utils";
import type { DatabaseKind } from "@/lib/db/kind";

/**
 * A transaction that takes SQL, with its values beside it: one of Prisma's, or one of `transact`, where a moment comes back
 * as text. Nothing is sealed or opened on the way.
 */
export type SqlTransaction = {
	$executeRaw(text: TemplateStringsArray, ...values: Value[]): PromiseLike<number>;
	$queryRaw<Rows>(text: TemplateStringsArray, ...values: Value[]): PromiseLike<Rows>;
};
export type Value = string | number | boolean | Date | null;

/** How long a transaction waits for its turn, in milliseconds. */
export const patience = 10_000;

/**
 * Does `change` as one transaction on the connection that Prisma has, without Prisma: for what is done at every key press.
 * It plans each statement anew, which takes longer than the statement. What throws undoes it all and is thrown on.
 */
export async function transact<Result>(
	connection: SqlDriverAdapter,
	kind: DatabaseKind,
	change: (transaction: SqlTransaction) => Promise<Result>,
): Promise<Result> {
	const transaction = await started(connection);
	try {
		const result = await change(takingSql(transaction, kind));
		await transaction.executeRaw(plain("COMMIT"));
		return result;
	} catch (error) {
		// Refused where the database has undone it already, or is away and will.
		await transaction.executeRaw(plain("ROLLBACK")).catch(() => {});
		throw error;
	} finally {
		// Gives the connection back and does nothing else: to the driver, rolling back is the same.
		await transaction.commit();
	}
}

/** Waits for whoever has the connection, but not for ever; a turn that comes too late is given on. */
async function started(connection: SqlDriverAdapter) {
	const starting = connection.startTransaction();
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<"late">((resolve) => {
		timer = setTimeout(resolve, patience, "late");
	});
	const first = await Promise.race([starting, late]).finally(() => clearTimeout(timer));
	if (first !== "late") return first;
	starting
		.then((transaction) => transaction.executeRaw(plain("ROLLBACK")).finally(() => transaction.rollback()))
		// Whoever waited has been told already.
		.catch(() => {});
	throw new DriverAdapterError({ kind: "SocketTimeout" });
}

/** A way to ask in SQL, outside of a transaction or inside one. */
export function takingSql(way: SqlQueryable, kind: DatabaseKind): SqlTransaction {
	return {
		$executeRaw: (text, ...values) => way.executeRaw(query(text, values, kind)),
		$queryRaw: async <Rows>(text: TemplateStringsArray, ...values: Value[]) => {
			const { columnNames, rows } = await way.queryRaw(query(text, values, kind));
			const named = rows.map((row) => Object.fromEntries(columnNames.map((name, index) => [name, row[index]])));
			return named as Rows;
		},
	};
}

/** A statement under a name stays prepared on a connection of PostgreSQL's. */
export type NamedQuery = SqlQuery & { name?: string };

const plain = (sql: string): NamedQuery => ({ sql, args: [], argTypes: [] });

function query(text: TemplateStringsArray, values: Value[], kind: DatabaseKind): NamedQuery {
	return { ...statement(text, kind), args: values, argTypes: values.map(typeOf) };
}

type Text = { sql: string; name: string };

/** By the place in the code, where the text of a statement never changes. */
const statements = {
	sqlite: new WeakMap<TemplateStringsArray, Text>(),
	postgresql: new WeakMap<TemplateStringsArray, Text>(),
};

function statement(text: TemplateStringsArray, kind: DatabaseKind): Text {
	const known = statements[kind].get(text);
	if (known) return known;
	const sql = text.reduce((before, part, index) => before + (kind === "sqlite" ? "?" : `$${index}`) + part);
	const made = { sql, name: createHash("sha256").update(sql).digest("hex").slice(0, 32) };
	statements[kind].set(text, made);
	return made;
}

const types = { string: "string", number: "int", boolean: "boolean" } as const;

function typeOf(value: Value): ArgType {
	if (value === null) return { scalarType: "unknown", arity: "scalar" };
	if (value instanceof Date) return { scalarType: "datetime", arity: "scalar" };
	return { scalarType: types[typeof value as keyof typeof types], arity: "scalar" };
}
