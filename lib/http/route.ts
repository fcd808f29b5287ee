import "server-only";
import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { recordAudit } from "@/lib/audit/append";
import { type Access, accessTo, type RouteName, type routes } from "@/lib/auth/access";
import type { Actor } from "@/lib/auth/actor";
import { verdictOn } from "@/lib/auth/reach";
import { type CurrentSession, endOfSession, findSession, isFresh, touchSession } from "@/lib/auth/session";
import { readCookie, sessionCookieName } from "@/lib/auth/session-cookie";
import type { Lang } from "@/lib/clinical/types";
import { isAway, isFull } from "@/lib/db/fault";
import { fieldErrors } from "@/lib/http/field-errors";
import { readBody } from "@/lib/http/read-body";
import { type Refusal, type Reply, refuse, writeReply } from "@/lib/http/reply";
import { isOwnHost, isSameOrigin } from "@/lib/http/same-origin";
import { log } from "@/lib/log";
import { timeRequest } from "@/lib/metrics";
import { readLang } from "@/lib/texts/read-lang";

type Expects<Body, Query> = {
	body?: z.ZodType<Body>;
	query?: z.ZodType<Query>;
	/** The parts of the address that are no UUID, each with the words that it may be. */
	words?: Readonly<Record<string, readonly string[]>>;
};

/** Who asks: a person acting in a role, unless the table of access opens the address to others too. */
type Asker<Name extends RouteName> = Name extends SignedInRoute
	? { actor: Actor; session: CurrentSession }
	: { actor: Actor | null; session: CurrentSession | null };

type SignedInRoute = {
	[Name in RouteName]: (typeof routes)[Name] extends { open: true } | { halfway: true | "enrol" } ? never : Name;
}[RouteName];

type Input<Name extends RouteName, Body, Query> = Asker<Name> & {
	/** Every part of the address that varies is a UUID, or one of the words that the route expects. */
	params: Readonly<Record<string, string>>;
	/** The part of the address called id; empty where there is none. */
	id: string;
	/** The case that the address leads to; null where it leads to none. */
	caseId: string | null;
	body: Body;
	query: Query;
	lang: Lang;
	now: Date;
	request: Request;
};

/** An address without a varying part comes with no params at all, whatever Next's types say. */
type Segment = { params: Promise<Readonly<Record<string, string | string[]>> | undefined> };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The door of every route: who may come in is what the table of access says of its name, nothing reaches a handler that
 * was not parsed, and nothing leaves that was not meant to.
 */
export function route<Name extends RouteName, Body = undefined, Query = undefined>(
	name: Name,
	expects: Expects<Body, Query>,
	handle: (input: Input<Name, Body, Query>) => Promise<Reply>,
) {
	const handler = async (request: Request, segment: Segment): Promise<Response> => {
		const requestId = randomUUID();
		const lang = readLang(readCookie(request, "lang"));
		const started = performance.now();
		const about = { requestId, method: request.method, route: name.slice(name.indexOf("/")) };
		let response: Response;
		try {
			response = writeReply(await answer(name, request, segment, expects, handle, lang), requestId, lang);
		} catch (error) {
			const kind = isFull(error) ? "no-room" : isAway(error) ? "not-ready" : "fault";
			log.fault(kind, error, about);
			response = writeReply(refuse(kind), requestId, lang);
		}
		const { status } = response;
		const milliseconds = performance.now() - started;
		timeRequest(name, status, milliseconds);
		if (!accessTo(name).quiet || status >= 500)
			log.info("request", { ...about, status, milliseconds: Math.round(milliseconds) });
		return response;
	};
	return Object.assign(handler, { routeName: name });
}

async function answer<Name extends RouteName, Body, Query>(
	name: Name,
	request: Request,
	segment: Segment,
	expects: Expects<Body, Query>,
	handle: (input: Input<Name, Body, Query>) => Promise<Reply>,
	lang: Lang,
): Promise<Reply> {
	const access = accessTo(name);
	const now = new Date();
	if (!isOwnHost(request)) return refuse("cross-site");
	if (request.method !== "GET" && !isSameOrigin(request)) return refuse("cross-site");
	const session = await findSession(readCookie(request, sessionCookieName()), now);
	const params = (await segment.params) ?? {};
	const met = await meet(access, session, params, now);
	if ("refused" in met && met.refused === "sign-in" && !session) {
		const end = await endOfSession(readCookie(request, sessionCookieName()));
		return end === "ended" ? { ...met, ended: true } : met;
	}
	if ("refused" in met) return met;
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
	const input = { actor: session?.actor ?? null, session, params, id: params.id ?? "", caseId: met.caseId };
	const replied = await handle({
		...input,
		body: body as Body,
		query: query?.data as Query,
		lang,
		now,
		request,
	} as unknown as Input<Name, Body, Query>);
	if (access.logs && session?.actor && isAnswered(replied)) {
		const { practiceId } = session.actor;
		await recordAudit({
			practiceId,
			at: now,
			event: access.logs,
			actor: session.actor,
			...(met.caseId && { caseId: met.caseId }),
			...(params.id && access.of && { subjectId: String(params.id) }),
			detail: { route: name, ...(typeof params.document === "string" && { document: params.document }) },
		});
	}
	return replied;
}

/** Lets the person in, or says what they may know. Body and query are read after this: they must not tell more. */
async function meet(
	access: Access,
	session: CurrentSession | null,
	params: Readonly<Record<string, string | string[]>>,
	now: Date,
): Promise<{ caseId: string | null } | Refusal> {
	if (access.open) return { caseId: null };
	if (!session) return refuse("sign-in");
	const { actor } = session;
	if (!actor) {
		const isLetIn = access.halfway === true || access.halfway === session.stage;
		return isLetIn ? { caseId: null } : refuse("sign-in");
	}
	if (!access.background) await touchSession(session.id, now);
	if (!access[actor.role]) return refuse("not-found");
	let caseId: string | null = null;
	if (access.of) {
		if (typeof params.id !== "string" || !uuid.test(params.id)) return refuse("not-found");
		const verdict = await verdictOn(access, actor, params.id, now);
		if (verdict === "hidden") return refuse("not-found");
		if (typeof verdict === "string") return refuse(verdict);
		caseId = verdict.caseId;
	}
	if (access.fresh && !isFresh(actor, now)) return refuse("confirm-identity");
	return { caseId };
}

const isAnswered = (replied: Reply): boolean => !("refused" in replied);

function allKnown(
	params: Readonly<Record<string, string | string[]>>,
	words: Expects<unknown, unknown>["words"] = {},
): params is Readonly<Record<string, string>> {
	return Object.entries(params).every(
		([name, value]) => typeof value === "string" && (words[name]?.includes(value) ?? uuid.test(value)),
	);
}
