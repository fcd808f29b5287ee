import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { content } from "../../lib/clinical/content/content";

const root = fileURLToPath(new URL("../..", import.meta.url));

const sorted = (data: unknown) =>
	JSON.stringify(data, (_key, value: unknown) =>
		value !== null && typeof value === "object" && !Array.isArray(value)
			? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
			: value,
	);

/** Lays a version down in which prolonged cortisone is urgent, as whoever runs the server would before an upgrade. */
export async function offerVersion(version: string, file: string): Promise<void> {
	const rules = content.rules.map((rule) =>
		rule.id === "FRX-06" ? { ...rule, class: "urgent", within: "today" } : rule,
	);
	const json = sorted({ ...content, version, rules });
	const sha256 = createHash("sha256").update(json).digest("hex");
	await writeFile(file, JSON.stringify({ version, sha256, content: JSON.parse(json) }));
	const command = ["--import", "tsx", "--conditions=react-server", "lib/cli/content-impact.ts"];
	const { stdout } = await promisify(execFile)(process.execPath, [...command, "--content", file, "--offer"], {
		cwd: root,
		env: {
			...process.env,
			DATABASE_URL: process.env.E2E_DATABASE_URL ?? `file:${root}data/e2e.db`,
			RYGGVETT_MODE: "demo",
		},
	});
	if (!stdout.includes("another class:")) throw new Error(`The command did not say what would change: ${stdout}`);
}
