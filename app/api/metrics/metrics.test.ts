import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { GET as FIND, PATCH as SAVE } from "@/app/api/[...rest]/route";
import { PATCH as SAVE_ANSWERS } from "@/app/api/consultations/[id]/answers/route";
import { POST as SIGN } from "@/app/api/consultations/[id]/sign/route";
import { POST as CREATE } from "@/app/api/consultations/route";
import { POST as SIGN_IN } from "@/app/api/session/route";
import { routes } from "@/lib/auth/access";
import { call, send } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { cleared } from "@/prisma/scenario-answers";
import { GET } from "./route";

const token = "a-token-of-thirty-two-characters";
const canary = "KANARIFUGL";
let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	vi.stubEnv("RYGGVETT_METRICS_TOKEN", token);
	database = await temporaryDatabase();
});
afterAll(async () => {
	vi.unstubAllEnvs();
	await database.remove();
});

const ask = (authorization?: string) =>
	send(GET, { as: null, ...(authorization && { headers: { authorization } }) }).then(async (response) => ({
		status: response.status,
		text: await response.text(),
	}));
const scrape = async () => (await ask(`Bearer ${token}`)).text;

/** The value of one line; 0 when it is not there yet. */
function numberOf(text: string, line: string): number {
	const found = text.split("\n").find((each) => each.startsWith(`${line} `));
	return found ? Number(found.slice(line.length + 1)) : 0;
}

test.each([
	["no token", undefined],
	["another token", `Bearer ${token.replace("a", "b")}`],
	["a longer one", `Bearer ${token}x`],
	["an empty one", "Bearer "],
	["another scheme", `Basic ${token}`],
])("with %s the address is not there", async (_, authorization) => {
	expect((await ask(authorization)).status).toBe(404);
});

test("requests are counted by route and class of status; saves, signs and failed sign-ins by themselves", async () => {
	const before = await scrape();
	const made = await call(CREATE, { method: "POST", body: { reference: "M-1", birthYear: 1980 } });
	const params = { id: made.body.id };
	const key = "0190aaaa-0000-7000-8000-000000000001";
	const body = { version: 1, changes: { ...cleared, durationDays: 8, painBack: 5 }, key };
	const saved = await call(SAVE_ANSWERS, { method: "PATCH", params, body });
	await call(SAVE_ANSWERS, { method: "PATCH", params, body });
	await call(SAVE_ANSWERS, { method: "PATCH", params, body: { ...body, version: 0 } });
	const signed = await call(SIGN, { method: "POST", params, body: { version: saved.body.version } });
	expect(signed.status).toBe(200);
	await call(SIGN_IN, {
		method: "POST",
		as: null,
		body: { email: "ingen@solbakken.example", password: "feil passord" },
	});
	const after = await scrape();
	const grew = (line: string) => numberOf(after, line) - numberOf(before, line);
	const requests = (route: string, status: string) =>
		grew(`ryggvett_request_seconds_count{route="${route}",status="${status}"}`);
	expect(requests("POST /api/consultations", "2xx")).toBe(1);
	expect(requests("PATCH /api/consultations/[id]/answers", "2xx")).toBe(2);
	expect(requests("PATCH /api/consultations/[id]/answers", "4xx")).toBe(1);
	expect(grew('ryggvett_saves_total{part="answers"}')).toBe(1);
	expect(grew('ryggvett_saves_total{part="consultation"}')).toBe(1);
	expect(grew("ryggvett_signs_total")).toBe(1);
	expect(grew("ryggvett_sign_in_failures_total")).toBe(1);
	expect(numberOf(after, 'ryggvett_database_bytes{part="file"}')).toBeGreaterThan(100_000);
	expect(after).toContain("process_resident_memory_bytes ");
});

test("a label is a word of a closed list: nothing that was sent, named or saved is among them", async () => {
	const made = await call(CREATE, { method: "POST", body: { reference: `${canary}-1`, birthYear: 1980 } });
	const params = { id: made.body.id };
	await call(SAVE_ANSWERS, { method: "PATCH", params, body: { version: 1, changes: { concern: canary } } });
	await call(SAVE_ANSWERS, { method: "PATCH", params, body: { version: 1, changes: { [canary]: canary } } });
	const sent = {
		query: `?${canary}=${canary}`,
		headers: { "user-agent": canary, "x-canary": canary, cookie: `a=${canary}` },
	};
	await call(FIND, { ...sent, params: { rest: [canary] } });
	await call(SAVE, { ...sent, method: "PATCH", params: { rest: [canary, "x"] } });
	await call(SIGN_IN, { method: "POST", as: null, body: { email: `${canary}@x.example`, password: canary } });
	const text = await scrape();
	expect(text).toContain('route="GET /api/[...rest]"');
	expect(text.toLowerCase()).not.toContain(canary.toLowerCase());
	expect(text).not.toContain(made.body.id);
	expect(text).not.toContain(made.body.caseId);
	const ours = text.split("\n").filter((line) => line.startsWith("ryggvett_"));
	const labels = ours.flatMap((line) => [...line.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
	const known = { route: Object.keys(routes), status: ["2xx", "3xx", "4xx", "5xx"] };
	const parts = { part: ["consultation", "answers", "plan", "file", "log"] };
	for (const [name = "", value = ""] of labels) {
		if (name === "le") expect(value).toMatch(/^([\d.]+|\+Inf)$/);
		else expect({ ...known, ...parts }[name as "route"]).toContain(value);
	}
});
