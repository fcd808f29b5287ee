import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readSecretFiles } from "./secret-files";

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "ryggvett-secrets-"));
	writeFileSync(join(folder, "keys"), "k1:HEMMELIG\n");
	writeFileSync(join(folder, "empty"), "\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("without a file named, the settings are what they were", () => {
	expect(readSecretFiles({ RYGGVETT_KEYS: "k1:a", PORT: "3000" })).toEqual({ RYGGVETT_KEYS: "k1:a", PORT: "3000" });
});

test("a secret is read from its file, the line end left out", () => {
	const named = { RYGGVETT_KEYS_FILE: join(folder, "keys") };
	expect(readSecretFiles(named)).toEqual({ ...named, RYGGVETT_KEYS: "k1:HEMMELIG" });
});

test("a name alone is a credential that systemd loaded for the unit", () => {
	const read = readSecretFiles({ RYGGVETT_KEYS_FILE: "keys", CREDENTIALS_DIRECTORY: folder });
	expect(read).toMatchObject({ RYGGVETT_KEYS: "k1:HEMMELIG" });
});

test.each([
	["a file that is not there", { RYGGVETT_KEYS_FILE: "/nowhere/keys" }, "RYGGVETT_KEYS_FILE names /nowhere/keys"],
	["the secret twice", { RYGGVETT_KEYS: "k1:HEMMELIG", RYGGVETT_KEYS_FILE: "/x" }, "are both set"],
])("%s is said in a sentence that repeats no secret", (_, variables, sentence) => {
	expect(readSecretFiles(variables)).toContain(sentence);
	expect(readSecretFiles(variables)).not.toContain("HEMMELIG");
});

test("an empty file is no secret", () => {
	expect(readSecretFiles({ RYGGVETT_METRICS_TOKEN_FILE: join(folder, "empty") })).toContain("is empty");
});
