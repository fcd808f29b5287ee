import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { content } from "@/lib/clinical/content/content";
import { freeze } from "@/lib/db/content-version";
import { childEnvironment } from "@/lib/env";

const folder = mkdtempSync(join(tmpdir(), "ryggvett-impact-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the command says when it refuses, before it has looked at any database. */
function refusal(args: readonly string[]): Promise<{ code: unknown; said: string }> {
	const command = ["--import", "tsx", "--conditions=react-server", "lib/cli/content-impact.ts", ...args];
	const env = childEnvironment({ DATABASE_URL: `file:${join(folder, "none.db")}`, RYGGVETT_MODE: "demo" });
	return new Promise((resolve) =>
		execFile(process.execPath, command, { env }, (error, _out, said) => resolve({ code: error?.code, said })),
	);
}

function frozen(name: string, { hash, json, version }: ReturnType<typeof freeze>): string {
	const file = join(folder, name);
	writeFileSync(file, JSON.stringify({ version, sha256: hash, content: JSON.parse(json) }));
	return file;
}

test("refuses with a sentence what it can't go by", async () => {
	const whole = freeze(content);
	const perhaps = { ...content, rules: [{ ...content.rules[0], when: { perhaps: true } }] };
	const foreign = freeze(perhaps);
	const cases: readonly (readonly [readonly string[], RegExp])[] = [
		[[], /^Say which content: npm run content-impact/],
		[["--content", join(folder, "missing.json")], /^Can't read /],
		[["--content", "package.json"], /is no frozen content/],
		[["--content", frozen("changed.json", { ...whole, hash: "0".repeat(64) })], /was changed after it was frozen/],
		[["--content", frozen("foreign.json", foreign)], /can't assess by [\s\S]*condition: rules\./],
		[["--content", frozen("whole.json", whole)], /^There is no database /],
	];
	const told = await Promise.all(cases.map(([args]) => refusal(args)));
	for (const [index, [, sentence]] of cases.entries()) {
		expect(told[index]?.said).toMatch(sentence);
		expect(told[index]?.code).toBe(1);
	}
}, 60_000);
