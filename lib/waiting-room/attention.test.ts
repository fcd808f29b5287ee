import { afterAll, beforeAll, expect, test } from "vitest";
import { demoPractice } from "@/lib/auth/demo-people";
import { write } from "@/lib/db/client";
import { raise } from "@/lib/raise";
import { temporaryDatabase } from "@/lib/test/database";
import { actor, draftedCase } from "@/lib/test/reviews";
import { makeCode } from "./codes";
import { saveForm } from "./forms";
import { loadAttention } from "./service";

const start = new Date("2026-11-27T08:00:00.000Z");
const at = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const { id: practiceId } = demoPractice;

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase(start);
});
afterAll(() => database.remove());

/** A case of Kari Lunde's in which the patient has answered; gives its id. */
async function answered(minutes: number, answers: object, isClosed = false): Promise<string> {
	const { caseId } = await draftedCase(undefined, "gp", start);
	const kind = "usual" in answers ? "follow-up" : "before-visit";
	const from = kind === "follow-up" ? new Date(start.getTime() - 20 * 86_400_000) : start;
	const { code } = (await makeCode(actor("gp"), caseId, kind, from)) ?? raise("No code was made");
	await saveForm({ code, lang: "nb", answers, submit: true }, { address: "192.0.2.1", now: at(minutes) });
	const data = { closedAt: isClosed ? start : null };
	await write("test", (transaction) =>
		transaction.case.update({ where: { practiceId_id: { practiceId, id: caseId } }, data }),
	);
	return caseId;
}

test("cases that are closed to the reader take no other's place, and alarms come first, the oldest of each first", async () => {
	const worse = await answered(1, { usual: "worse" });
	const closed = [await answered(2, { saddle: "yes" }, true), await answered(3, { fever: "yes" }, true)];
	const later = await answered(5, { injury: "yes" });
	const first = await answered(4, { legPower: "yes" });
	await answered(6, { saddle: "no" });
	const seen = async (person: "gp" | "otherGp", most?: number) =>
		(await loadAttention(actor(person), most)).map(({ caseId }) => caseId);
	expect(await seen("otherGp", 2)).toEqual([first, later]);
	expect(await seen("otherGp")).toEqual([first, later, worse]);
	expect(await seen("gp", 2)).toEqual(closed);
	expect(await seen("gp")).toEqual([...closed, first, later, worse]);
});
