import "server-only";
import { type Refusal, refuse } from "@/lib/http/reply";

const limit = 1_000_000;

/** Reads a JSON body of at most 1 MB. A longer one is left unread from the byte that is too much. */
export async function readBody(request: Request): Promise<{ json: unknown } | Refusal> {
	const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
	if (type !== "application/json") return refuse("wrong-type");
	if (Number(request.headers.get("content-length") ?? 0) > limit) return refuse("too-large");
	const bytes = await readLimited(request);
	if (bytes === "too-large") return refuse("too-large");
	try {
		return { json: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown };
	} catch {
		return refuse("bad-request");
	}
}

async function readLimited(request: Request): Promise<Uint8Array | "too-large"> {
	const reader = request.body?.getReader();
	const chunks: Uint8Array[] = [];
	let size = 0;
	while (reader) {
		const { done, value } = await reader.read();
		if (done) break;
		size += value.byteLength;
		if (size > limit) {
			await reader.cancel();
			return "too-large";
		}
		chunks.push(value);
	}
	return Buffer.concat(chunks);
}
