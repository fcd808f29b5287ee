import { afterAll, beforeAll, expect, test } from "vitest";
import { demoPractice } from "@/lib/auth/demo-people";
import { write } from "@/lib/db/client";
import { claimReview } from "@/lib/review/claim";
import { loadGpQueue, loadPhysioQueue, reviewsOfCase } from "@/lib/review/queue";
import type { ReviewRow } from "@/lib/review/types";
import { call } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { actor, ordinary, sharedReview, signedCase } from "@/lib/test/reviews";
import { GET } from "./route";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.remove());

const now = new Date("2026-11-23T12:00:00.000Z");
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);
const ids = (rows: readonly ReviewRow[]) => rows.map(({ id }) => id);
const { id: practiceId } = demoPractice;

const made: Record<string, string> = {};
beforeAll(async () => {
	const serious = { ...ordinary, corticosteroids: "prolonged", osteoporosis: "yes" } as const;
	const wanted = {
		"usual, old": { now: ago(3) },
		"usual, new": { now: ago(1) },
		targeted: { now: ago(1), answers: serious },
		"to Jonas": { now: ago(2), to: "physio" },
		"to Sissel": { now: ago(2), to: "externalPhysio" },
		claimed: { now: ago(2) },
		"finished lately": { now: ago(20) },
		"finished long ago": { now: ago(60) },
		closed: { now: ago(4) },
	} as const;
	for (const [name, sharing] of Object.entries(wanted)) made[name] = (await sharedReview(sharing)).id;
	for (const name of ["claimed", "finished lately", "finished long ago"])
		await claimReview(actor("physio"), made[name] ?? "", { lang: "nb", now: ago(1) });
	await write("test", async (transaction) => {
		for (const [name, days] of [
			["finished lately", 10],
			["finished long ago", 31],
		] as const)
			await transaction.review.updateMany({
				where: { id: made[name] ?? "" },
				data: { status: "finished", finishedAt: ago(days), outcome: "started" },
			});
		const { caseId } = await transaction.review.findFirstOrThrow({ where: { id: made.closed ?? "" } });
		await transaction.case.updateMany({ where: { id: caseId }, data: { closedAt: now } });
	});
});

const named = (rows: readonly ReviewRow[]) =>
	ids(rows).map((id) => Object.entries(made).find(([, one]) => one === id)?.[0]);

test("the most urgent comes first, of those the oldest; then what is claimed, then what was finished lately", async () => {
	const queue = await loadPhysioQueue(actor("physio"), {}, now);
	expect(named(queue.waiting)).toEqual(["targeted", "usual, old", "to Jonas", "usual, new"]);
	expect(named(queue.claimed)).toEqual(["claimed"]);
	expect(named(queue.finished)).toEqual(["finished lately"]);
	expect(queue.next).toBeNull();
});

test("mine is what is addressed by name", async () => {
	const queue = await loadPhysioQueue(actor("physio"), { which: "mine" }, now);
	expect(named(queue.waiting)).toEqual(["to Jonas"]);
	expect(named(queue.claimed)).toEqual(["claimed"]);
});

test("from outside the practice only what is addressed by name is seen, whatever is asked for", async () => {
	for (const which of ["mine", "all"] as const) {
		const queue = await loadPhysioQueue(actor("externalPhysio"), { which }, now);
		expect(named([...queue.waiting, ...queue.claimed, ...queue.finished])).toEqual(["to Sissel"]);
	}
});

test("pages are as long as asked for, in the same order, and miss nothing though a case is closed", async () => {
	const whole = (await loadGpQueue(actor("otherGp"), {}, 50)).reviews;
	expect(named(whole)).not.toContain("closed");
	for (const size of [1, 2, 3, 7]) {
		const rows: ReviewRow[] = [];
		for (let after: string | undefined, pages = 0; pages < 20; pages++) {
			const page = await loadGpQueue(actor("otherGp"), { after }, size);
			rows.push(...page.reviews);
			if (page.next === null) break;
			expect(page.reviews).toHaveLength(size);
			after = page.next;
		}
		expect(ids(rows)).toEqual(ids(whole));
	}
	const first = await loadPhysioQueue(actor("physio"), {}, now, 3);
	const second = await loadPhysioQueue(actor("physio"), { after: first.next ?? "" }, now, 3);
	expect(named([...first.waiting, ...second.waiting])).toEqual(["targeted", "usual, old", "to Jonas", "usual, new"]);
	expect(second).toMatchObject({ next: null, claimed: [], finished: [] });
});

test("what waits for a GP comes before what is newer", async () => {
	const raise = (name: string, attention: number) =>
		write("test", (transaction) =>
			transaction.review.updateMany({ where: { id: made[name] ?? "" }, data: { attention } }),
		);
	await raise("finished long ago", 1);
	await raise("claimed", 3);
	await raise("to Sissel", 2);
	const { reviews } = await loadGpQueue(actor("gp"), {});
	expect(named(reviews).slice(0, 3)).toEqual(["claimed", "to Sissel", "finished long ago"]);
	expect(reviews.map(({ attention }) => attention).slice(0, 4)).toEqual(["alarm", "question", "suggestion", "nothing"]);
	for (const name of ["finished long ago", "claimed", "to Sissel"]) await raise(name, 0);
});

test("a closed case is in nobody's list but its author's", async () => {
	expect(named((await loadGpQueue(actor("gp"), {})).reviews)).toContain("closed");
	expect(named((await loadGpQueue(actor("otherGp"), {})).reviews)).not.toContain("closed");
	expect(named((await loadPhysioQueue(actor("physio"), {}, now)).waiting)).not.toContain("closed");
});

test("a line names the case by its reference, says how far it is, and nothing of what was asked", async () => {
	const { caseId, id } = await sharedReview({ question: "HEMMELIG", now: ago(0) });
	const { body } = await call(GET, { as: "physio" });
	const line = body.waiting.find((row: ReviewRow) => row.id === id);
	expect(line).toMatchObject({
		caseId,
		class: "usual",
		settled: true,
		status: "waiting",
		to: null,
		askedBy: "Kari Lunde",
	});
	expect(JSON.stringify(body)).not.toContain("HEMMELIG");
});

test("a plan that a newer consultation has taken over keeps its own standing", async () => {
	const { saddleSensation: _open, ...unsettled } = ordinary;
	const first = await sharedReview({ answers: unsettled, now: ago(0) });
	await write("test", (transaction) =>
		transaction.case.updateMany({
			where: { practiceId, id: first.caseId },
			data: { consultationId: crypto.randomUUID(), settled: true },
		}),
	);
	const [line] = await reviewsOfCase(actor("gp"), first.caseId);
	expect(line).toMatchObject({ id: first.id, settled: false });
});

test("the reviews of a case are those that one may see", async () => {
	const { id } = await signedCase();
	const sent = await sharedReview({ to: "externalPhysio" });
	const seen = async (person: "gp" | "physio" | "externalPhysio") =>
		ids(await reviewsOfCase(actor(person), sent.caseId));
	expect(await seen("gp")).toEqual([sent.id]);
	expect(await seen("externalPhysio")).toEqual([sent.id]);
	expect(await seen("physio")).toEqual([]);
	expect(id).not.toBe(sent.consultationId);
});

test.each([["?which=other"], ["?after=x"], ["?after=W10"], ["?extra=1"]])("%s is refused", async (query) => {
	expect((await call(GET, { query, as: "physio" })).status).toBe(422);
});
