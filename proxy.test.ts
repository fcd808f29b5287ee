import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { proxy } from "./proxy";

const visit = () => proxy(new NextRequest("http://127.0.0.1:3000/saker"));

test("the policy has a new nonce for each request and nothing unsafe", () => {
	const policies = [visit(), visit()].map((response) => response.headers.get("content-security-policy") ?? "");
	expect(policies[0]).not.toBe(policies[1]);
	for (const policy of policies) {
		expect(policy).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/]{24}' 'strict-dynamic';/);
		expect(policy).toMatch(/style-src 'self' 'nonce-[A-Za-z0-9+/]{24}';/);
		expect(policy).not.toContain("unsafe");
		for (const part of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"]) {
			expect(policy).toContain(part);
		}
	}
});

test("the page gets the nonce that the browser is told of", () => {
	const { headers } = visit();
	const nonce = /nonce-([^']+)'/.exec(headers.get("content-security-policy") ?? "")?.[1];
	expect(headers.get("x-middleware-request-x-nonce")).toBe(nonce);
});

test.each([
	["x-content-type-options", "nosniff"],
	["x-frame-options", "DENY"],
	["referrer-policy", "no-referrer"],
	["cross-origin-opener-policy", "same-origin"],
])("%s is %s", (name, value) => {
	expect(visit().headers.get(name)).toBe(value);
});
