import { afterEach, beforeEach, expect, test } from "vitest";
import { PATCH } from "@/app/api/consultations/[id]/answers/route";
import { PUT } from "@/app/api/consultations/[id]/plan/route";
import { POST } from "@/app/api/consultations/[id]/sign/route";
import { demoPeople, demoPractice } from "@/lib/auth/demo-people";
import { loadConsultation } from "@/lib/consultation/service";
import { db, write } from "@/lib/db/client";
import { raise } from "@/lib/raise";
import { call } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { makeOneOfEach } from "@/lib/test/two-practices";

/** A page that one person left open while another signed in, of a draft that either may go on with. */

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let draft: string;
beforeEach(async () => {
	database = await temporaryDatabase();
	draft = (await makeOneOfEach("R-1", new Date())).draft;
	await write("test", (transaction) =>
		transaction.consultation.updateMany({ where: { id: draft }, data: { authorId: null } }),
	);
});
afterEach(() => database.remove());

const { gp, otherGp } = demoPeople;
const load = async () => (await loadConsultation(demoPractice.id, draft)) ?? raise("The draft is gone");
const refused = { status: 403, body: { type: "urn:ryggvett:problem:other-writer" } };

test.each([
	["answers", PATCH, "PATCH", { changes: { painBack: 4 } }],
	["a plan", PUT, "PUT", { decisions: [] }],
	["a signature", POST, "POST", {}],
] as const)(
	"%s of one person are not taken as another's, and nothing is changed",
	async (_what, route, method, body) => {
		const before = await load();
		const logged = await db().auditEvent.count();
		const sent = { method, as: "otherGp", params: { id: draft }, body: { version: before.version, ...body } } as const;
		expect(await call(route, { ...sent, body: { ...sent.body, writer: gp.userId } })).toMatchObject(refused);
		expect(await load()).toEqual(before);
		expect(await db().auditEvent.count()).toBe(logged);
	},
);

test("whoever wrote it saves it, and so does a program that says nothing of a screen", async () => {
	for (const writer of [otherGp.userId, undefined]) {
		const { version } = await load();
		const body = { version, changes: { painBack: version }, writer };
		expect((await call(PATCH, { method: "PATCH", as: "otherGp", params: { id: draft }, body })).status).toBe(200);
	}
	expect(await load()).toMatchObject({ authorId: otherGp.userId });
});
