import { expect, test, vi } from "vitest";
import { deviceCookieName, oidcCookieName, readCookie, sessionCookie, sessionCookieName } from "./session-cookie";

const origin = vi.hoisted(() => ({ now: "https://ryggvett.example.no" }));
vi.mock("@/lib/env", () => ({ env: () => ({ origin: origin.now }) }));

const now = new Date("2026-03-09T10:00:00Z");
const later = new Date("2026-03-09T22:00:00Z");

test("over https the cookie is bound to this host and to encryption", () => {
	origin.now = "https://ryggvett.example.no";
	expect(sessionCookie("t", later, now)).toBe(
		"__Host-ryggvett-session=t; Path=/; HttpOnly; SameSite=Lax; Max-Age=43200; Secure",
	);
	for (const name of [deviceCookieName(), oidcCookieName()]) expect(name).toMatch(/^__Host-/);
});

test("on this machine alone, where there is no https, it has a name of its own", () => {
	origin.now = "http://127.0.0.1:3000";
	expect(sessionCookie("t", later, now)).toBe("ryggvett-session=t; Path=/; HttpOnly; SameSite=Lax; Max-Age=43200");
});

test("a cookie is read by its whole name", () => {
	origin.now = "http://127.0.0.1:3000";
	const headers = { cookie: "x-ryggvett-session=1; ryggvett-session=a=b; ryggvett-session-old=2" };
	expect(readCookie(new Request("http://127.0.0.1:3000", { headers }), sessionCookieName())).toBe("a=b");
});
