import assert from "node:assert/strict";

export type Answer = { status: number; body: Record<string, unknown> };
export type Person = Awaited<ReturnType<typeof signIn>>;

/** The demo's GP, in a browser of their own. `origin` may change: the session outlives the server. */
export async function signIn(origin: string) {
	let at = origin;
	const response = await fetch(`${at}/api/session/demo`, {
		method: "POST",
		headers: { "content-type": "application/json", origin: at },
		body: JSON.stringify({ role: "gp" }),
	});
	assert.equal(response.status, 200, `The demo let nobody in (${response.status}).`);
	await response.body?.cancel();
	const cookie = response.headers
		.getSetCookie()
		.map((text) => text.split(";")[0])
		.join("; ");
	return {
		/** Throws when no whole answer came. */
		ask: async (method: string, path: string, body?: unknown): Promise<Answer> => {
			const response = await fetch(`${at}${path}`, {
				method,
				headers: { "content-type": "application/json", origin: at, cookie },
				...(body !== undefined && { body: JSON.stringify(body) }),
				signal: AbortSignal.timeout(60_000),
			});
			return { status: response.status, body: (await response.json()) as Record<string, unknown> };
		},
		moveTo: (next: string) => {
			at = next;
		},
		headers: () => ({ "content-type": "application/json", origin: at, cookie }),
	};
}
