import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { loadCase } from "@/app/konsultasjon/[id]/utskrift/load-case";
import { demoPractice } from "@/lib/auth/demo-people";
import type { Answers } from "@/lib/clinical/content/answers";
import { type Lang, type PlanSection, planSections } from "@/lib/clinical/types";
import type { ConsultationView, PlanDecision, PlanView } from "@/lib/consultation/types";
import { documentOf, letterFrame, noteOf } from "@/lib/documents/documents";
import { type DocumentName, documentNames } from "@/lib/documents/types";
import { raise } from "@/lib/raise";
import { call } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { cleared, startBackLow } from "@/prisma/scenario-answers";
import { PATCH } from "./[id]/answers/route";
import { GET as GET_PLAN, PUT } from "./[id]/plan/route";
import { GET } from "./[id]/route";
import { POST as SIGN } from "./[id]/sign/route";
import { POST } from "./route";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.remove());

const ordinary: Answers = {
	...cleared,
	...startBackLow,
	age: 40,
	sex: "male",
	durationDays: 8,
	course: "improving",
	painBack: 5,
};

let count = 0;
async function open(changes: Answers = ordinary): Promise<string> {
	count += 1;
	const { body } = await call(POST, { method: "POST", body: { reference: `sign-${count}` } });
	const saved = await call(PATCH, { method: "PATCH", params: { id: body.id }, body: { version: 1, changes } });
	expect(saved.status).toBe(200);
	return body.id;
}

const load = async (id: string) => (await call(GET, { params: { id } })).body as ConsultationView;
const plan = async (id: string) => (await call(GET_PLAN, { params: { id } })).body as PlanView;
const decide = (id: string, version: number, decisions: readonly object[]) =>
	call(PUT, { method: "PUT", params: { id }, body: { version, decisions } });
const sign = (id: string, version: number) => call(SIGN, { method: "POST", params: { id }, body: { version } });

const keep = (more: Partial<PlanDecision>): PlanDecision => ({
	id: "d1",
	itemId: null,
	section: "advice",
	action: "keep",
	text: null,
	reason: null,
	...more,
});

const sectionsWith = ({ draft }: PlanView, lines: number): PlanSection[] =>
	planSections.filter((section) => draft[section].length >= lines);

test("a plan signed as drafted holds every drafted line, in order, with its grounds", async () => {
	const id = await open();
	const { draft, decisions } = await plan(id);
	expect(decisions).toEqual([]);
	const signed = await sign(id, 2);
	expect(signed.status).toBe(200);
	const view = signed.body as ConsultationView;
	expect(view).toMatchObject({ status: "signed", version: 3, signedLang: "nb" });
	const drafted = planSections.flatMap((section) => draft[section]);
	expect(drafted.length).toBeGreaterThan(3);
	expect(
		view.signedPlan?.map(({ id: line, text, because, evidence, basis }) => ({
			id: line,
			text,
			because,
			evidence,
			basis,
		})),
	).toEqual(drafted);
	expect(view.signedPlan?.every((line) => !line.edited && line.itemId === line.id)).toBe(true);
	expect(view.signedAssessment?.plan).toEqual(draft);
	expect(await load(id)).toEqual(view);
});

test("kept, edited, dropped and added lines stand in the signed plan as decided", async () => {
	const id = await open();
	const view = await plan(id);
	const section = sectionsWith(view, 3)[0] ?? "advice";
	const [kept, edited, dropped] = view.draft[section];
	const decisions = [
		keep({ id: "k", itemId: kept?.id ?? "", section }),
		keep({ id: "e", itemId: edited?.id ?? "", section, action: "edit", text: "  Egne ord.\u0007 " }),
		keep({ id: "d", itemId: dropped?.id ?? "", section, action: "drop", reason: "Gjort før" }),
		keep({ id: "a", section, action: "add", text: "Ring meg fredag." }),
	];
	expect((await decide(id, 2, decisions)).body).toMatchObject({ version: 3 });
	expect((await plan(id)).decisions).toHaveLength(4);
	const { signedPlan } = (await sign(id, 3)).body as ConsultationView;
	const lines = signedPlan?.filter((line) => line.section === section) ?? [];
	expect(lines.find((line) => line.id === kept?.id)).toMatchObject({ text: kept?.text, edited: false });
	expect(lines.find((line) => line.id === edited?.id)).toMatchObject({ text: "Egne ord.", edited: true });
	expect(lines.find((line) => line.id === dropped?.id)).toBeUndefined();
	expect(lines.at(-1)).toMatchObject({ id: "a", itemId: null, text: "Ring meg fredag.", basis: null, because: [] });
});

test("a line dropped without a reason is saved, but not signed", async () => {
	const id = await open();
	const view = await plan(id);
	const section = sectionsWith(view, 1)[0] ?? "advice";
	const itemId = view.draft[section][0]?.id ?? "";
	expect((await decide(id, 2, [keep({ itemId, section, action: "drop" })])).status).toBe(200);
	const refused = await sign(id, 3);
	expect(refused).toMatchObject({
		status: 422,
		body: { errors: [{ key: itemId, message: "Oppgi hvorfor linjen er fjernet." }] },
	});
	expect((await load(id)).status).toBe("draft");
});

test("what is missing is told before anything is signed, and a check signs nothing", async () => {
	const id = await open();
	const view = await plan(id);
	const section = sectionsWith(view, 1)[0] ?? "advice";
	const itemId = view.draft[section][0]?.id ?? "";
	const tens = keep({ id: "own-tens", section: "activity", action: "add", text: "TENS hjemme" });
	await decide(id, 2, [keep({ itemId, section, action: "drop" }), tens]);
	const check = (version: number) => call(SIGN, { method: "POST", params: { id }, body: { version, check: true } });
	const refused = await check(3);
	expect(refused).toMatchObject({ status: 422, body: { errors: [{ key: itemId }, { key: "likewise.own-tens" }] } });
	await decide(id, 3, []);
	expect(await check(4)).toMatchObject({ status: 200, body: { status: "draft", version: 4 } });
	expect((await load(id)).status).toBe("draft");
});

test("a line that little speaks for is saved, signed only with a reason, and keeps it in the plan and its documents", async () => {
	const id = await open();
	const tens = keep({ id: "own-tens", section: "activity", action: "add", text: "TENS hjemme" });
	await decide(id, 2, [tens]);
	expect(await sign(id, 3)).toMatchObject({
		status: 422,
		body: { errors: [{ key: "likewise.own-tens", message: "Oppgi hvorfor linjen med «tens» likevel er med." }] },
	});
	expect((await load(id)).status).toBe("draft");
	await decide(id, 3, [{ ...tens, reason: "Har hjulpet før" }]);
	const { signedPlan } = (await sign(id, 4)).body as ConsultationView;
	expect(signedPlan?.filter((line) => line.reason).map(({ text, reason }) => [text, reason])).toEqual([
		["TENS hjemme", "Har hjulpet før"],
	]);
	const printed = await loadCase(demoPractice.id, id, "nb");
	const line = printed?.printed.lines.find((one) => one.id === "own-tens");
	expect(line).toMatchObject({ text: "TENS hjemme (Har hjulpet før)", patientText: "TENS hjemme" });
});

test.each([
	["nb", "en"],
	["en", "nb"],
] as const)("what is signed in %s is written and said in it to one who reads in %s", async (written, reader) => {
	const id = await open();
	const headers = { cookie: `lang=${written}` };
	const draft = await loadCase(demoPractice.id, id, reader);
	expect(draft?.printed.written).toBe(reader);
	await call(SIGN, { method: "POST", params: { id }, body: { version: 2 }, headers });
	const shown = async (lang: Lang) => {
		const { printed } = (await loadCase(demoPractice.id, id, lang)) ?? raise("no case");
		const document = (name: DocumentName) => documentOf(name, printed, { patientLang: "pl", gpCopy: true });
		return [...documentNames.map(document), noteOf(printed), letterFrame(printed)];
	};
	expect(await shown(reader)).toEqual(await shown(written));
	const note = (await shown(reader)).find((one) => typeof one === "string");
	expect(note).toMatch(written === "en" ? /Low back pain/i : /rygg/i);
});

test("a drafted line edited into what little speaks for asks too; a reason that nothing asks for is not signed", async () => {
	const id = await open();
	const view = await plan(id);
	const [section] = sectionsWith(view, 2).filter((one) => one !== "notRecommended");
	const [first, second] = view.draft[section ?? "advice"];
	const edit = (itemId = "", text = "", reason: string | null = null) =>
		keep({ id: itemId, itemId, section: section ?? "advice", action: "edit", text, reason });
	await decide(id, 2, [edit(first?.id, "Epidural injeksjon"), edit(second?.id, "Gå tur", "Fra før")]);
	const refused = await sign(id, 3);
	expect(refused.body.errors.map(({ key }: { key: string }) => key)).toEqual([`likewise.${first?.id}`]);
	await decide(id, 3, [edit(first?.id, "Ikke epidural injeksjon"), edit(second?.id, "Gå tur", "Fra før")]);
	const { signedPlan } = (await sign(id, 4)).body as ConsultationView;
	expect(signedPlan?.filter((line) => line.reason)).toEqual([]);
});

test("an alarm answer that another answer denies is named with both, and stops the signing", async () => {
	const id = await open({ ...ordinary, neuroExamDone: "no", straightLegRaise: undefined, power: { L5: { left: 2 } } });
	const refused = await sign(id, 2);
	expect(refused.status).toBe(422);
	expect(refused.body.errors.map((error: { key: string }) => error.key)).toContain("power");
});

test("an emergency can be signed", async () => {
	const id = await open({ saddleSensation: "reduced", bladder: "retention", durationDays: 1 });
	const { signedAssessment, signedPlan } = (await sign(id, 2)).body as ConsultationView;
	expect(signedAssessment?.triage.class).toBe("emergency");
	expect(signedPlan?.length).toBeGreaterThan(0);
});

test.each([
	[[keep({ action: "edit", itemId: "x", text: " " })], "decisions.0.text"],
	[[keep({ action: "add", text: null })], "decisions.0.text"],
	[[keep({ action: "add", itemId: "x", text: "t" })], "decisions.0.itemId"],
	[[keep({ action: "drop" })], "decisions.0.itemId"],
	[[keep({ itemId: "x" }), keep({ id: "d2", itemId: "x" })], "decisions.1"],
	[[{ ...keep({ itemId: "x" }), action: "delete" }], "decisions.0.action"],
	[[{ ...keep({ itemId: "x" }), section: "poetry" }], "decisions.0.section"],
	[[keep({ itemId: "x", reason: "r".repeat(501) })], "decisions.0.reason"],
])("the decisions %o are refused at %s", async (decisions, key) => {
	const id = await open();
	const refused = await decide(id, 2, decisions);
	expect(refused.status).toBe(422);
	expect(refused.body.errors.map((error: { key: string }) => error.key)).toEqual([key]);
});

test("new answers that take a drafted line away leave the clinician's own wording as a line of its own", async () => {
	const id = await open();
	const decisions = [
		keep({ id: "gone", itemId: "no.longer.drafted", action: "edit", text: "Mine ord" }),
		keep({ id: "kept", itemId: "no.longer.either" }),
	];
	await decide(id, 2, decisions);
	expect((await plan(id)).decisions).toEqual([keep({ id: "gone", action: "add", text: "Mine ord" })]);
	const { signedPlan } = (await sign(id, 3)).body as ConsultationView;
	expect(signedPlan?.filter((line) => line.itemId === null).map((line) => line.text)).toEqual(["Mine ord"]);
});

test("after signing every change is refused, by the service and by the database", async () => {
	const id = await open();
	const { body: signed } = await sign(id, 2);
	const refusals = [
		await call(PATCH, { method: "PATCH", params: { id }, body: { version: 3, changes: { painBack: 1 } } }),
		await decide(id, 3, []),
		await sign(id, 3),
	];
	for (const refusal of refusals) {
		expect(refusal).toMatchObject({ status: 409, body: { type: "urn:ryggvett:problem:signed", current: signed } });
	}
	const p = demoPractice.id;
	const attempts = [
		`UPDATE consultation SET answers = '{}' WHERE id = '${id}'`,
		`UPDATE consultation SET status = 'draft' WHERE id = '${id}'`,
		`DELETE FROM consultation WHERE id = '${id}'`,
		`INSERT OR REPLACE INTO consultation SELECT * FROM consultation WHERE id = '${id}'`,
		`UPDATE signature SET plan = '[]' WHERE consultation_id = '${id}'`,
		`DELETE FROM signature WHERE consultation_id = '${id}'`,
		`INSERT OR REPLACE INTO signature SELECT * FROM signature WHERE consultation_id = '${id}'`,
		`INSERT INTO plan_decision VALUES ('${p}', '${id}', 'x', 0, NULL, 'advice', 'add', 'x', NULL)`,
		"UPDATE content_version SET frozen = '{}'",
		"DELETE FROM content_version",
		"INSERT OR REPLACE INTO content_version SELECT * FROM content_version",
	];
	for (const sql of attempts) {
		// A way to overwrite that SQLite has alone.
		if (database.kind === "postgresql" && sql.startsWith("INSERT OR REPLACE")) continue;
		await expect(database.run(sql), sql).rejects.toThrow(/never|takes no more/);
	}
	expect(await load(id)).toEqual(signed);
});

test("the decisions of a signed plan can't be changed or removed in the database", async () => {
	const id = await open();
	await decide(id, 2, [keep({ id: "a", action: "add", text: "Linje" })]);
	await sign(id, 3);
	for (const sql of [
		`UPDATE plan_decision SET text = 'annet' WHERE consultation_id = '${id}'`,
		`DELETE FROM plan_decision WHERE consultation_id = '${id}'`,
	]) {
		await expect(database.run(sql), sql).rejects.toThrow("never");
	}
});

test("content that changes later changes nothing that was signed, and the old content can be read again", async () => {
	const id = await open();
	const { body: signed } = await sign(id, 2);
	vi.resetModules();
	vi.doMock("@/lib/clinical/content/content", async (original) => {
		const { content } = await original<typeof import("@/lib/clinical/content/content")>();
		return { content: { ...content, version: "2099.1", rules: [], planItems: [], planRules: [] } };
	});
	const { loadConsultation, loadPlan } = await import("@/lib/consultation/service");
	const { contentIn, thawContent } = await import("@/lib/consultation/content");
	const { readContent } = await import("@/lib/db/content-version");
	const { assess } = await import("@/lib/clinical/engine/assess");
	expect(contentIn("nb").version).toBe("2099.1");
	expect(await loadConsultation(demoPractice.id, id)).toEqual(signed);
	expect((await loadPlan(demoPractice.id, id, "en"))?.draft).toEqual(signed.signedAssessment.plan);
	const [signature] = await database.rows("SELECT content_hash FROM signature WHERE consultation_id = ?", id);
	const frozen = await readContent(String(signature?.content_hash));
	expect(assess(thawContent(frozen ?? "", "nb"), signed.answers)).toEqual(signed.signedAssessment);
	vi.doUnmock("@/lib/clinical/content/content");
});
