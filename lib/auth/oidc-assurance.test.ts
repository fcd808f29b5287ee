import { expect, test } from "vitest";
import { isAssured } from "@/lib/auth/oidc-assurance";

const least = { iss: "https://helseid-sts.test.nhn.no", sub: "x", aud: "ryggvett", iat: 1, exp: 2 };
const level = "helseid://claims/identity/security_level";

test.each([
	[{}, [], true],
	[{ acr: "Level3" }, [], true],
	[{}, ["Level4"], false],
	[{ acr: "Level4" }, ["Level4"], true],
	[{ acr: "Level3" }, ["Level4"], false],
	[{ acr: "Level3" }, ["Level3", "Level4"], true],
	[{ acr: "level4" }, ["Level4"], false],
	[{ acr: "Level4 " }, ["Level4"], false],
	[{ acr: "4" }, ["Level4"], false],
	[{ [level]: "4" }, ["Level4"], true],
	[{ [level]: 4 }, ["Level4"], true],
	[{ [level]: "4" }, ["4"], true],
	[{ [level]: "3" }, ["Level4"], false],
	[{ [level]: ["4"] }, ["Level4"], false],
	[{ [level]: null }, ["null", "Level4"], false],
	[{}, ["undefined", "Levelundefined"], false],
])("%o where %o is accepted: %s", (claims, accepted, assured) => {
	expect(isAssured({ ...least, ...claims }, accepted)).toBe(assured);
});
