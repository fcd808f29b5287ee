import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Answers } from "@/lib/clinical/content/answers";
import type { AnswerChanges, ConsultationView } from "@/lib/consultation/types";
import { ApiProblem } from "@/lib/http/problem";
import { createDraft } from "./draft";
import type { Request, Unsaved } from "./draft-types";
import { applyChanges } from "./merge";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const problem = (kind: string, more: object = {}) =>
	new ApiProblem({ type: `urn:x:${kind}`, title: "", status: 400, detail: "", requestId: "", ...more });

/** A server that behaves as the API does: one version, refused when stale. */
function scene(answers: Answers = {}) {
	const stored = { version: 1, answers, status: "draft" as ConsultationView["status"] };
	const view = () => ({ id: "c1", savedAt: `at ${stored.version}`, ...stored }) as ConsultationView;
	const faults: Error[] = [];
	const requests: Request[] = [];
	const adopted: AnswerChanges[] = [];
	const told: number[] = [];
	let kept: Unsaved | null = null;
	let keys = 0;
	const draft = createDraft(view(), {
		save: async (request) => {
			requests.push(request);
			const fault = faults.shift();
			if (fault) throw fault;
			if (stored.status === "signed") throw problem("signed");
			if (request.version !== stored.version) throw problem("changed-elsewhere", { current: view() });
			stored.answers = applyChanges(stored.answers, request.changes);
			stored.version++;
			return { version: stored.version, savedAt: `at ${stored.version}`, closed: [] };
		},
		load: async () => view(),
		adopt: (changes) => adopted.push(changes),
		tell: ({ version }) => told.push(version),
		keep: (unsaved) => {
			kept = unsaved;
		},
		newKey: () => `key-${++keys}`,
	});
	const elsewhere = (changes: AnswerChanges) => {
		stored.answers = applyChanges(stored.answers, changes);
		stored.version++;
	};
	return { draft, stored, faults, requests, adopted, told, elsewhere, view, kept: () => kept };
}

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test("an answer is saved shortly after it is given, and only what changed is sent", async () => {
	const { draft, requests, stored, told } = scene({ age: 40 });
	draft.update({ age: 40, bladder: "normal" });
	expect(draft.getState().status).toBe("saving");
	await wait(300);
	expect(requests.map(({ changes }) => changes)).toEqual([{ bladder: "normal" }]);
	expect(stored.answers).toEqual({ age: 40, bladder: "normal" });
	expect(draft.getState()).toMatchObject({ status: "saved", savedAt: "at 2" });
	expect(told).toEqual([2]);
});

test("an answer that is taken away is sent as null", async () => {
	const { draft, requests, stored } = scene({ age: 40 });
	draft.update({});
	await wait(300);
	expect(requests[0]?.changes).toEqual({ age: null });
	expect(stored.answers).toEqual({});
});

test("a save that got no answer is sent again under the same key, and later answers follow it", async () => {
	const { draft, faults, requests, stored } = scene();
	faults.push(problem("no-answer"));
	draft.update({ bladder: "normal" });
	await wait(300);
	expect(draft.getState().status).toBe("retrying");
	draft.update({ bladder: "normal", bowel: "normal" });
	await wait(1500);
	expect(requests.map(({ key, changes }) => [key, changes])).toEqual([
		["key-1", { bladder: "normal" }],
		["key-1", { bladder: "normal" }],
		["key-2", { bowel: "normal" }],
	]);
	expect(stored.answers).toEqual({ bladder: "normal", bowel: "normal" });
	expect(draft.getState().status).toBe("saved");
});

test("a fault of the server is told with its number until a save goes through", async () => {
	const { draft, faults } = scene();
	faults.push(problem("fault", { requestId: "17" }), problem("no-room", { requestId: "18" }), new TypeError("fetch"));
	draft.update({ bladder: "normal" });
	await wait(300);
	expect(draft.getState()).toMatchObject({ status: "retrying", fault: { requestId: "17" } });
	await wait(1000);
	expect(draft.getState()).toMatchObject({ status: "retrying", fault: { requestId: "18" } });
	await wait(2000);
	expect(draft.getState()).toMatchObject({ status: "retrying", fault: null });
	await wait(4000);
	expect(draft.getState().status).toBe("saved");
});

test("a session that ended loses nothing: the answers wait, and are saved once someone has signed in again", async () => {
	const { draft, faults, requests, stored, kept } = scene({ age: 40 });
	faults.push(...Array.from({ length: 3 }, () => problem("sign-in")));
	draft.update({ age: 40, bladder: "normal" });
	await wait(300);
	expect(draft.getState().status).toBe("signed-out");
	expect(kept()?.changes).toEqual({ bladder: "normal" });
	draft.update({ age: 40, bladder: "normal", bowel: "normal" });
	await wait(1000);
	expect(draft.getState().status).toBe("signed-out");
	expect(stored.answers).toEqual({ age: 40 });
	await wait(10_000);
	expect(stored.answers).toEqual({ age: 40, bladder: "normal", bowel: "normal" });
	expect(new Set(requests.map(({ key }) => key))).toEqual(new Set(["key-1", "key-2"]));
	expect(draft.getState().status).toBe("saved");
	expect(kept()).toBeNull();
});

test("whoever comes back after signing in again need not wait for the next try", async () => {
	const { draft, faults, stored } = scene();
	faults.push(...Array.from({ length: 6 }, () => problem("sign-in")));
	draft.update({ bladder: "normal" });
	await wait(60_000);
	expect(draft.getState().status).toBe("signed-out");
	await draft.flush();
	expect(stored.answers).toEqual({ bladder: "normal" });
	expect(draft.getState().status).toBe("saved");
});

test("what is not saved is kept for a reload, and let go once it is saved", async () => {
	const { draft, kept } = scene({ age: 40 });
	draft.update({ age: 41 });
	expect(kept()).toEqual({ version: 1, from: { age: 40 }, changes: { age: 41 } });
	await wait(300);
	expect(kept()).toBeNull();
});

test("answers that only the other side changed are taken in, and one's own are saved on top", async () => {
	const { draft, elsewhere, stored, adopted } = scene();
	elsewhere({ bowel: "normal" });
	draft.update({ bladder: "normal" });
	await wait(1000);
	expect(adopted).toEqual([{ bowel: "normal" }]);
	expect(draft.getState()).toMatchObject({ taken: ["bowel"], conflicts: [], status: "saved" });
	expect(stored.answers).toEqual({ bladder: "normal", bowel: "normal" });
});

test("two different answers to one question wait for a decision, and neither is overwritten", async () => {
	const { draft, elsewhere, stored } = scene();
	elsewhere({ bladder: "retention" });
	draft.update({ bladder: "normal", age: 40 });
	await wait(1000);
	expect(draft.getState().conflicts).toEqual([{ key: "bladder", mine: "normal", theirs: "retention" }]);
	expect(stored.answers).toEqual({ bladder: "retention", age: 40 });

	draft.decide("bladder", "mine");
	await wait(300);
	expect(stored.answers.bladder).toBe("normal");
	expect(draft.getState().conflicts).toEqual([]);
});

test("the other side's answer can be chosen, and comes into the form", async () => {
	const { draft, elsewhere, stored, adopted } = scene();
	elsewhere({ bladder: "retention" });
	draft.update({ bladder: "normal" });
	await wait(1000);
	draft.decide("bladder", "theirs");
	await wait(300);
	expect(adopted).toEqual([{ bladder: "retention" }]);
	expect(stored.answers.bladder).toBe("retention");
});

test("a refused answer is told and held back, and the rest is saved", async () => {
	const { draft, faults, stored } = scene();
	faults.push(problem("invalid", { errors: [{ key: "power.L9", message: "…" }] }));
	draft.update({ power: { L5: { left: 4 } }, age: 40 });
	await wait(600);
	expect(draft.getState().refused).toEqual([{ key: "power", message: "…" }]);
	expect(stored.answers).toEqual({ age: 40 });
	draft.update({ power: { L5: { left: 3 } }, age: 40 });
	await wait(600);
	expect(draft.getState().refused).toEqual([]);
	expect(stored.answers.power).toEqual({ L5: { left: 3 } });
});

test("what was signed elsewhere is not saved over", async () => {
	const { draft, stored, requests } = scene();
	stored.status = "signed";
	draft.update({ bladder: "normal" });
	await wait(300);
	expect(draft.getState().status).toBe("signed");
	draft.update({ bladder: "retention" });
	await wait(5000);
	expect(requests).toHaveLength(1);
});

test("another tab's save comes in from what it tells, without asking the server", async () => {
	const { draft, adopted, requests } = scene({ age: 40 });
	await draft.heard({ version: 2, savedAt: "at 2", changes: { age: 41 } });
	expect(adopted).toEqual([{ age: 41 }]);
	expect(draft.getState()).toMatchObject({ savedAt: "at 2", taken: ["age"] });
	draft.update({ age: 41, bladder: "normal" });
	await wait(300);
	expect(requests[0]?.version).toBe(2);
});

test("a tab that missed a save fetches what is there", async () => {
	const { draft, adopted, elsewhere } = scene();
	elsewhere({ age: 40 });
	elsewhere({ bladder: "normal" });
	await draft.heard({ version: 3, savedAt: "at 3", changes: { bladder: "normal" } });
	expect(adopted).toEqual([{ age: 40, bladder: "normal" }]);
});

test("what an earlier visit had not saved comes back and is saved", async () => {
	const { draft, adopted, stored } = scene({ age: 40 });
	draft.restore({ version: 1, from: { age: 40 }, changes: { age: 41, bladder: "normal" } });
	expect(adopted).toEqual([{ age: 41, bladder: "normal" }]);
	await wait(300);
	expect(stored.answers).toEqual({ age: 41, bladder: "normal" });
});

test("what comes back is a conflict where the server has moved on", async () => {
	const { draft, stored } = scene({ age: 50 });
	draft.restore({ version: 1, from: { age: 40 }, changes: { age: 41 } });
	expect(draft.getState().conflicts).toEqual([{ key: "age", mine: 41, theirs: 50 }]);
	await wait(300);
	expect(stored.answers.age).toBe(50);
});

test("settling saves everything, and says so when it can't", async () => {
	const { draft, stored, faults } = scene();
	draft.update({ bladder: "normal" });
	expect(await draft.settle()).toBe(true);
	expect(stored.answers).toEqual({ bladder: "normal" });
	faults.push(problem("no-answer"));
	draft.update({ bladder: "normal", age: 40 });
	expect(await draft.settle()).toBe(false);
});

test.each(["not-yours", "not-found", "reason-needed", "cross-site"])(
	"a save that is refused for good (%s) is not tried again, and says why",
	async (kind) => {
		const { draft, faults, requests } = scene();
		faults.push(problem(kind, { detail: "Utkastet er en annens." }));
		draft.update({ bladder: "normal" });
		await wait(60_000);
		expect(requests).toHaveLength(1);
		expect(draft.getState()).toMatchObject({ status: "stopped", fault: { detail: "Utkastet er en annens." } });
		draft.update({ bladder: "incontinence" });
		await wait(60_000);
		expect(requests).toHaveLength(1);
		expect(draft.getState().status).toBe("stopped");
	},
);

test("what an earlier visit left is said to have been found", async () => {
	const { draft, stored } = scene();
	draft.restore({ version: 1, from: {}, changes: { bladder: "normal" } as AnswerChanges });
	expect(draft.getState().found).toBe(true);
	await wait(300);
	expect(stored.answers).toEqual({ bladder: "normal" });
	draft.acceptTaken();
	expect(draft.getState().found).toBe(false);
});

test("what nobody had decided is asked again by the next page, and not sent", async () => {
	const first = scene({ bladder: "normal" });
	first.elsewhere({ bladder: "incontinence" });
	first.draft.update({ bladder: "new-change" });
	await wait(300);
	expect(first.draft.getState().conflicts).toHaveLength(1);
	const left = first.kept();
	expect(left?.open).toEqual(["bladder"]);

	const second = scene({ bladder: "incontinence" });
	if (left) second.draft.restore(left);
	await wait(1000);
	expect(second.requests).toEqual([]);
	expect(second.draft.getState().conflicts).toEqual([{ key: "bladder", mine: "new-change", theirs: "incontinence" }]);
	second.draft.decide("bladder", "mine");
	await wait(300);
	expect(second.stored.answers).toEqual({ bladder: "new-change" });
});
