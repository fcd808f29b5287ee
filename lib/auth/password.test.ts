import { hash } from "@node-rs/argon2";
import { expect, test } from "vitest";
import { dummyHash, hashPassword, passwordProblem, verifyPassword } from "@/lib/auth/password";

const kari = { email: "kari.lunde@solbakken.example", name: "Kari Lunde Bjørnå" };
const form = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/;

test("a hash is Argon2id at the cost that is asked for, with a salt of its own", async () => {
	const hashes = await Promise.all([hashPassword("en hest på fjellet"), hashPassword("en hest på fjellet")]);
	for (const hashed of hashes) expect(hashed).toMatch(form);
	expect(hashes[0]).not.toBe(hashes[1]);
});

test("the password that was hashed is right, and no other", async () => {
	const hashed = await hashPassword("en hest på fjellet");
	expect(await verifyPassword(hashed, "en hest på fjellet")).toBe(true);
	for (const wrong of ["en hest på fjellet ", "En hest på fjellet", "en hest paa fjellet", ""]) {
		expect(await verifyPassword(hashed, wrong)).toBe(false);
	}
});

test("what looks the same is the same, whatever the keyboard sends", async () => {
	const hashed = await hashPassword("en hest p\u00e5 ﬁellet");
	expect(await verifyPassword(hashed, "en hest pa\u030a fiellet")).toBe(true);
});

test("at most 128 characters are hashed, and what comes after them never counts as right", async () => {
	const longest = "å".repeat(128);
	const hashed = await hashPassword(longest);
	expect(await verifyPassword(hashed, longest)).toBe(true);
	expect(await verifyPassword(hashed, `${longest}å`)).toBe(false);
	await expect(hashPassword(`${longest}å`)).rejects.toThrow(RangeError);
	// One character that becomes eighteen.
	await expect(hashPassword("\ufdfa".repeat(8))).rejects.toThrow(RangeError);
});

test("an address without an account costs as much as one with, and nothing is its password", async () => {
	expect(dummyHash).toMatch(form);
	for (const password of ["", "en hest på fjellet", "å".repeat(200)]) {
		expect(await verifyPassword(dummyHash, password)).toBe(false);
	}
});

test("a hash that was made at another cost is still read", async () => {
	const older = await hash("en hest på fjellet", { memoryCost: 8192, timeCost: 3 });
	expect(await verifyPassword(older, "en hest på fjellet")).toBe(true);
	expect(await verifyPassword(older, "en hest på fjellet!")).toBe(false);
});

test.each([
	["", "too-short"],
	["blåhestehov", "too-short"],
	["blå hestehov", null],
	["𝒳".repeat(11), "too-short"],
	[`${"blå hestehov ".repeat(9)}i grøfta mi`, null],
	[`${"blå hestehov ".repeat(9)}i grøfta mi!`, "too-long"],
	["passord12345", "too-common"],
	["kari på fjellet", "like-name"],
	["på tur med LUNDE", "like-name"],
	["stor bjørnå i skogen", "like-name"],
	["stor bjorna i skogen", "like-name"],
	["solbakken er fin", null],
	["riktig hest batteri stift", null],
	["ti tynne trær i tåka", null],
	["v8#Kq!2zTw-r", null],
] as const)("%j → %s", (password, problem) => {
	expect(passwordProblem(password, kari)).toBe(problem);
});

test.each([
	[{ email: "kl@solbakken.example", name: "Bo Li" }, "klok bok i boli", null],
	[{ email: "post@solbakken.example", name: "" }, "en postmann i skogen", "like-name"],
	[{ email: "fjellrev2@solbakken.example", name: "" }, "Fjellrev2 i skogen", "like-name"],
	[{ email: "uten krøllalfa", name: "Åse-Marie" }, "marie i skogen her", "like-name"],
	[{ email: "", name: "" }, "ingen navn i skogen", null],
] as const)("for %o, %j → %s", (person, password, problem) => {
	expect(passwordProblem(password, person)).toBe(problem);
});
