import assert from "node:assert/strict";
import { readWhole } from "@/lib/db/backup";
import { signIn } from "./person";
import { makeRoomIn } from "./room";
import { startServer } from "./server";
import { assertChainWhole, assertStored } from "./stored";
import type { Check } from "./tally";
import { answering, creating, saveOnce, saveTimes, send, type Work } from "./writer";

/** What is left on the disk when the saving begins: some saves fit, and then none. */
const left = 400_000;

/** A disk that becomes full while people save, and has room again later. */
export async function fullDisk(check: Check, folder: string): Promise<void> {
	const room = makeRoomIn(`${folder}/small`);
	const file = `${room.folder}/full.db`;
	const url = `file:${file}`;
	try {
		await check(`${room.kind}, full`, async () => {
			const server = await startServer(url);
			const person = await signIn(server.origin);
			const draft = await saveTimes(person, "Full-draft", 2);
			room.fill(file, left, server.pid);
			const works: Work[] = [];
			let refusal: Record<string, unknown> | null = null;
			while (!refusal && works.length < 1000) {
				const { work, step, to } = creating(`Full-${works.length}`);
				const { status, body } = await person.ask(step.method, step.path, step.body);
				if (status === 507) refusal = body;
				else {
					assert.equal(status, 201, `A save on a full disk was answered ${status}`);
					works.push({ ...work, id: String(body.id), known: to });
				}
			}
			assert(refusal, "The disk never became full");
			assert.match(String(refusal.detail), /full/);
			assert.match(String(refusal.type), /no-room$/);
			const [step] = draft.known ? answering(draft, draft.known, 9) : [];
			for (const _ of [1, 2, 3]) {
				const answers = await Promise.all([1, 2, 3, 4].map(() => person.ask("PATCH", step?.path ?? "", step?.body)));
				for (const { status } of answers) assert.equal(status, 507);
			}
			room.makeRoom(server.pid);
			await assertStored(url, [draft, ...works]);
			await saveOnce(person, draft, 10);
			const { work, step: again, to } = creating("Full-again");
			await send(person, work, again, to);
			await server.kill();
			await assertStored(url, [draft, work, ...works]);
			readWhole(file);
			await assertChainWhole(url);
			return `${works.length} saves fitted and are there, 13 were refused («${refusal.title}») and are not; it went on when there was room; file and audit chain whole, also after kill −9`;
		});
	} finally {
		room.remove();
	}
}
