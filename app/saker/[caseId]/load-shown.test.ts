import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { demoPeople, demoPractice } from "@/lib/auth/demo-people";
import { admit } from "@/lib/auth/enter";
import { findSession } from "@/lib/auth/session";
import { db, write } from "@/lib/db/client";
import { openCase } from "@/lib/practice/open-case";
import { raise } from "@/lib/raise";
import { signedIn } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { type Ids, makeOneOfEach } from "@/lib/test/two-practices";
import { loadShown, type Shown } from "./load-shown";

const cookie = vi.hoisted(() => ({ token: undefined as string | undefined }));
vi.mock("next/headers", () => ({
	cookies: async () => ({
		get: (name: string) => (name === "ryggvett-session" && cookie.token ? { name, value: cookie.token } : undefined),
	}),
}));
/** Next gives server code another build of this module; the tests' runner doesn't know of it. */
vi.mock("next/navigation", () => ({
	notFound: () => raise("not-found"),
	redirect: (path: string) => raise(`redirect ${path}`),
}));

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let ids: Ids;
beforeAll(async () => {
	database = await temporaryDatabase();
	ids = await makeOneOfEach("R-1", new Date());
});
afterAll(() => database.remove());

const logged = async () =>
	(await db().auditEvent.findMany({ where: { practiceId: demoPractice.id }, orderBy: { seq: "asc" } })).map(
		({ event, actorId, caseId }) => ({ event, actorId, caseId }),
	);

async function show(person: keyof typeof demoPeople, id = ids.case): Promise<{ shown: Shown; events: object[] }> {
	cookie.token ??= await signedIn(person);
	const before = (await logged()).length;
	const shown = await loadShown(id);
	return { shown, events: (await logged()).slice(before) };
}
beforeEach(() => {
	cookie.token = undefined;
});

test.each(["gp", "otherGp", "physio"] as const)(
	"a %s sees the case, and one view stands in the log",
	async (person) => {
		const { shown, events } = await show(person);
		expect(shown.shut).toBeNull();
		expect(events).toEqual([{ event: "view", actorId: demoPeople[person].userId, caseId: ids.case }]);
	},
);

test("a title alone, which a browser asks for before anybody clicks, stands in no log", async () => {
	cookie.token = await signedIn("gp");
	const before = (await logged()).length;
	await admit("/saker/[caseId]", ids.case);
	await admit("/saker/[caseId]/innsyn", ids.case);
	expect((await logged()).slice(before)).toEqual([]);
});

test("an administrator sees it from outside: no answer, no plan, no free text, and no view in the log", async () => {
	const { shown, events } = await show("admin");
	expect(shown.shut).toMatchObject({ reference: "R-1", consultations: [{ status: "signed" }] });
	expect(Object.keys(shown.shut ?? {}).sort()).toEqual([
		"class",
		"consultations",
		"createdAt",
		"id",
		"reference",
		"settled",
	]);
	expect(events).toEqual([{ event: "list", actorId: demoPeople.admin.userId, caseId: ids.case }]);
});

test("after saying why the administrator sees what others see, for a while, and the view stands in the log", async () => {
	cookie.token = await signedIn("admin");
	const actor = (await findSession(cookie.token, new Date()))?.actor ?? raise("not signed in");
	await openCase(actor, ids.case, { reason: "complaint", words: "Klage fra pasienten i dag." }, new Date());
	const { shown, events } = await show("admin");
	expect(shown.shut).toBeNull();
	expect(shown.shut === null && shown.open).toMatchObject({ until: expect.any(String), mayClose: false });
	expect(events).toEqual([{ event: "view", actorId: demoPeople.admin.userId, caseId: ids.case }]);
});

test("only the GP who wrote the case may note an objection; a draft leads on for its writer alone", async () => {
	const draft = await db().consultation.findUniqueOrThrow({
		where: { practiceId_id: { practiceId: demoPractice.id, id: ids.draft } },
	});
	const own = (await show("gp", draft.caseId)).shown;
	expect(own.shut === null && own.open.mayClose).toBe(true);
	expect(own.shut === null && [...own.open.writers]).toEqual([]);
	cookie.token = undefined;
	const others = (await show("otherGp", draft.caseId)).shown;
	expect(others.shut === null && others.open.mayClose).toBe(false);
	expect(others.shut === null && [...others.open.writers]).toEqual([[ids.draft, "Kari Lunde"]]);
});

test("a closed case says since when, to the one it is open to", async () => {
	await write("test", (transaction) =>
		transaction.case.updateMany({ where: { id: ids.case }, data: { closedAt: new Date() } }),
	);
	const { shown } = await show("gp");
	expect(shown.shut === null && shown.open.closedAt).toEqual(expect.any(String));
	cookie.token = undefined;
	await expect(show("admin")).rejects.toThrow("not-found");
});
