import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { type demoPeople, demoPractice } from "@/lib/auth/demo-people";
import { findSession } from "@/lib/auth/session";
import { db } from "@/lib/db/client";
import { openCase } from "@/lib/practice/open-case";
import { raise } from "@/lib/raise";
import { signedIn } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { makeOneOfEach } from "@/lib/test/two-practices";
import { makeCode } from "@/lib/waiting-room/codes";
import { saveForm } from "@/lib/waiting-room/forms";
import { handleForm, loadForms } from "@/lib/waiting-room/service";
import { loadOwnAnswers } from "./load-own-answers";

const now = new Date();
const { id: practiceId } = demoPractice;
let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let caseId: string;
let emptyCase: string;
beforeAll(async () => {
	database = await temporaryDatabase();
	caseId = (await makeOneOfEach("R-1", now)).case;
	emptyCase = (await makeOneOfEach("R-2", now)).case;
	const by = await actorOf("gp");
	const { code } = (await makeCode(by, caseId, "before-visit", now)) ?? raise("No code was made");
	const answers = { pain: 6, worry: "Redd for jobben" };
	await saveForm({ code, lang: "nb", answers, submit: true }, { address: "192.0.2.1", now });
	const [form] = await loadForms(practiceId, caseId);
	await handleForm(by, caseId, { formId: form?.id ?? raise("No form"), as: "confirmed", questions: ["pain"] }, now);
});
afterAll(() => database.remove());

const actorOf = async (person: keyof typeof demoPeople): Promise<Actor> =>
	(await findSession(await signedIn(person), now))?.actor ?? raise("not signed in");
const views = () => db().auditEvent.count({ where: { practiceId, caseId, event: "view" } });

test("a GP's sheet has what was said, when, and what of it was confirmed; that it was read stands in the log", async () => {
	const before = await views();
	const { forms, shut } = await loadOwnAnswers(await actorOf("gp"), caseId, now);
	expect(shut).toBe(false);
	expect(forms).toMatchObject([
		{ moment: "before-visit", answers: { pain: 6, worry: "Redd for jobben" }, handled: { pain: "confirmed" } },
	]);
	expect(forms[0]?.submittedAt).toBe(now.toISOString());
	expect(await views()).toBe(before + 1);
});

test("an administrator has them on the sheet only after saying why", async () => {
	const admin = await actorOf("admin");
	const before = await views();
	expect(await loadOwnAnswers(admin, caseId, now)).toEqual({ forms: [], shut: true });
	expect(await views()).toBe(before);
	await openCase(admin, caseId, { reason: "patient", words: "Pasienten ber om innsyn." }, now);
	expect((await loadOwnAnswers(admin, caseId, now)).forms).toHaveLength(1);
	expect(await views()).toBe(before + 1);
});

test("where nothing was answered, nothing is kept back and nothing is noted", async () => {
	expect(await loadOwnAnswers(await actorOf("admin"), emptyCase, now)).toEqual({ forms: [], shut: false });
});
