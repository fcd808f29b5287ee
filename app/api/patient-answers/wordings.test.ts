import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { demoPractice } from "@/lib/auth/demo-people";
import { db, write } from "@/lib/db/client";
import { call } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { folderOf, removeFolders, testWording } from "@/lib/test/test-wording";
import { makeOneOfEach } from "@/lib/test/two-practices";
import { loadForms } from "@/lib/waiting-room/service";
import type { NewCode } from "@/lib/waiting-room/types";
import { POST as handle } from "../cases/[id]/patient-answers/route";
import { POST as make } from "../cases/[id]/patient-codes/route";
import { POST as look } from "./lookup/route";
import { PUT as save } from "./route";

/* STarT Back is installed in two languages, Örebro in none. */

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let caseId: string;
beforeAll(async () => {
	const folder = folderOf({
		"start-back.nb.json": testWording("start-back", "nb"),
		"start-back.pl.json": testWording("start-back", "pl"),
	});
	vi.stubEnv("RYGGVETT_WORDINGS", folder);
	database = await temporaryDatabase();
	caseId = (await makeOneOfEach("R-1", new Date())).case;
});
afterAll(async () => {
	vi.unstubAllEnvs();
	removeFolders();
	await database.remove();
});
beforeEach(() => write("test", (transaction) => transaction.throttle.deleteMany()));

const makeOne = async (kind: "before-visit" | "follow-up") =>
	(await call(make, { method: "POST", params: { id: caseId }, body: { kind } })).body as NewCode;
const lookUp = async (code: string) =>
	(await call(look, { method: "POST", body: { code }, as: null })).body as {
		answers: object;
		instruments: { instrument: string; lang: string; source: string; items: { id: string; text: string }[] }[];
	};
const answer = (code: string, answers: object, lang = "nb") =>
	call(save, { method: "PUT", body: { code, lang, answers }, as: null });

test("before the visit the form carries each installed language, and the permission stays here", async () => {
	const { code } = await makeOne("before-visit");
	const { instruments } = await lookUp(code);
	expect(instruments.map(({ instrument, lang }) => `${instrument} ${lang}`)).toEqual([
		"start-back nb",
		"start-back pl",
	]);
	expect(instruments[0]).toMatchObject({ source: "Test source", lead: "Test lead" });
	expect(instruments[0]?.items).toHaveLength(9);
	expect(instruments[0]?.items[8]).toEqual({
		id: "sbBothersome",
		text: "Test wording 9 (nb)",
		options: ["not", "slightly", "moderately", "very", "extremely"].map((value) => ({
			value,
			text: `Test answer ${value}`,
		})),
	});
	expect(JSON.stringify(instruments)).not.toContain("Test permission");
});

test("at 2, 6 and 12 weeks no instrument is asked, and an answer to one is left out", async () => {
	const { code, id } = await makeOne("follow-up");
	await write("test", (transaction) =>
		transaction.patientCode.update({ where: { id }, data: { startsAt: new Date(Date.now() - 15 * 86_400_000) } }),
	);
	expect((await lookUp(code)).instruments).toEqual([]);
	await answer(code, { sbFear: "agree", pain: 3 });
	expect((await lookUp(code)).answers).toEqual({ pain: 3 });
});

test("answers are kept sealed, also in a language without the words, and a clinician can take them over", async () => {
	const { code } = await makeOne("before-visit");
	await answer(code, { sbFear: "agree", sbBothersome: "very" });
	await answer(code, { pain: 6 }, "en");
	expect((await lookUp(code)).answers).toEqual({ pain: 6, sbFear: "agree", sbBothersome: "very" });
	const form = (await loadForms(demoPractice.id, caseId)).find(({ answers }) => answers.sbFear);
	expect(form).toMatchObject({ lang: "en", answers: { sbFear: "agree", sbBothersome: "very", pain: 6 } });
	for (const { answers } of await db().$queryRaw<{ answers: string }[]>`SELECT answers FROM patient_form`)
		expect(answers).not.toContain("sbFear");
	const body = { formId: form?.id, as: "confirmed", questions: ["sbFear", "sbWorry"] };
	expect((await call(handle, { method: "POST", params: { id: caseId }, body })).status).toBe(200);
	const handled = (await loadForms(demoPractice.id, caseId)).find(({ id }) => id === form?.id)?.handled;
	expect(handled).toEqual({ sbFear: "confirmed" });
});

test("an answer to what no installed language asks is refused in plain words, and nothing is saved", async () => {
	const { code } = await makeOne("before-visit");
	const refused = await answer(code, { omSleep: 4, sbFear: "agree" });
	expect(refused.status).toBe(422);
	expect(refused.body).toMatchObject({
		errors: [{ key: "answers.omSleep", message: expect.stringContaining("ordlyd") }],
	});
	expect((await lookUp(code)).answers).toEqual({});
	expect((await answer(code, { omSleep: null })).status).toBe(200);
});

test.each([{ sbFear: "maybe" }, { sbFear: 1 }, { sbBothersome: "agree" }, { sbFear: ["agree"] }])(
	"an answer that the item does not have is refused: %o",
	async (answers) => {
		const { code } = await makeOne("before-visit");
		expect((await answer(code, answers)).status).toBe(422);
	},
);
