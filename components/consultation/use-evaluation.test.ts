import { afterEach, describe, expect, test, vi } from "vitest";
import { content as whole } from "@/lib/clinical/content/content";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { localise } from "@/lib/clinical/engine/localise";
import { screenContent } from "./screen-content";
import { warmUp } from "./use-evaluation";

const content = screenContent(localise(whole, "nb") as LocalContent);
const yesNo = Object.values(content.questions).filter(({ kind }) => kind === "yes-no");

/** A browser that has time for a single answer between two things of its own. */
function hurriedBrowser() {
	const waiting = new Map<number, IdleRequestCallback>();
	let handles = 0;
	vi.stubGlobal("requestIdleCallback", (work: IdleRequestCallback) => {
		waiting.set(++handles, work);
		return handles;
	});
	vi.stubGlobal("cancelIdleCallback", (handle: number) => waiting.delete(handle));
	const turn = () => {
		for (const [handle, work] of waiting) {
			waiting.delete(handle);
			return work({ didTimeout: false, timeRemaining: () => 0 });
		}
	};
	return { turn, isWaiting: () => waiting.size > 0 };
}

describe("warmUp", () => {
	afterEach(() => {
		vi.unstubAllGlobals();
	});

	test("takes one answer at a time where there is time for no more, and comes to an end", () => {
		const browser = hurriedBrowser();
		warmUp(content);
		let turns = 0;
		for (; browser.isWaiting(); turns++) browser.turn();
		expect(turns).toBe(yesNo.length);
	});

	test("stops when the consultation is left", () => {
		const browser = hurriedBrowser();
		const stop = warmUp(content);
		browser.turn();
		stop();
		expect(browser.isWaiting()).toBe(false);
	});

	test("does without where a browser does not say when it is idle", () => {
		vi.stubGlobal("requestIdleCallback", undefined);
		expect(warmUp(content)).not.toThrow();
	});
});
