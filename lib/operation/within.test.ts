import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { within } from "./within";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds, "done"));

test("what comes in time is handed on, and no timer stays behind", async () => {
	const work = within(2000, after(1999));
	await vi.advanceTimersByTimeAsync(1999);
	expect(await work).toBe("done");
	expect(vi.getTimerCount()).toBe(0);
});

test("what doesn't come in time is given up with the time that it had", async () => {
	const refused = expect(within(2000, after(2001))).rejects.toThrow("2000 ms");
	await vi.advanceTimersByTimeAsync(2000);
	await refused;
});

test("what fails, fails as it did", async () => {
	await expect(within(2000, Promise.reject(new Error("gone")))).rejects.toThrow("gone");
});
