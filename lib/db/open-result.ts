import "server-only";
import type { Keyring } from "@/lib/db/keyring";
import { isRow, related } from "@/lib/db/related";
import { type Model, sealedFields } from "@/lib/db/sealed-fields";
import { isSealed, openText } from "@/lib/db/sealed-text";

/**
 * What a query gave, with its sealed fields opened, also in the rows that came along. `practiceId` is what the query
 * asked for; where neither it nor the row names one, the data key does. Text without the mark of sealed text passes
 * through unchanged: it was saved before there was sealing.
 */
export function openResult(keys: Keyring, model: Model, result: unknown, practiceId: string | null): unknown {
	if (Array.isArray(result)) return result.map((row) => openResult(keys, model, row, practiceId));
	if (!isRow(result)) return result;
	const own = typeof result.practiceId === "string" ? result.practiceId : practiceId;
	const opened: Record<string, unknown> = { ...result };
	for (const [name, value] of Object.entries(result)) {
		const target = related(model, name);
		if (target) opened[name] = openResult(keys, target, value, own);
	}
	for (const field of sealedFields[model] ?? []) {
		const text = result[field];
		if (typeof text === "string" && isSealed(text)) opened[field] = openText(keys, own, `${model}.${field}`, text);
	}
	return opened;
}
