import "server-only";
import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { type CurrentPractice, currentPractice } from "@/lib/auth/current-practice";
import type { Lang } from "@/lib/clinical/types";
import { fieldErrors } from "@/lib/http/field-errors";
import { readBody } from "@/lib/http/read-body";
import { type Reply, refuse, writeReply } from "@/lib/http/reply";
import { isSameOrigin } from "@/lib/http/same-origin";
import { log } from "@/lib/log";
import { readLang } from "@/lib/texts/read-lang";

type Expects<Body, Query> = {
	body?: z.ZodType<Body>;
	query?: z.ZodType<Query>;
	/** The parts of the address that are no UUID, each with the words that it may be. */
	words?: Readonly<Record<string, readonly string[]>>;
};

type Input<Body, Query> = {
	practice: CurrentPractice;
	/** Every part of the address that varies is a UUID, or one of the words that the route expects. */
	params: Readonly<Record<string, string>>;
	body: Body;
	query: Query;
	lang: Lang;
	now: Date;
};

/** An address without a varying part comes with no params at all, whatever Next's types say. */
type Segment = { params: Promise<Readonly<Record<string, string | string[]>> | undefined> };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The door of every route: nothing reaches a handler that was not parsed, and nothing leaves that was not meant to. */
export function route<Body = undefined, Query = undefined>(
	expects: Expects<Body, Query>,
	handle: (input: Input<Body, Query>) => Promise<Reply>,
) {
	return async (request: Request, segment: Segment): Promise<Response> => {
		const requestId = randomUUID();
		const lang = readLang(cookie(request, "lang"));
		const started = performance.now();
		const about = { requestId, method: request.method, route: pattern(request) };
		let response: Response;
		try {
			response = writeReply(await answer(request, segment, expects, handle, lang), requestId, lang);
		} catch (error) {
			log.fault("fault", error, about);
			response = writeReply(refuse("fault"), requestId, lang);
		}
		log.info("request", { ...about, status: response.status, milliseconds: Math.round(performance.now() - started) });
		return response;
	};
}

async function answer<Body, Query>(
	request: Request,
	segment: Segment,
	expects: Expects<Body, Query>,
	handle: (input: Input<Body, Query>) => Promise<Reply>,
	lang: Lang,
): Promise<Reply> {
	if (request.method !== "GET" && !isSameOrigin(request)) return refuse("cross-site");
	const params = (await segment.params) ?? {};
	if (!allKnown(params, expects.words)) return refuse("not-found");
	const query = expects.query?.safeParse(Object.fromEntries(new URL(request.url).searchParams));
	if (query && !query.success) return refuse("invalid", { errors: fieldErrors(query.error.issues, lang) });
	let body: unknown;
	if (expects.body) {
		const read = await readBody(request);
		if ("refused" in read) return read;
		const parsed = expects.body.safeParse(read.json);
		if (!parsed.success) return refuse("invalid", { errors: fieldErrors(parsed.error.issues, lang) });
		body = parsed.data;
	}
	const practice = await currentPractice();
	return handle({ practice, params, body: body as Body, query: query?.data as Query, lang, now: new Date() });
}

function allKnown(
	params: Readonly<Record<string, string | string[]>>,
	words: Expects<unknown, unknown>["words"] = {},
): params is Readonly<Record<string, string>> {
	return Object.entries(params).every(
		([name, value]) => typeof value === "string" && (words[name]?.includes(value) ?? uuid.test(value)),
	);
}

/** The address with its ids taken out, and without its query: a search is something a person wrote. */
function pattern(request: Request): string {
	const parts = new URL(request.url).pathname.split("/").map((part) => (uuid.test(part) ? "[id]" : part));
	const path = parts.join("/");
	return /^[a-z/[\]-]{1,80}$/.test(path) ? path : "[unknown]";
}

function cookie(request: Request, name: string): string | undefined {
	const pairs = request.headers.get("cookie")?.split(";") ?? [];
	return pairs.map((pair) => pair.trim().split("=")).find(([key]) => key === name)?.[1];
}
