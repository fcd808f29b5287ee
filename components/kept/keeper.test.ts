import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createKeeper, forgetAll } from "./keeper";

const owner = (session: string) => ({
	userId: "kari",
	session,
	now: "2026-03-04T10:00:00.000Z",
	until: "2026-03-04T20:00:00.000Z",
});
const about = { what: "answers", consultationId: "c1", reference: "R-1" } as const;

beforeEach(async () => {
	vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-04T10:00:00.000Z") });
	await forgetAll("kari");
});
afterEach(() => vi.useRealTimers());

/** A page of the session, and how to wait until what it was given last is written. */
function page(name: string, session = "s1") {
	const told: boolean[] = [];
	const keeper = createKeeper<string>(owner(session), about, name, (isKept) => told.push(isKept));
	const written = (times: number) => vi.waitFor(() => expect(told).toHaveLength(times));
	return { keeper, written };
}

const found = async () => {
	const left = await page("page-9").keeper.find();
	return left.map(({ page, content }) => [page, content]);
};

test("a save that is tried again makes an older answer no newer than what another window was given since", async () => {
	const first = page("page-1");
	first.keeper.keep("no");
	await first.written(1);
	vi.advanceTimersByTime(1000);
	const second = page("page-2");
	second.keeper.keep("yes");
	await second.written(1);
	vi.advanceTimersByTime(1000);
	first.keeper.keep("no");
	await first.keeper.takeOver([]);
	expect(await found()).toEqual([
		["page-2", "yes"],
		["page-1", "no"],
	]);
});

test("an answer that is given again after it was saved is kept again", async () => {
	const { keeper, written } = page("page-1");
	keeper.keep("no");
	await written(1);
	keeper.keep(null);
	await written(2);
	expect(await found()).toEqual([]);
	keeper.keep("no");
	await written(3);
	expect(await found()).toEqual([["page-1", "no"]]);
});

test("the same person signed in anew: what was kept is kept for the new session, though it says the same", async () => {
	const { keeper, written } = page("page-1");
	keeper.keep("no");
	await written(1);
	keeper.renew(owner("s2"));
	await written(2);
	expect(await found()).toEqual([["page-1", "no"]]);
});
