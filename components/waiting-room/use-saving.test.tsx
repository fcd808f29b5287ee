import "fake-indexeddb/auto";
import { cleanup, renderHook, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keptName } from "@/components/kept/owner";
import type { AskedId } from "@/lib/waiting-room/answers";
import type { OpenForm } from "@/lib/waiting-room/types";
import { forgetAnswers } from "./kept-answers";
import { useSaving } from "./use-saving";

const code = "7K2M-Q9XT-4B1C-ZZ08";
const another = "0000-0000-0000-0000";
const form = (more: object = {}): Extract<OpenForm, { state: "open" }> => ({
	...{ state: "open", practiceName: "Solbakken", moment: "before-visit", answers: {}, alarms: [], version: 0 },
	instruments: [],
	...{ now: new Date().toISOString(), until: new Date(Date.now() + 3_600_000).toISOString(), ...more },
});

/** What the server has been sent, and how it answers. */
let arrived: { answers: object; submit: boolean }[];
let status: 200 | 410 | 0;
beforeEach(async () => {
	arrived = [];
	status = 200;
	vi.stubGlobal("fetch", async (_: string, { body }: { body: string }) => {
		if (status === 0) throw new TypeError("offline");
		if (status === 200) arrived.push(JSON.parse(body));
		const kind = "urn:ryggvett:problem:link-spent";
		return Response.json(status === 200 ? { version: 1 } : { type: kind, detail: "" }, { status });
	});
	for (const one of [code, another]) await forgetAnswers(one);
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

/** A page with the questions open; `found` is what it was told of an earlier one. */
function open(typed = code, more: object = {}) {
	const found: object[] = [];
	const hook = renderHook(() => useSaving(typed, form(more), "nb", (unsent) => found.push(unsent)));
	return { ...hook, found, saving: () => hook.result.current };
}
const rows = (store: "keys" | "unsaved"): Promise<unknown[]> =>
	new Promise((resolve, reject) => {
		const opening = indexedDB.open(keptName);
		opening.onerror = () => reject(opening.error);
		opening.onsuccess = () => {
			if (!opening.result.objectStoreNames.contains(store)) return resolve([]);
			const asking = opening.result.transaction(store).objectStore(store).getAll();
			asking.onsuccess = () => {
				opening.result.close();
				resolve(asking.result);
			};
		};
	});
const names = async () => (await indexedDB.databases()).map(({ name }) => name);

/** Answers without network, and leaves the page as a killed browser does. */
async function answerOffline(answers: Readonly<Record<string, string | number>>) {
	status = 0;
	const page = open();
	for (const [id, answer] of Object.entries(answers)) page.saving().change(id as AskedId, answer);
	await waitFor(() => expect(page.saving().state).toBe("kept"));
	page.unmount();
	status = 200;
}

test("what was not sent is there for the next page with the same code, however it is typed, and is sent", async () => {
	await answerOffline({ saddle: "yes", pain: 7, worry: "Redd for jobben" });
	const next = open("7k2m q9xt 4blc zzo8");
	await waitFor(() => expect(arrived).toHaveLength(2));
	expect(next.found).toEqual([{ saddle: "yes", pain: 7, worry: "Redd for jobben" }]);
	expect(arrived.map(({ answers }) => answers)).toEqual([{ saddle: "yes", pain: 7 }, { worry: "Redd for jobben" }]);
	await waitFor(async () => expect(await rows("unsaved")).toEqual([]));
});

test("nothing of it is readable, neither the answer nor the code, and the key can't be taken out", async () => {
	await answerOffline({ worry: "Redd for jobben" });
	const [row] = (await rows("unsaved")) as [{ userId: string; sealed: ArrayBuffer }];
	expect(Buffer.from(row.sealed).toString("latin1")).not.toMatch(/worry|Redd/);
	expect(JSON.stringify(row)).not.toMatch(/7K2M|Q9XT/);
	const [{ key }] = (await rows("keys")) as [{ key: CryptoKey }];
	expect(key.extractable).toBe(false);
});

test.each([
	["another code", another, {}],
	["other questions", code, { moment: "week-2" }],
])("%s finds nothing of it", async (_, typed, more) => {
	await answerOffline({ pain: 7 });
	const next = open(typed, more);
	next.saving().change("fever", "no");
	await waitFor(() => expect(next.saving().state).toBe("saved"));
	expect(next.found).toEqual([]);
	expect(arrived.map(({ answers }) => answers)).toEqual([{ fever: "no" }]);
});

test("handed in, nothing is left on the phone, no key and no database", async () => {
	const page = open();
	page.saving().change("pain", 3);
	expect(await page.saving().submit()).toBe(true);
	expect(arrived).toMatchObject([{ answers: { pain: 3 }, submit: true }]);
	await waitFor(async () => expect(await names()).not.toContain(keptName));
});

test("a code that is withdrawn or too old takes what was kept along", async () => {
	await answerOffline({ pain: 7 });
	status = 410;
	const page = open();
	await waitFor(() => expect(page.saving().state).toBe("wrong"));
	await waitFor(async () => expect(await names()).not.toContain(keptName));
});

test("what looks like an identity number stays in the page alone", async () => {
	await answerOffline({ pain: 7, worry: "Jeg er 13097248022" });
	const next = open();
	await waitFor(() => expect(arrived).toHaveLength(1));
	expect(next.found).toEqual([{ pain: 7 }]);
});

test("past the moment's end nothing is kept", async () => {
	status = 0;
	const page = open(code, { until: new Date(Date.now() - 1000).toISOString() });
	page.saving().change("pain", 7);
	await waitFor(() => expect(page.saving().state).toBe("offline"));
	expect(await rows("unsaved")).toEqual([]);
});
