import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ensureDemoPeople } from "@/lib/auth/demo-people";
import { ensureFirstAdminLink } from "@/lib/auth/links";
import { prepare } from "@/lib/consultation/prepare";
import { db } from "@/lib/db/client";
import { env, StartRefused } from "@/lib/env";
import { call } from "@/lib/test/call";
import { password } from "@/lib/test/person";
import { POST as accept } from "./acceptance/route";

/** A new installation in production: nobody, no practice, and a link on the server's own screen. */

vi.mock("@/lib/env", async (original) => {
	const real = await original<typeof import("@/lib/env")>();
	return { ...real, env: () => ({ ...real.env(), mode: "production" as const }) };
});

let folder: string;
const now = new Date();
const settings = () => ({
	databaseUrl: `file:${join(folder, "new.db")}`,
	mode: "production" as const,
	keys: env().keys,
});
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "ryggvett-first-"));
	await prepare(now, settings());
});
afterAll(async () => {
	await db().$disconnect();
	rmSync(folder, { recursive: true, force: true });
});

test("the first administrator makes the practice, and its log begins with that", async () => {
	const url = await ensureFirstAdminLink(now);
	const body = {
		token: url?.split("#")[1],
		name: "Astrid Berge",
		email: "astrid@fjellbygda.example",
		practiceName: "Fjellbygda legesenter",
		password,
	};
	const answer = await call(accept, { method: "POST", body, as: null });
	expect(answer.body).toEqual({ next: "enrol" });
	const practice = await db().practice.findFirstOrThrow();
	expect(practice.name).toBe("Fjellbygda legesenter");
	const events = await db().auditEvent.findMany({ where: { practiceId: practice.id } });
	expect(events.map(({ event, actorName }) => [event, actorName])).toEqual([["practice-created", "Astrid Berge"]]);
	expect(await ensureFirstAdminLink(now)).toBeNull();
});

test("production does not start on a database with the people of the demo", async () => {
	await ensureDemoPeople(now);
	await expect(prepare(now, settings())).rejects.toThrow(StartRefused);
	await expect(prepare(now, settings())).rejects.toThrow("people of the demo");
});
