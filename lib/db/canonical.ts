import "server-only";
import { createHash } from "node:crypto";

/** JSON with sorted keys: equal data makes equal text, whatever order it was written in. */
export function canonicalJson(data: unknown): string {
	return JSON.stringify(data, (_key, value: unknown) =>
		value !== null && typeof value === "object" && !Array.isArray(value)
			? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
			: value,
	);
}

/** SHA-256, in hexadecimal. */
export function sha256(text: string): string {
	return createHash("sha256").update(text, "utf8").digest("hex");
}
