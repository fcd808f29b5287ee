import assert from "node:assert/strict";
import { signIn } from "./person";
import { demoEnvironment, runCommand } from "./processes";
import { startServer } from "./server";
import { assertStored, readStored } from "./stored";
import type { Check } from "./tally";
import { saveOnce, saveTimes } from "./writer";

/** A backup made while the server runs, and put back. */
export async function restoring(check: Check, folder: string): Promise<void> {
	const url = `file:${folder}/restore.db`;
	const copy = `${folder}/restore-copy.db`;
	const environment = demoEnvironment(url);

	await check("restore from a backup", async () => {
		const server = await startServer(url);
		const person = await signIn(server.origin);
		const work = await saveTimes(person, "Restore-before", 5);
		const asCopied = { ...work };
		const backup = await runCommand("lib/cli/backup.ts", [copy], environment);
		assert.equal(backup.code, 0, backup.output);
		await saveOnce(person, work, 6);
		const later = await saveTimes(person, "Restore-later", 2);
		const early = await runCommand("lib/cli/restore.ts", [copy], environment);
		assert(early.code === 1 && early.output.includes("Stop the server first"), early.output);
		await assertStored(url, [work, later]);

		await server.stop();
		const restored = await runCommand("lib/cli/restore.ts", [copy], environment);
		assert.equal(restored.code, 0, restored.output);
		const again = await startServer(url);
		person.moveTo(again.origin);
		await assertStored(url, [asCopied]);
		assert.equal((await readStored(url, [later.reference])).size, 0, "What came after the copy is there");
		await saveOnce(person, asCopied, 7);
		await assertStored(url, [asCopied]);
		await again.stop();
		const { code, output } = await runCommand("lib/cli/verify-audit.ts", [], environment);
		assert.equal(code, 0, output);
		return "refused while the server ran; afterwards every row as it was copied, the audit chain whole, and it goes on from there";
	});
}
