import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Plan, planSections } from "@/lib/clinical/types";
import type { ConsultationView, PlanView } from "@/lib/consultation/types";
import { ApiProblem } from "@/lib/http/problem";
import { inventedNumber } from "@/lib/test/invented-number";
import { addLine, dropLine, editLine, explainLine } from "./decisions";
import { createPlanStore, type Deps, type UnsavedPlan } from "./plan-store";

const item = { id: "activity.walk", text: "Gå tur.", because: [], evidence: [], basis: "recalled" } as const;
const draft = {
	...Object.fromEntries(planSections.map((section) => [section, []])),
	activity: [item],
} as unknown as Plan;

const view = (changes: Partial<ConsultationView> = {}, decisions: PlanView["decisions"] = []): PlanView =>
	({
		consultation: { id: "c1", status: "draft", version: 1, savedAt: "2025-11-21T10:00:00.000Z", ...changes },
		draft,
		decisions,
		record: {},
	}) as PlanView;

const problem = (kind: string, status: number) =>
	new ApiProblem({ type: `urn:ryggvett:problem:${kind}`, title: "", status, detail: "Nei.", requestId: "" });
const drop = (decisions: PlanView["decisions"]) => dropLine(decisions, "activity", item, "gjort");

let keys = 0;
let kept: UnsavedPlan | null = null;
const open = (save: Deps["save"], load: Deps["load"] = async () => view(), first = view()) =>
	createPlanStore(first, {
		save,
		load,
		newKey: () => `key-${++keys}`,
		keep: (unsaved) => {
			kept = unsaved;
		},
		writer: "u1",
	});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a change is saved after a moment, and only then said to be", async () => {
	const save = vi.fn(async () => ({ version: 2, savedAt: "2025-11-21T10:01:00.000Z" }));
	const store = open(save);
	store.change(drop);
	expect(store.getState().status).toBe("unsaved");
	expect(store.savedVersion()).toBeNull();
	await vi.runAllTimersAsync();
	expect(save).toHaveBeenCalledTimes(1);
	expect(store.getState()).toMatchObject({ status: "saved", savedAt: "2025-11-21T10:01:00.000Z" });
	expect(store.savedVersion()).toBe(2);
});

test("a decision is saved with the lines, and an empty field is no change", async () => {
	const save = vi.fn<Deps["save"]>(async ({ version }) => ({
		version: version + 1,
		savedAt: "2025-11-21T10:01:00.000Z",
	}));
	const store = open(save);
	store.decide("followUp", { on: "2026-12-06", measure: "" });
	await vi.runAllTimersAsync();
	expect(save).toHaveBeenCalledWith(
		expect.objectContaining({ record: { followUp: { on: "2026-12-06", measure: "" } } }),
	);
	store.decide("followUp", { on: "2026-12-06" });
	await vi.runAllTimersAsync();
	expect(save).toHaveBeenCalledTimes(1);
	store.decide("followUp", undefined);
	await vi.runAllTimersAsync();
	expect(save).toHaveBeenCalledTimes(2);
});

test("other decisions beside the lines are a conflict too", async () => {
	const theirs = { ...view({ version: 5 }), record: { imaging: { kind: "mri" as const } } };
	const store = open(
		async () => {
			throw problem("changed-elsewhere", 409);
		},
		async () => theirs,
	);
	store.decide("imaging", { kind: "none" });
	await vi.runAllTimersAsync();
	expect(store.getState().status).toBe("conflict");
	store.takeTheirs();
	expect(store.getState()).toMatchObject({ status: "saved", record: theirs.record });
});

test("what is changed during a save is saved after it, on the new version", async () => {
	const versions: number[] = [];
	const store = open(async ({ version }) => {
		versions.push(version);
		if (versions.length === 1) store.change((decisions) => addLine(decisions, "work", "own-1", "Ring leder"));
		return { version: version + 1, savedAt: "2025-11-21T10:01:00.000Z" };
	});
	store.change(drop);
	await vi.runAllTimersAsync();
	expect(versions).toEqual([1, 2]);
	expect(store.savedVersion()).toBe(3);
});

test("a lost connection is tried again with the same key until it is back", async () => {
	const tried: string[] = [];
	const store = open(async ({ key, version }) => {
		tried.push(key);
		if (tried.length < 3) throw problem("no-answer", 0);
		return { version: version + 1, savedAt: "2025-11-21T10:01:00.000Z" };
	});
	store.change(drop);
	await vi.advanceTimersByTimeAsync(600);
	expect(store.getState().status).toBe("retrying");
	await vi.runAllTimersAsync();
	expect(new Set(tried).size).toBe(1);
	expect(store.getState().status).toBe("saved");
});

test("a fault of the server is told with its number", async () => {
	const save = vi.fn<Deps["save"]>(async () => ({ version: 2, savedAt: "2025-11-21T10:01:00.000Z" }));
	save.mockRejectedValueOnce(problem("fault", 500)).mockRejectedValueOnce(new TypeError("fetch"));
	const store = open(save);
	store.change(drop);
	await vi.advanceTimersByTimeAsync(600);
	expect(store.getState()).toMatchObject({ status: "retrying", fault: { status: 500 } });
	await vi.advanceTimersByTimeAsync(1000);
	expect(store.getState()).toMatchObject({ status: "retrying", fault: null });
	await vi.runAllTimersAsync();
	expect(store.getState().status).toBe("saved");
});

test("a session that ended loses nothing: the plan is saved once someone has signed in again", async () => {
	const statuses: string[] = [];
	let isSignedIn = false;
	const store = open(async ({ version }) => {
		statuses.push(store.getState().status);
		if (!isSignedIn) throw problem("sign-in", 401);
		return { version: version + 1, savedAt: "2025-11-21T10:01:00.000Z" };
	});
	store.change(drop);
	await vi.advanceTimersByTimeAsync(3600);
	expect(statuses).toEqual(["saving", "signed-out", "signed-out"]);
	expect(store.getState().status).toBe("signed-out");
	expect(store.savedVersion()).toBeNull();
	isSignedIn = true;
	await store.look();
	await vi.advanceTimersByTimeAsync(0);
	expect(store.getState().status).toBe("saved");
	expect(store.savedVersion()).toBe(2);
});

test("new answers elsewhere bring the new version, and the decisions go on top", async () => {
	const save = vi.fn<Deps["save"]>(async ({ version }) => {
		if (version === 1) throw problem("changed-elsewhere", 409);
		return { version: version + 1, savedAt: "2025-11-21T10:01:00.000Z" };
	});
	const store = open(save, async () => view({ version: 5 }));
	store.change(drop);
	await vi.runAllTimersAsync();
	expect(store.getState().status).toBe("saved");
	expect(store.savedVersion()).toBe(6);
});

test("other decisions saved elsewhere are shown, and nothing is written until one side is chosen", async () => {
	const theirs = view({ version: 5 }, addLine([], "work", "own-2", "Annet"));
	const save = vi.fn<Deps["save"]>(async ({ version }) => {
		if (version === 1) throw problem("changed-elsewhere", 409);
		return { version: version + 1, savedAt: "2025-11-21T10:01:00.000Z" };
	});
	const store = open(save, async () => theirs);
	store.change(drop);
	await vi.runAllTimersAsync();
	expect(store.getState()).toMatchObject({ status: "conflict", theirs });
	store.change((decisions) => addLine(decisions, "work", "own-3", "Mer"));
	await vi.runAllTimersAsync();
	expect(save).toHaveBeenCalledTimes(1);

	store.keepMine();
	await vi.runAllTimersAsync();
	expect(save).toHaveBeenLastCalledWith(expect.objectContaining({ version: 5, decisions: drop([]) }));
	expect(store.getState()).toMatchObject({ status: "saved", theirs: null });
});

test("taking the other side drops this one", async () => {
	const theirs = view({ version: 5 }, addLine([], "work", "own-2", "Annet"));
	const store = open(
		async () => {
			throw problem("changed-elsewhere", 409);
		},
		async () => theirs,
	);
	store.change(drop);
	await vi.runAllTimersAsync();
	store.takeTheirs();
	expect(store.getState()).toMatchObject({ status: "saved", decisions: theirs.decisions });
	expect(store.savedVersion()).toBe(5);
});

test("a plan signed elsewhere takes no more changes", async () => {
	const store = open(
		async () => {
			throw problem("signed", 409);
		},
		async () => view({ status: "signed", version: 9 }),
	);
	store.change(drop);
	await vi.runAllTimersAsync();
	expect(store.getState().status).toBe("signed");
});

test("a refusal is said, and the next change tries again", async () => {
	let refuse = true;
	const store = open(async ({ version }) => {
		if (refuse) throw problem("invalid", 422);
		return { version: version + 1, savedAt: "2025-11-21T10:01:00.000Z" };
	});
	store.change(drop);
	await vi.runAllTimersAsync();
	expect(store.getState()).toMatchObject({ status: "refused", refusal: "Nei." });
	refuse = false;
	store.change((decisions) => addLine(decisions, "work", "own-1", "Ring"));
	await vi.runAllTimersAsync();
	expect(store.getState().status).toBe("saved");
});

describe("a national identity number", () => {
	const written = `Ring, f. ${inventedNumber}`;
	const save = vi.fn<Deps["save"]>(async ({ version }) => ({
		version: version + 1,
		savedAt: "2025-11-21T10:01:00.000Z",
	}));
	beforeEach(() => void save.mockClear());

	test("in a line keeps that line on the screen; everything else is saved, and it is not said to be", async () => {
		const store = open(save);
		store.change(drop);
		store.change((decisions) => addLine(decisions, "work", "own-1", written));
		store.decide("followUp", { on: "2026-12-06", measure: written });
		await vi.runAllTimersAsync();
		expect(save).toHaveBeenCalledTimes(1);
		expect(save).toHaveBeenCalledWith(
			expect.objectContaining({ decisions: drop([]), record: { followUp: { on: "2026-12-06" } } }),
		);
		expect(store.getState()).toMatchObject({ status: "withheld", record: { followUp: { measure: written } } });
		expect(store.getState().decisions).toHaveLength(2);
		expect(store.savedVersion()).toBeNull();
	});

	test("that is taken out again is followed by the rest", async () => {
		const store = open(save);
		store.change((decisions) => addLine(decisions, "work", "own-1", written));
		await vi.runAllTimersAsync();
		expect(save).not.toHaveBeenCalled();
		store.change(() => addLine([], "work", "own-1", "Ring"));
		await vi.runAllTimersAsync();
		expect(save).toHaveBeenCalledWith(expect.objectContaining({ decisions: addLine([], "work", "own-1", "Ring") }));
		expect(store.getState().status).toBe("saved");
		expect(store.savedVersion()).toBe(2);
	});

	test("that was half typed when it was saved is taken off the server as well", async () => {
		const store = open(save);
		const type = (text: string) => store.change((decisions) => editLine(decisions, "activity", item, text));
		type(inventedNumber.slice(0, 10));
		await vi.runAllTimersAsync();
		type(inventedNumber);
		await vi.runAllTimersAsync();
		expect(save).toHaveBeenLastCalledWith(expect.objectContaining({ decisions: [] }));
		expect(store.getState().status).toBe("withheld");
	});

	test("in a reason leaves the line without one", async () => {
		const store = open(save);
		store.change((decisions) => explainLine(addLine(decisions, "work", "own-1", "Ring"), "own-1", written));
		await vi.runAllTimersAsync();
		expect(save).toHaveBeenCalledWith(expect.objectContaining({ decisions: addLine([], "work", "own-1", "Ring") }));
		expect(store.getState().status).toBe("withheld");
	});

	test("that was stored before is said to be there, and nothing is written for it alone", async () => {
		const stored = { ...view(), record: { followUp: { measure: written } } };
		const store = open(save, async () => stored, stored);
		expect(store.getState().status).toBe("withheld");
		await store.flush();
		expect(save).not.toHaveBeenCalled();
		expect(store.savedVersion()).toBeNull();
	});

	test("is not looked for in an id", async () => {
		const medicines = [{ id: inventedNumber, action: "stop", group: "nsaid" }] as const;
		const store = open(save);
		store.decide("medicines", medicines);
		await vi.runAllTimersAsync();
		expect(save).toHaveBeenCalledWith(expect.objectContaining({ record: { medicines } }));
		expect(store.getState().status).toBe("saved");
	});
});

describe("what an earlier window left", () => {
	const at = "2025-11-21T10:01:00.000Z";
	const saved = () => vi.fn<Deps["save"]>(async ({ version }) => ({ version: version + 1, savedAt: at }));
	const nothing = { decisions: [], record: {} };
	const own = (text: string, from: UnsavedPlan["from"] = nothing): UnsavedPlan => ({
		from,
		to: { decisions: addLine([], "work", "own-1", text), record: {} },
	});

	test("is kept until it is saved, without a national identity number", async () => {
		const save = saved();
		save.mockRejectedValueOnce(problem("no-answer", 0));
		const store = open(save);
		store.change(() => addLine(drop([]), "work", "own-1", inventedNumber));
		expect(kept).toEqual({ from: nothing, to: { decisions: drop([]), record: {} } });
		await vi.advanceTimersByTimeAsync(600);
		expect(kept).not.toBeNull();
		await vi.runAllTimersAsync();
		expect(kept).toBeNull();
	});

	test("comes back and is saved", async () => {
		const save = saved();
		const store = open(save);
		store.restore([own("Ring")]);
		expect(store.getState()).toMatchObject({ found: true, status: "unsaved" });
		await vi.runAllTimersAsync();
		expect(save).toHaveBeenCalledWith(expect.objectContaining(own("Ring").to));
		expect(store.getState().status).toBe("saved");
	});

	test("is asked about where the server has moved on", async () => {
		const save = saved();
		const store = open(save, async () => view(), view({}, addLine([], "work", "own-2", "Annet")));
		store.restore([own("Ring")]);
		await vi.runAllTimersAsync();
		expect(save).not.toHaveBeenCalled();
		expect(store.getState()).toMatchObject({ status: "conflict", isLeft: false });
		store.keepMine();
		await vi.runAllTimersAsync();
		expect(save).toHaveBeenCalledWith(expect.objectContaining(own("Ring").to));
	});

	test.each([
		["keepMine", "Ring"],
		["takeTheirs", "Skriv"],
	] as const)("is asked about where two windows left different plans (%s)", async (choose, text) => {
		const save = saved();
		const store = open(save);
		store.restore([own("Ring"), own("Skriv")]);
		await vi.runAllTimersAsync();
		expect(save).not.toHaveBeenCalled();
		expect(store.getState()).toMatchObject({ status: "conflict", isLeft: true, theirs: own("Skriv").to });
		expect(kept).toEqual({ ...own("Ring"), others: [own("Skriv").to] });
		store[choose]();
		await vi.runAllTimersAsync();
		expect(save).toHaveBeenCalledTimes(1);
		expect(save).toHaveBeenCalledWith(expect.objectContaining(own(text).to));
		expect(kept).toBeNull();
	});
});

test.each(["not-yours", "other-writer", "not-found"])(
	"a save that is refused for good (%s) is not tried again by itself, but when the person is back",
	async (kind) => {
		const save = vi.fn<Deps["save"]>(async ({ version }) => ({
			version: version + 1,
			savedAt: "2025-11-21T10:01:00.000Z",
		}));
		save.mockRejectedValueOnce(problem(kind, 403));
		const store = open(save);
		store.change(drop);
		await vi.runAllTimersAsync();
		expect(save).toHaveBeenCalledTimes(1);
		expect(store.getState()).toMatchObject({ status: "refused", refusal: "Nei." });
		await store.look();
		await vi.runAllTimersAsync();
		expect(store.getState().status).toBe("saved");
	},
);
