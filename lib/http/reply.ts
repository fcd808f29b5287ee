import "server-only";
import type { Lang } from "@/lib/clinical/types";
import type { Problem, ProblemKind } from "@/lib/http/problem";
import { problemTexts, sessionEnded } from "@/lib/texts/errors";
import { fill } from "@/lib/texts/fill";

/** What a handler answers: a body, or a refusal that `route` writes out in the language of the request. */
export type Reply =
	| { status: number; body: unknown; cookies?: readonly string[]; clears?: "cache" }
	| FileReply
	| StreamReply
	| RedirectReply
	| Refusal;
/** To a page of this server, with the cookies that go along. */
export type RedirectReply = { redirect: string; cookies?: readonly string[] };
/** A file that is written while it is sent. `rows` tells how many lines it will have, for a progress bar. */
export type StreamReply = { stream: ReadableStream<Uint8Array>; type: string; name: string; rows: number };
/** A file to be saved. `name` holds nothing that names a patient. */
export type FileReply = { file: Uint8Array<ArrayBuffer>; type: string; name: string };
type Told = Pick<Problem, "errors" | "current" | "existing" | "ended" | "retryAfter">;
export type Refusal = { refused: ProblemKind } & Told;

export const reply = (body: unknown, status = 200, cookies?: readonly string[]): Reply => ({ status, body, cookies });

export const refuse = (refused: ProblemKind, more: Told = {}): Refusal => ({
	refused,
	...more,
});

export const replyFile = (file: FileReply): Reply => file;

const statuses: Record<ProblemKind, number> = {
	"bad-request": 400,
	"sign-in": 401,
	"wrong-credentials": 401,
	"cross-site": 403,
	"confirm-identity": 403,
	"not-yours": 403,
	"other-writer": 403,
	"reason-needed": 403,
	"not-found": 404,
	"link-spent": 410,
	overtaken: 409,
	"last-admin": 409,
	"own-account": 409,
	"shared-account": 409,
	"second-person": 409,
	"second-admin": 409,
	"too-many": 429,
	"changed-elsewhere": 409,
	signed: 409,
	"reference-in-use": 409,
	"too-large": 413,
	"wrong-type": 415,
	invalid: 422,
	fault: 500,
	"not-ready": 503,
	"no-answer": 503,
	"no-room": 507,
};

export function writeReply(answer: Reply, requestId: string, lang: Lang): Response {
	if ("file" in answer) return file(answer, requestId);
	if ("stream" in answer) return stream(answer, requestId);
	if ("redirect" in answer)
		return withCookies(
			new Response(null, { status: 303, headers: { location: answer.redirect, ...guarded(requestId) } }),
			answer.cookies,
		);
	if (!("refused" in answer)) {
		const response = withCookies(json(answer.body, answer.status, "application/json", requestId), answer.cookies);
		if (answer.clears) response.headers.set("clear-site-data", `"${answer.clears}"`);
		return response;
	}
	const { refused, ...more } = answer;
	const text = more.ended ? sessionEnded : problemTexts[refused];
	const problem: Problem = {
		type: `urn:ryggvett:problem:${refused}`,
		title: text.title[lang],
		status: statuses[refused],
		detail: fill(text.detail[lang], { requestId }),
		requestId,
		...more,
	};
	const response = json(problem, problem.status, "application/problem+json", requestId);
	if (more.retryAfter !== undefined) response.headers.set("retry-after", String(more.retryAfter));
	return response;
}

function withCookies(response: Response, cookies: readonly string[] = []): Response {
	for (const cookie of cookies) response.headers.append("set-cookie", cookie);
	return response;
}

function json(body: unknown, status: number, type: string, requestId: string): Response {
	return new Response(JSON.stringify(body), {
		status,
		headers: { "content-type": `${type}; charset=utf-8`, ...guarded(requestId) },
	});
}

function file({ file: bytes, type, name }: FileReply, requestId: string): Response {
	return new Response(bytes, { headers: { ...asFile(type, name), ...guarded(requestId) } });
}

function stream({ stream: body, type, name, rows }: StreamReply, requestId: string): Response {
	return new Response(body, { headers: { ...asFile(type, name), "x-rows": String(rows), ...guarded(requestId) } });
}

/** A name outside ASCII travels as RFC 6266 has it. */
function asFile(type: string, name: string) {
	const plain = name.replace(/[^\w.-]/g, "_");
	const disposition = `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
	return { "content-type": type, "content-disposition": disposition };
}

const guarded = (requestId: string) => ({
	"cache-control": "no-store",
	"x-content-type-options": "nosniff",
	"referrer-policy": "no-referrer",
	"content-security-policy": "default-src 'none'; frame-ancestors 'none'",
	"cross-origin-resource-policy": "same-origin",
	"x-request-id": requestId,
});
