import assert from "node:assert/strict";
import { backUp, restore } from "@/lib/db/backup";
import { demoEnvironment, runCommand } from "./processes";
import type { Running } from "./server";
import { assertChainWhole, assertStored, readStored } from "./stored";
import type { Check } from "./tally";
import { saveOnce, saveTimes } from "./writer";

/** A backup made while the server runs, and put back. */
export async function restoring(check: Check, running: Running): Promise<void> {
	const { url, person } = running;
	const copy = `${url.replace(/^file:/, "")}.backup`;

	await check("restore from a backup", async () => {
		const work = await saveTimes(person, "Restore-before", 5);
		const asCopied = { ...work };
		await backUp(url, copy);
		await saveOnce(person, work, 6);
		const later = await saveTimes(person, "Restore-later", 2);
		await assert.rejects(restore(copy, url, new Date()), /Stop the server first/);
		await assertStored(url, [work, later]);

		await running.server.stop();
		const restored = await runCommand("lib/cli/restore.ts", [copy], demoEnvironment(url));
		assert.equal(restored.code, 0, restored.output);
		await running.startAgain("command");
		await assertStored(url, [asCopied]);
		assert.equal((await readStored(url, [later.reference])).size, 0, "What came after the copy is there");
		await saveOnce(person, asCopied, 7);
		await assertStored(url, [asCopied]);
		await assertChainWhole(url);
		return "refused while the server ran; afterwards every row as it was copied, the audit chain whole, and it goes on from there";
	});
}
