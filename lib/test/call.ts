import { demoPeople, demoPractice } from "@/lib/auth/demo-people";
import { startSession } from "@/lib/auth/session";
import { db, write } from "@/lib/db/client";

/** Undefined, as the server has it, for an address without a varying part. */
type Params = Record<string, string | string[]> | undefined;
type Handler = (request: Request, segment: { params: Promise<Params> }) => Promise<Response>;
type Person = keyof typeof demoPeople;

type Call = {
	method?: string;
	/** Sent as JSON; a string or a stream is sent as it is. */
	body?: unknown;
	params?: Params;
	headers?: Record<string, string>;
	query?: string;
	/** Who is signed in: a person of the demo practice, the token of a session, or nobody. */
	as?: Person | { token: string } | null;
};

const isRaw = (body: unknown): body is string | ReadableStream =>
	typeof body === "string" || body instanceof ReadableStream;

/** One session for each person, in each database. */
const tokens = new WeakMap<object, Map<Person, string>>();

async function tokenOf(person: Person): Promise<string> {
	const known = tokens.get(db()) ?? new Map<Person, string>();
	tokens.set(db(), known);
	const token = known.get(person) ?? (await signedIn(person));
	known.set(person, token);
	return token;
}

/** A new session of a person of the demo practice. Gives its token. */
export async function signedIn(person: Person, now = new Date()): Promise<string> {
	const { userId, membershipId } = demoPeople[person];
	const membership = { practiceId: demoPractice.id, id: membershipId };
	const of = { userId, stage: "full" as const, membership, device: "Test" };
	return (await write("test", (transaction) => startSession(transaction, of, now))).token;
}

/** Sends the request as the server hands it on, from its own pages unless the headers say otherwise. */
export async function send(
	handler: Handler,
	{ method = "GET", body, params, headers = {}, query = "", as = "gp" }: Call,
) {
	const sent = body === undefined ? null : isRaw(body) ? body : JSON.stringify(body);
	const token = as === null ? null : typeof as === "string" ? await tokenOf(as) : as.token;
	const request = new Request(`http://127.0.0.1:3000/api/test${query}`, {
		method,
		body: sent,
		headers: {
			host: "127.0.0.1:3000",
			"content-type": "application/json",
			"sec-fetch-site": "same-origin",
			...headers,
			...(token && { cookie: [headers.cookie, `ryggvett-session=${token}`].filter(Boolean).join("; ") }),
		},
		...(sent instanceof ReadableStream && { duplex: "half" }),
	} as RequestInit);
	return handler(request, { params: Promise.resolve(params) });
}

/** Calls a route and reads its JSON. */
export async function call(handler: Handler, of: Call) {
	const response = await send(handler, of);
	return { status: response.status, headers: response.headers, body: JSON.parse((await response.text()) || "null") };
}
