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
		writer: "u1",
	});
	const decide = (side: "mine" | "theirs") => {
		const [first] = draft.getState().conflicts;
		if (first) draft.decide(first, side);
	};
	const elsewhere = (changes: AnswerChanges) => {
		stored.answers = applyChanges(stored.answers, changes);
		stored.version++;
	};
	return { draft, stored, faults, requests, adopted, told, elsewhere, decide, view, kept: () => kept };
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
	const { draft, decide, elsewhere, stored } = scene();
	elsewhere({ bladder: "retention" });
	draft.update({ bladder: "normal", age: 40 });
	await wait(1000);
	expect(draft.getState().conflicts).toEqual([{ key: "bladder", mine: "normal", theirs: "retention" }]);
	expect(stored.answers).toEqual({ bladder: "retention", age: 40 });

	decide("mine");
	await wait(300);
	expect(stored.answers.bladder).toBe("normal");
	expect(draft.getState().conflicts).toEqual([]);
});

test("the other side's answer can be chosen, and comes into the form", async () => {
	const { draft, decide, elsewhere, stored, adopted } = scene();
	elsewhere({ bladder: "retention" });
	draft.update({ bladder: "normal" });
	await wait(1000);
	decide("theirs");
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
	draft.restore([{ version: 1, from: { age: 40 }, changes: { age: 41, bladder: "normal" } }]);
	expect(adopted).toEqual([{ age: 41, bladder: "normal" }]);
	await wait(300);
	expect(stored.answers).toEqual({ age: 41, bladder: "normal" });
});

test("what comes back is a conflict where the server has moved on", async () => {
	const { draft, stored } = scene({ age: 50 });
	draft.restore([{ version: 1, from: { age: 40 }, changes: { age: 41 } }]);
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

test.each(["not-yours", "other-writer", "not-found", "reason-needed", "cross-site"])(
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
	draft.restore([{ version: 1, from: {}, changes: { bladder: "normal" } as AnswerChanges }]);
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
	if (left) second.draft.restore([left]);
	await wait(1000);
	expect(second.requests).toEqual([]);
	expect(second.draft.getState().conflicts).toEqual([{ key: "bladder", mine: "new-change", theirs: "incontinence" }]);
	second.decide("mine");
	await wait(300);
	expect(second.stored.answers).toEqual({ bladder: "new-change" });
});

const left = (changes: AnswerChanges, from: Answers = {}): Unsaved => ({ version: 1, from, changes });

test("what two killed tabs answered differently is asked about, the newest as one's own, and neither is sent", async () => {
	const { draft, decide, stored, adopted, kept } = scene();
	draft.restore([left({ bladder: "retention", age: 40 }), left({ bladder: "normal", bowel: "normal" })]);
	expect(adopted).toEqual([{ bladder: "retention", age: 40, bowel: "normal" }]);
	const asked = { key: "bladder", mine: "retention", theirs: "normal", left: true };
	expect(draft.getState()).toMatchObject({ found: true, conflicts: [asked] });
	await wait(300);
	expect(stored.answers).toEqual({ age: 40, bowel: "normal" });

	const again = scene(stored.answers);
	const unsaved = kept();
	if (unsaved) again.draft.restore([unsaved]);
	expect(again.draft.getState().conflicts).toEqual([asked]);

	decide("theirs");
	await wait(300);
	expect(stored.answers.bladder).toBe("normal");
	expect(kept()).toBeNull();
});

test("three answers to one question are asked about one after the other", async () => {
	const { draft, decide, stored } = scene({ age: 50 });
	draft.restore([left({ age: 41 }, { age: 40 }), left({ age: 42 }, { age: 40 })]);
	expect(draft.getState().conflicts.map(({ theirs }) => theirs)).toEqual([50, 42]);
	decide("mine");
	await wait(300);
	expect(stored.answers.age).toBe(50);
	decide("theirs");
	await wait(300);
	expect(stored.answers.age).toBe(42);
});

test("what an earlier tab left is no conflict where the server has it already", async () => {
	const { draft, stored } = scene({ bladder: "normal" });
	draft.restore([left({ bladder: "retention" }, { bladder: "normal" }), left({ bladder: "normal" })]);
	expect(draft.getState().conflicts).toEqual([]);
	await wait(300);
	expect(stored.answers.bladder).toBe("retention");
});

test("an answer given here before an older one was found is asked about too", async () => {
	const { draft, stored } = scene();
	draft.update({ bladder: "normal" });
	draft.restore([left({ bladder: "retention" })]);
	expect(draft.getState().conflicts).toMatchObject([{ mine: "normal", theirs: "retention", left: true }]);
	await wait(300);
	expect(stored.answers).toEqual({});
});

test.each([[[]], [[{ key: "version", message: "Er ikke gyldig." }]]])(
	"a save that is refused for something that no question can put right stops, with the server's words",
	async (errors) => {
		const { draft, faults, requests, stored } = scene();
		faults.push(problem("invalid", { errors, detail: "Noe er feil." }));
		draft.update({ bladder: "normal" });
		await wait(60_000);
		expect(requests).toHaveLength(1);
		expect(draft.getState()).toMatchObject({ status: "stopped", fault: { errors, detail: "Noe er feil." } });
		draft.update({ bladder: "retention" });
		await wait(300);
		expect(stored.answers.bladder).toBe("retention");
		expect(draft.getState().status).toBe("saved");
	},
);

test("what was refused for good is tried once more when somebody is back, and saved once it is the right person", async () => {
	const { draft, faults, requests, stored } = scene();
	faults.push(problem("other-writer"), problem("other-writer"));
	draft.update({ bladder: "normal" });
	await wait(300);
	await draft.again();
	expect(draft.getState().status).toBe("stopped");
	await wait(60_000);
	expect(requests.map(({ writer }) => writer)).toEqual(["u1", "u1"]);
	await draft.again();
	expect(stored.answers).toEqual({ bladder: "normal" });
	expect(draft.getState().status).toBe("saved");
});

test("a save refused because it was signed shows what was signed, and names what did not come along", async () => {
	const { draft, stored, adopted, kept } = scene({ age: 40 });
	stored.answers = { age: 40, bowel: "normal" };
	stored.status = "signed";
	draft.update({ age: 41, bladder: "normal", bowel: "normal" });
	await wait(300);
	const leftOut = [
		{ key: "age", answer: 41 },
		{ key: "bladder", answer: "normal" },
	];
	expect(draft.getState()).toMatchObject({ status: "signed", leftOut });
	expect(adopted).toEqual([{ age: 40, bladder: null }]);
	expect(kept()?.changes).toEqual({ age: 41, bladder: "normal" });
	draft.dropLeftOut();
	expect(draft.getState().leftOut).toEqual([]);
	expect(kept()).toBeNull();
});

test("what an earlier page left of a consultation that is signed now is told, not put into the form", () => {
	const { draft, adopted } = scene({ age: 40 });
	draft.receive({ version: 2, answers: { age: 40 }, savedAt: "at 2", status: "signed" });
	draft.restore([left({ age: 40, bladder: "normal" }), left({ bladder: "normal" })]);
	expect(draft.getState().leftOut).toEqual([{ key: "bladder", answer: "normal" }]);
	expect(adopted).toEqual([]);
});
