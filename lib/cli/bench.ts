import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { childEnvironment } from "@/lib/env";
import { measureAssessments } from "./bench/assessments";
import { dashboardRows } from "./bench/dashboard";
import { measurePage, type PageFigures } from "./bench/page";
import { ensureChromium } from "./chromium";

/*
 * npm run bench: the consultation page beside a bare Next.js page with nine radio groups, built and measured in the
 * same run, and the command's assessments a second. The table replaces the one in the README.
 */

const bareFolder = "lib/cli/bench/bare-page";
const port = 4290;

function build(title: string, command: string, args: readonly string[], cwd: string): void {
	console.log(`Building ${title} …`);
	const { status, stdout } = spawnSync(command, args, { cwd, encoding: "utf8" });
	if (status !== 0) throw new Error(`${title} did not build.\n${stdout}`);
}

async function answers(url: string): Promise<void> {
	for (let attempt = 0; attempt < 120; attempt++) {
		const answered = await fetch(url).then(
			(reply) => reply.ok,
			() => false,
		);
		if (answered) return;
		await new Promise((resolve) => setTimeout(resolve, 500));
	}
	throw new Error(`${url} did not answer within a minute.`);
}

function serve(
	command: string,
	args: readonly string[],
	cwd: string,
	environment: Record<string, string>,
): ChildProcess {
	return spawn(command, args, {
		cwd,
		stdio: ["ignore", "ignore", "inherit"],
		env: childEnvironment(environment),
		detached: true,
	});
}

function stop(server: ChildProcess): void {
	if (server.pid && server.exitCode === null) process.kill(-server.pid, "SIGTERM");
}

const radio = (page: import("@playwright/test").Page) => page.locator("input[type=radio]").first().focus();

async function measureBare(browser: Browser, slowdown: number): Promise<PageFigures> {
	const server = serve("npx", ["next", "start", "-p", String(port), "-H", "127.0.0.1"], bareFolder, {});
	const url = `http://127.0.0.1:${port}/`;
	try {
		await answers(url);
		return await measurePage(
			browser,
			{ url: async () => url, focus: radio, keys: [" ", "ArrowDown", "ArrowUp"] },
			slowdown,
		);
	} finally {
		stop(server);
	}
}

async function measureConsultation(browser: Browser, slowdown: number): Promise<PageFigures> {
	const scratch = mkdtempSync(join(tmpdir(), "ryggvett-bench-"));
	const origin = `http://127.0.0.1:${port + 1}`;
	const server = serve("npm", ["run", "--silent", "start"], ".", {
		RYGGVETT_MODE: "demo",
		PORT: String(port + 1),
		DATABASE_URL: `file:${join(scratch, "bench.db")}`,
	});
	try {
		await answers(`${origin}/om`);
		const session = await signIn(origin);
		const url = async () => {
			const reply = await fetch(`${origin}/api/consultations`, {
				method: "POST",
				headers: { "content-type": "application/json", origin, cookie: `${session.name}=${session.value}` },
				body: JSON.stringify({ reference: `B-${Math.round(performance.now())}`, birthYear: 1980, sex: "male" }),
			});
			const { id } = (await reply.json()) as { id: string };
			return `${origin}/konsultasjon/${id}`;
		};
		const focus = (page: import("@playwright/test").Page) =>
			page.locator("[data-question=saddleSensation] input").first().focus();
		return await measurePage(browser, { url, session, focus, keys: ["1", "1", "1"] }, slowdown);
	} finally {
		stop(server);
		rmSync(scratch, { recursive: true, force: true });
	}
}

/** The demo's GP, with one click. */
async function signIn(origin: string): Promise<{ name: string; value: string; url: string }> {
	const reply = await fetch(`${origin}/api/session/demo`, {
		method: "POST",
		headers: { "content-type": "application/json", origin },
		body: JSON.stringify({ role: "gp" }),
	});
	const cookies = reply.headers.getSetCookie().map((text) => text.split(";")[0]?.split("=") ?? []);
	const [name, value] = cookies.find(([key]) => key === "ryggvett-session") ?? [];
	if (!name || !value) throw new Error(`The demo let nobody in (${reply.status}).`);
	return { name, value, url: origin };
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(0)} kB`;
const milliseconds = (value: number) => `${value.toFixed(0)} ms`;

function table(rows: readonly (readonly [string, string, string, string, string])[]): string {
	const head = ["", "Ryggvett", "bare page", "ratio", "target"];
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const executablePath = ensureChromium(console.log);
build("Ryggvett", "npm", ["run", "--silent", "build"], ".");
build("the bare page", "npx", ["next", "build"], bareFolder);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const rows: [string, string, string, string, string][] = [];
for (const slowdown of [1, 4]) {
	console.log(`Measuring at ${slowdown}× slower processor …`);
	const bare = await measureBare(browser, slowdown);
	const ours = await measureConsultation(browser, slowdown);
	const ratio = (name: keyof PageFigures) => (ours[name] / bare[name]).toFixed(2);
	const suffix = slowdown === 1 ? "" : `, processor ${slowdown}× slower`;
	if (slowdown === 1) {
		rows.push([
			"JavaScript, compressed",
			kilobytes(ours.scriptBytes),
			kilobytes(bare.scriptBytes),
			ratio("scriptBytes"),
			"≤ 1.5",
		]);
		rows.push([
			"Document, compressed",
			kilobytes(ours.documentBytes),
			kilobytes(bare.documentBytes),
			ratio("documentBytes"),
			"",
		]);
	}
	rows.push([
		`First usable control${suffix}`,
		milliseconds(ours.firstUsable),
		milliseconds(bare.firstUsable),
		ratio("firstUsable"),
		"",
	]);
	rows.push([
		`Largest paint${suffix}`,
		milliseconds(ours.largestPaint),
		milliseconds(bare.largestPaint),
		ratio("largestPaint"),
		"≤ 1.3",
	]);
	rows.push([
		`Total blocking time${suffix}`,
		milliseconds(ours.blocking),
		milliseconds(bare.blocking),
		bare.blocking === 0 ? "" : ratio("blocking"),
		"",
	]);
	rows.push([
		`Key press to painted result${suffix}`,
		milliseconds(ours.keyToResult),
		milliseconds(bare.keyToResult),
		ratio("keyToResult"),
		"≤ 2",
	]);
}
await browser.close();
console.log("Measuring the command …");
const { startUp, perSecond } = await measureAssessments();
rows.push(["Assessments a second, once started", perSecond.toFixed(0), "", "", "≥ 1,000"]);
rows.push(["Start of the command", milliseconds(startUp * 1000), "", "", ""]);
rows.push(...(await dashboardRows(console.log)));

const [processor] = cpus();
const machine = `${cpus().length} cores (${processor?.model.trim() ?? "unknown"}), Node ${process.version}, ${new Date().toISOString().slice(0, 10)}. Medians of three visits.`;
const report = `${table(rows)}\n\n${machine}`;
console.log(`\n${report}`);
const readme = readFileSync("README.md", "utf8");
writeFileSync(
	"README.md",
	readme.replace(/<!-- bench -->[\s\S]*<!-- \/bench -->/, `<!-- bench -->\n${report}\n<!-- /bench -->`),
);
