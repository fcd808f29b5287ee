import { expect, test } from "vitest";
import { readPerson } from "@/lib/auth/oidc-person";

const least = { iss: "https://helseid-sts.test.nhn.no", sub: "x", aud: "ryggvett", iat: 1, exp: 2 };
const hpr = "helseid://claims/hpr/hpr_number";

test("issuer and subject are enough; what is not said is unknown", () => {
	expect(readPerson(least)).toEqual({
		issuer: "https://helseid-sts.test.nhn.no",
		subject: "x",
		name: null,
		email: null,
		hpr: null,
		authTime: null,
	});
});

test.each([
	[{ name: "Kari Lunde" }, { name: "Kari Lunde" }],
	[{ name: "  Kari Lunde " }, { name: "Kari Lunde" }],
	[{ name: " " }, { name: null }],
	[{ name: "x".repeat(201) }, { name: null }],
	[{ name: ["Kari"] }, { name: null }],
	[{ email: "kari@solbakken.example", email_verified: true }, { email: "kari@solbakken.example" }],
	[{ email: "kari@solbakken.example" }, { email: null }],
	[{ email: "kari@solbakken.example", email_verified: false }, { email: null }],
	[{ email: "kari@solbakken.example", email_verified: "true" }, { email: null }],
	[{ [hpr]: "9144889" }, { hpr: "9144889" }],
	[{ [hpr]: 9_144_889 }, { hpr: "9144889" }],
	[{ [hpr]: "" }, { hpr: null }],
	[{ [hpr]: "9144889 " }, { hpr: null }],
	[{ [hpr]: { number: "9144889" } }, { hpr: null }],
	[{ auth_time: 1_495_545_039 }, { authTime: 1_495_545_039 }],
])("%o is read as %o", (claims, person) => {
	expect(readPerson({ ...least, ...claims })).toMatchObject(person);
});
