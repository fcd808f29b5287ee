import { ApiProblem, type Problem } from "@/lib/http/problem";

type Options = {
	method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
	body?: unknown;
	signal?: AbortSignal;
	keepalive?: boolean;
};

/** Above this the browser refuses to finish a request of a page that is being left. */
const keepaliveLimit = 60_000;

/** Sends and reads JSON. Throws `ApiProblem` for every refusal, also when no answer comes (status 0). */
export async function fetchJson<Result>(url: string, options: Options = {}): Promise<Result> {
	const body = options.body === undefined ? null : JSON.stringify(options.body);
	const response = await send(url, {
		method: options.method ?? "GET",
		headers:
			body === null
				? { accept: "application/json" }
				: { accept: "application/json", "content-type": "application/json" },
		body,
		signal: options.signal ?? null,
		keepalive: options.keepalive === true && (body?.length ?? 0) < keepaliveLimit,
		cache: "no-store",
		credentials: "same-origin",
	});
	const payload: unknown = await response.json().catch(() => null);
	if (!response.ok) throw new ApiProblem(readProblem(payload, response.status));
	return payload as Result;
}

export async function send(url: string, init: RequestInit): Promise<Response> {
	try {
		return await fetch(url, init);
	} catch (error) {
		if (error instanceof DOMException && error.name === "AbortError") throw error;
		throw new ApiProblem(readProblem(null, 0));
	}
}

/** A proxy on the way may answer with a page of its own: then only the status is known. */
export function readProblem(payload: unknown, status: number): Problem {
	if (typeof payload === "object" && payload !== null && "type" in payload && "detail" in payload)
		return payload as Problem;
	return {
		type: status === 0 ? "urn:ryggvett:problem:no-answer" : "urn:ryggvett:problem:fault",
		title: "",
		status,
		detail: "",
		requestId: "",
	};
}
