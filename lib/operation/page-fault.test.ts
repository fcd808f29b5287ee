import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { logPageFault } from "./page-fault";

let printed = "";
beforeEach(() => {
	printed = "";
	vi.spyOn(process.stdout, "write").mockImplementation((text) => {
		printed += String(text);
		return true;
	});
});
afterEach(() => void vi.restoreAllMocks());

test("the log has the number of the error page and the pattern of the address, and nothing that was said", () => {
	logPageFault(Object.assign(new Error("SECRET"), { digest: "2338172345" }), "GET", "/konsultasjon/[id]");
	expect(JSON.parse(printed)).toMatchObject({ msg: "page", digest: "2338172345", route: "/konsultasjon/[id]" });
	expect(printed).not.toContain("SECRET");
});

test("what is no number of Next's is left out", () => {
	logPageFault(Object.assign(new Error("x"), { digest: "SECRET answer" }), "GET", "/saker");
	logPageFault("SECRET", "GET", "/saker");
	expect(printed).toContain('"route":"/saker"');
	expect(printed).not.toContain("SECRET");
});
