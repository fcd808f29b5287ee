/** Undefined, as the server has it, for an address without a varying part. */
type Params = Record<string, string | string[]> | undefined;
type Handler = (request: Request, segment: { params: Promise<Params> }) => Promise<Response>;

type Call = {
	method?: string;
	/** Sent as JSON; a string or a stream is sent as it is. */
	body?: unknown;
	params?: Params;
	headers?: Record<string, string>;
	query?: string;
};

const isRaw = (body: unknown): body is string | ReadableStream =>
	typeof body === "string" || body instanceof ReadableStream;

/** Calls a route as the server does, from its own pages unless the headers say otherwise. */
export async function call(handler: Handler, { method = "GET", body, params, headers = {}, query = "" }: Call) {
	const sent = body === undefined ? null : isRaw(body) ? body : JSON.stringify(body);
	const request = new Request(`http://127.0.0.1:3000/api/test${query}`, {
		method,
		body: sent,
		headers: {
			host: "127.0.0.1:3000",
			"content-type": "application/json",
			"sec-fetch-site": "same-origin",
			...headers,
		},
		...(sent instanceof ReadableStream && { duplex: "half" }),
	} as RequestInit);
	const response = await handler(request, { params: Promise.resolve(params) });
	return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
}
