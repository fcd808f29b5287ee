import "server-only";
import type { Keyring } from "@/lib/db/keyring";
import { isRow, type Row, related } from "@/lib/db/related";
import { type Model, sealedFields } from "@/lib/db/sealed-fields";
import { sealText } from "@/lib/db/sealed-text";
import { raise } from "@/lib/raise";

/** The arguments of a query with the text for sealed fields sealed. Throws when a query would look at sealed text. */
export function sealArgs<Args>(keys: Keyring, model: Model, args: Args): Args {
	if (!isRow(args)) return args;
	refuseLooking(model, args);
	const asked = practiceOf(args);
	const seal = (data: unknown, practiceId: string | null): unknown =>
		Array.isArray(data) ? data.map((row) => seal(row, practiceId)) : sealData(keys, model, data, practiceId);
	return {
		...args,
		...("data" in args && { data: seal(args.data, asked) }),
		...("create" in args && { create: seal(args.create, asked) }),
		...("update" in args && { update: seal(args.update, asked ?? ownPractice(args.create)) }),
	};
}

/** The practice that a query asks for by its `where`, alone or in a compound key; null when it names none. */
export function practiceOf(args: unknown): string | null {
	const where = isRow(args) && isRow(args.where) ? args.where : {};
	const compound = Object.entries(where).find(([name]) => name.startsWith("practiceId_"))?.[1];
	return ownPractice(where) ?? ownPractice(compound);
}

const ownPractice = (row: unknown): string | null =>
	isRow(row) && typeof row.practiceId === "string" ? row.practiceId : null;

function sealData(keys: Keyring, model: Model, data: unknown, asked: string | null): unknown {
	if (!isRow(data)) return data;
	const practiceId = ownPractice(data) ?? asked;
	const sealed: Record<string, unknown> = { ...data };
	const seal = (field: string, text: string) =>
		sealText(keys, practiceId ?? raise(`${model}.${field} is sealed: name the practice`), `${model}.${field}`, text);
	for (const field of sealedFields[model] ?? []) {
		const value = data[field];
		if (typeof value === "string") sealed[field] = seal(field, value);
		else if (isRow(value) && typeof value.set === "string") sealed[field] = { set: seal(field, value.set) };
	}
	for (const [name, value] of Object.entries(data)) {
		const target = related(model, name);
		if (target) refuseSealed(target, value, "write its rows on their own, so that they are sealed");
	}
	return sealed;
}

/** Everything in a query that compares or sorts, with the names of fields as keys. */
const looking = ["where", "orderBy", "cursor", "having", "_min", "_max"];
/** What groups, with the names of fields as values. */
const grouping = ["by", "distinct"];

function refuseLooking(model: Model, args: Row): void {
	const why = "nothing can be found, sorted or grouped by it";
	for (const name of looking) refuseSealed(model, args[name], why);
	for (const name of grouping) {
		for (const field of [args[name]].flat()) refuseSealed(model, { [String(field)]: true }, why);
	}
	for (const part of [args.include, args.select]) {
		for (const [name, value] of Object.entries(isRow(part) ? part : {})) {
			const target = related(model, name);
			if (target && isRow(value)) refuseLooking(target, value);
		}
	}
}

/** Walks `{ AND: […], consultations: { some: … } }` and nested writes alike: what is no relation stays in the model. */
function refuseSealed(model: Model, part: unknown, why: string): void {
	const fields: readonly string[] = sealedFields[model] ?? [];
	if (Array.isArray(part)) for (const one of part) refuseSealed(model, one, why);
	if (!isRow(part)) return;
	for (const [name, value] of Object.entries(part)) {
		if (value !== undefined && fields.includes(name)) raise(`${model}.${name} is sealed: ${why}`);
		refuseSealed(related(model, name) ?? model, value, why);
	}
}
