import { readProblem, send } from "@/lib/http/fetch-json";
import { ApiProblem } from "@/lib/http/problem";

type Options = {
	body: unknown;
	signal: AbortSignal;
	/** Hears how many lines have come, and how many the server said there would be; the line of headings not counted. */
	onProgress: (done: number, total: number) => void;
};

/**
 * Sends JSON and takes in the file that comes back, line by line. Throws `ApiProblem` for a refusal, and for a file that
 * broke off: half of one is never given out.
 */
export async function fetchFile(
	url: string,
	{ body, signal, onProgress }: Options,
): Promise<{ file: Blob; name: string }> {
	const response = await send(url, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(body),
		signal,
		cache: "no-store",
		credentials: "same-origin",
	});
	if (!response.ok || !response.body)
		throw new ApiProblem(readProblem(await response.json().catch(() => null), response.status));
	const total = Number(response.headers.get("x-rows"));
	const chunks: Uint8Array<ArrayBuffer>[] = [];
	let lines = 0;
	onProgress(0, total);
	try {
		for (const reader = response.body.getReader(); ; ) {
			const { done, value } = await reader.read();
			if (done) break;
			chunks.push(value);
			lines += lineEnds(value);
			onProgress(Math.max(0, lines - 1), total);
		}
	} catch (error) {
		if (error instanceof DOMException && error.name === "AbortError") throw error;
		throw new ApiProblem(readProblem(null, 0));
	}
	const type = response.headers.get("content-type") ?? "";
	return { file: new Blob(chunks, { type }), name: nameOf(response) };
}

const newline = 10;

function lineEnds(bytes: Uint8Array): number {
	let count = 0;
	for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count++;
	return count;
}

const nameOf = (response: Response) =>
	/filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1] ?? "ryggvett.csv";
