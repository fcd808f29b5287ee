import { execFile } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { recordAudit } from "@/lib/audit/append";
import { verifyChain } from "@/lib/audit/verify";
import { demoPeople, demoPractice } from "@/lib/auth/demo-people";
import { installationId } from "@/lib/db/seal";
import { childEnvironment } from "@/lib/env";
import { makeLog } from "@/lib/test/audit-log";
import { temporaryDatabase } from "@/lib/test/database";

vi.setConfig({ testTimeout: 180_000 });

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let practiceId: string;
beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.remove());
beforeEach(async () => {
	({ practiceId } = await makeLog(["create", "view", "sign"]));
});

/** The command, beside this process, which has the database open as a server has. */
function verify(...args: readonly string[]): Promise<{ status: number; out: string; err: string }> {
	const script = ["--import", "tsx", "--conditions=react-server", "lib/cli/verify-audit.ts", ...args];
	const options = {
		cwd: join(import.meta.dirname, "../.."),
		env: childEnvironment({ RYGGVETT_MODE: "demo", DATABASE_URL: database.url }),
	};
	return new Promise((resolve) => {
		execFile(process.execPath, script, options, (error, out, err) =>
			resolve({ status: error ? Number(error.code) : 0, out, err }),
		);
	});
}

const end = async (): Promise<string> => {
	const result = await verifyChain(practiceId);
	return result.ok ? `${practiceId}:${result.head.seq}:${result.head.hash}` : "";
};

test("each log is named with its events, days and end, and nobody by name", async () => {
	const written = await end();
	await recordAudit({ practiceId, at: new Date("2026-03-10T23:30:00.000Z"), event: "list", actor: null, detail: {} });
	const { status, out } = await verify("--expect", written);
	expect(status).toBe(0);
	expect(out).toContain(`${practiceId}: 4 events, 2026-03-09 to 2026-03-11, whole.\n`);
	expect(out).toContain(`Its end, to write down elsewhere: ${await end()}\n`);
	expect(out).toContain(`${demoPractice.id}: no events.`);
	expect(out).toContain(`${installationId} (the installation): no events.`);
	expect(out).toContain("Every end that was written down still stands in its log.");
	for (const { name } of [demoPractice, ...Object.values(demoPeople)]) expect(out).not.toContain(name);
});

test("the first broken link is named, and what was done to it", async () => {
	const written = await end();
	await database.dropTriggers("audit_event");
	await database.run("UPDATE audit_event SET actor_name = 'Amir Haddad' WHERE practice_id = ? AND seq = 2", practiceId);
	const { status, out } = await verify();
	expect(status).toBe(1);
	expect(out).toContain(`${practiceId}: BROKEN. Event 2 was changed (changed).`);
	expect(out).not.toContain("Amir Haddad");
	expect((await verify("--expect", written.replace(/.$/, "x"))).err).toContain("Give each end as it was printed");
});

test("a log that was written anew is told by an end that was written down", async () => {
	const other = (await end()).replace(/[0-9a-f]{64}$/, "0".repeat(64));
	const { status, out } = await verify("--expect", other);
	expect(status).toBe(1);
	expect(out).toContain(`${practiceId}: 3 events, 2026-03-09 to 2026-03-09, whole.`);
	expect(out).toContain(`${practiceId}: event 3 is not the one that was written down.`);
});
