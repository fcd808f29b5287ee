import "server-only";
import type { Lang } from "@/lib/clinical/types";
import type { Problem, ProblemKind } from "@/lib/http/problem";
import { problemTexts } from "@/lib/texts/errors";
import { fill } from "@/lib/texts/fill";

/** What a handler answers: a body, or a refusal that `route` writes out in the language of the request. */
export type Reply = { status: number; body: unknown } | FileReply | Refusal;
/** A file to be saved. `name` holds nothing that names a patient. */
export type FileReply = { file: Uint8Array<ArrayBuffer>; type: string; name: string };
export type Refusal = { refused: ProblemKind } & Pick<Problem, "errors" | "current" | "existing">;

export const reply = (body: unknown, status = 200): Reply => ({ status, body });

export const refuse = (refused: ProblemKind, more: Pick<Problem, "errors" | "current" | "existing"> = {}): Refusal => ({
	refused,
	...more,
});

export const replyFile = (file: FileReply): Reply => file;

const statuses: Record<ProblemKind, number> = {
	"bad-request": 400,
	"cross-site": 403,
	"not-found": 404,
	"changed-elsewhere": 409,
	signed: 409,
	"reference-in-use": 409,
	"too-large": 413,
	"wrong-type": 415,
	invalid: 422,
	fault: 500,
	"no-answer": 503,
};

export function writeReply(answer: Reply, requestId: string, lang: Lang): Response {
	if ("file" in answer) return file(answer, requestId);
	if (!("refused" in answer)) return json(answer.body, answer.status, "application/json", requestId);
	const { refused, ...more } = answer;
	const text = problemTexts[refused];
	const problem: Problem = {
		type: `urn:ryggvett:problem:${refused}`,
		title: text.title[lang],
		status: statuses[refused],
		detail: fill(text.detail[lang], { requestId }),
		requestId,
		...more,
	};
	return json(problem, problem.status, "application/problem+json", requestId);
}

function json(body: unknown, status: number, type: string, requestId: string): Response {
	return new Response(JSON.stringify(body), {
		status,
		headers: { "content-type": `${type}; charset=utf-8`, ...guarded(requestId) },
	});
}

/** A name outside ASCII travels as RFC 6266 has it. */
function file({ file: bytes, type, name }: FileReply, requestId: string): Response {
	const plain = name.replace(/[^\w.-]/g, "_");
	const disposition = `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
	return new Response(bytes, {
		headers: { "content-type": type, "content-disposition": disposition, ...guarded(requestId) },
	});
}

const guarded = (requestId: string) => ({
	"cache-control": "no-store",
	"x-content-type-options": "nosniff",
	"referrer-policy": "no-referrer",
	"content-security-policy": "default-src 'none'; frame-ancestors 'none'",
	"cross-origin-resource-policy": "same-origin",
	"x-request-id": requestId,
});
