import { afterAll, beforeAll, expect, test } from "vitest";
import { demoActor, demoPeople, demoPractice } from "@/lib/auth/demo-people";
import type { Answers } from "@/lib/clinical/content/answers";
import { content } from "@/lib/clinical/content/content";
import { frozenContent } from "@/lib/consultation/content";
import { impactUnder } from "@/lib/consultation/content-impact";
import { createConsultation } from "@/lib/consultation/create";
import { contentOf } from "@/lib/consultation/reassess";
import { saveAnswers } from "@/lib/consultation/save-answers";
import { signConsultation } from "@/lib/consultation/sign";
import type { ImpactPage } from "@/lib/consultation/version-types";
import { listVersions, loadVersions } from "@/lib/consultation/versions";
import { db, write } from "@/lib/db/client";
import { freeze, storeContent } from "@/lib/db/content-version";
import { raise } from "@/lib/raise";
import { call } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { succeed } from "@/lib/test/reviews";
import { makeNeighbour, neighbour, sessionOf } from "@/lib/test/two-practices";
import { cleared } from "@/prisma/scenario-answers";
import { POST } from "./route";

const now = new Date("2026-12-01T09:00:00.000Z");
const by = demoActor(demoPeople.gp, now);

/** Version next: prolonged cortisone is urgent, one line is worded otherwise. */
const next = {
	...content,
	version: "next",
	rules: content.rules.map((rule) => (rule.id === "FRX-06" ? { ...rule, class: "urgent", within: "today" } : rule)),
	planItems: content.planItems.map((item) =>
		item.id === "safetyNet.emergency" ? { ...item, text: { nb: "Ny ordlyd", en: "New wording" } } : item,
	),
};
/** A version that knows something that this program does not. */
const foreign = {
	...content,
	version: "foreign",
	rules: [{ ...content.rules[0], when: { question: "age", within: 5 } }],
};

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
const hashes = { next: freeze(next).hash, foreign: freeze(foreign).hash };
const ids: Record<string, string> = {};

async function sign(reference: string, changes: Answers): Promise<string> {
	const made = succeed(
		await createConsultation(by, { reference, sex: "female", birthYear: 1980 }, { lang: "nb", now }),
	);
	const saved = succeed(
		await saveAnswers(
			by,
			made.id,
			{ version: made.version, changes: { ...cleared, age: 46, ...changes } },
			{ lang: "nb", now },
		),
	);
	succeed(await signConsultation(by, made.id, { version: saved.version }, { lang: "nb", now }));
	return made.id;
}

beforeAll(async () => {
	database = await temporaryDatabase();
	await makeNeighbour(now);
	ids.usual = await sign("Vanlig", {});
	ids.steroids = await sign("Kortison", { corticosteroids: "prolonged" });
	ids.closed = await sign("Stengt", { corticosteroids: "prolonged" });
	await storeContent(freeze(next), new Date(now.getTime() + 1000), "demo");
	await storeContent(freeze(foreign), new Date(now.getTime() + 2000), "demo");
	const { caseId } = await db().consultation.findFirstOrThrow({
		where: { practiceId: demoPractice.id, id: ids.closed },
	});
	await write(demoPractice.id, (transaction) =>
		transaction.case.updateMany({ where: { practiceId: demoPractice.id, id: caseId }, data: { closedAt: now } }),
	);
});
afterAll(() => database.remove());

const ask = async (body: object, as: Parameters<typeof call>[1]["as"] = "gp") =>
	call(POST, { method: "POST", body, as });

test("under the content that they were signed under, nothing changes", async () => {
	const { status, body } = await ask({ under: frozenContent().hash });
	expect(status).toBe(200);
	expect(body).toEqual({
		looked: 3,
		total: 3,
		counts: { class: 0, lines: 0, wording: 0, result: 0, none: 3, unable: 0 },
		changed: [],
		next: null,
	});
});

test("under another content those that change are counted and listed, another class with both", async () => {
	const { changed, counts } = (await ask({ under: hashes.next })).body as ImpactPage;
	expect(counts).toEqual({ class: 2, lines: 0, wording: 1, result: 0, none: 0, unable: 0 });
	expect(changed.find(({ id }) => id === ids.steroids)).toMatchObject({
		reference: "Kortison",
		version: content.version,
		kind: "class",
		before: "targeted",
		after: "urgent",
	});
	expect(changed.find(({ id }) => id === ids.usual)).toMatchObject({ kind: "wording", before: null, after: "usual" });
});

test("a case that its patient has closed is there for its author alone", async () => {
	for (const [as, looked] of [
		["gp", 3],
		["otherGp", 2],
		["admin", 2],
	] as const) {
		const page = (await ask({ under: hashes.next }, as)).body as ImpactPage;
		expect([page.looked, page.total]).toEqual([looked, looked]);
		expect(page.changed.some(({ id }) => id === ids.closed)).toBe(looked === 3);
	}
});

test("another practice sees none of it, and a physiotherapist not the address", async () => {
	const page = (await ask({ under: hashes.next }, { token: await sessionOf("neighbourGp", now) })).body as ImpactPage;
	expect(page).toMatchObject({ looked: 0, total: 0, changed: [], next: null });
	expect((await ask({ under: hashes.next }, "physio")).status).toBe(404);
});

test("page by page it is the same as at once", async () => {
	const under = (await contentOf(hashes.next)) ?? raise("stored above");
	const whole = await impactUnder(under, by);
	const seen: string[] = [];
	let looked = 0;
	for (let before: string | undefined; ; ) {
		const page = await impactUnder(under, by, before, 1);
		expect(page.looked).toBe(1);
		expect(page.total).toBe(before === undefined ? 3 : null);
		looked += page.looked;
		seen.push(...page.changed.map(({ id }) => id));
		if (page.next === null) break;
		before = page.next;
	}
	expect(looked).toBe(3);
	expect(seen).toEqual(whole.changed.map(({ id }) => id));
});

test("a content that this program can't read changes nothing by a guess: it is told", async () => {
	const page = (await ask({ under: hashes.foreign })).body as ImpactPage;
	expect(page.counts).toMatchObject({ unable: 3, class: 0, none: 0 });
	expect(page.changed).toEqual([]);
	const view = (await loadVersions(by, ids.usual ?? "", hashes.foreign)) ?? raise("signed above");
	expect(view.result).toEqual({
		status: "unable",
		gaps: [{ kind: "condition", where: `rules.${content.rules[0].id}` }],
	});
});

test.each([[{}], [{ under: "x" }], [{ under: hashes.next, before: "1" }], [{ under: hashes.next, more: 1 }]])(
	"%j is refused",
	async (body) => {
		expect((await ask(body)).status).toBe(422);
	},
);

test("a content that is not here is not found", async () => {
	expect((await ask({ under: "0".repeat(64) })).status).toBe(404);
});

test("side by side: what was signed, what it comes to, and whether the program still repeats what was signed", async () => {
	const view = (await loadVersions(by, ids.steroids ?? "", hashes.next)) ?? raise("signed above");
	expect(view).toMatchObject({
		reference: "Kortison",
		lang: "nb",
		repeats: true,
		unknownAnswers: [],
		signedUnder: { version: content.version, inUse: true },
		result: { status: "assessed", difference: { kind: "class", class: true } },
	});
	expect(view.signed.triage.class).toBe("targeted");
	const same = (await loadVersions(by, ids.steroids ?? "")) ?? raise("signed above");
	expect(same.result).toMatchObject({ status: "assessed", difference: { kind: "none" } });
});

test("looking stores nothing", async () => {
	const before = await db().signature.findMany({ where: { practiceId: demoPractice.id } });
	await loadVersions(by, ids.steroids ?? "", hashes.next);
	await ask({ under: hashes.next });
	expect(await db().signature.findMany({ where: { practiceId: demoPractice.id } })).toEqual(before);
});

test("an answer to a question that the other content lacks does not count, and is named", async () => {
	const { corticosteroids: _gone, ...questions } = content.questions;
	const older = { ...content, questions, version: "without" };
	const without = freeze(older);
	await storeContent(without, now, "demo");
	const view = (await loadVersions(by, ids.steroids ?? "", without.hash)) ?? raise("signed above");
	expect(view.unknownAnswers).toEqual(["corticosteroids"]);
	expect(view.result).toMatchObject({ status: "assessed", difference: { kind: "class", reasonsGone: ["FRX-06"] } });
});

test("the versions are listed newest first, with how much was signed under each in this practice", async () => {
	const versions = await listVersions(by);
	expect(versions.map(({ version, inUse, signed }) => [version, inUse, signed])).toEqual(
		expect.arrayContaining([
			["foreign", false, 0],
			["next", false, 0],
			[content.version, true, 3],
		]),
	);
	const elsewhere = await listVersions({ practiceId: neighbour.id });
	expect(elsewhere.every(({ signed }) => signed === 0)).toBe(true);
});
