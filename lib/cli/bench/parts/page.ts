import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { measureAssessments } from "@/lib/cli/bench/assessments";
import { measurePage, type PageFigures } from "@/lib/cli/bench/page";
import { machine, type Report, table } from "@/lib/cli/bench/report";
import { ensureChromium } from "@/lib/cli/chromium";
import { childEnvironment } from "@/lib/env";

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

type Measure = { name: keyof PageFigures; title: string; words: (value: number) => string; target?: number };

/** What is sent is the same for every processor. */
const sent: readonly Measure[] = [
	{ name: "scriptBytes", title: "JavaScript, compressed", words: kilobytes, target: 1.5 },
	{ name: "documentBytes", title: "Document, compressed", words: kilobytes },
];
const timed: readonly Measure[] = [
	{ name: "firstUsable", title: "First usable control", words: milliseconds },
	{ name: "largestPaint", title: "Largest paint", words: milliseconds, target: 1.3 },
	{ name: "blocking", title: "Total blocking time", words: milliseconds },
	{ name: "keyToResult", title: "Key press to painted result", words: milliseconds, target: 2 },
];

/**
 * The consultation page beside a bare Next.js page with nine radio groups, built and measured in the same run, and the
 * command's assessments a second.
 */
export async function report(): Promise<Report> {
	const executablePath = ensureChromium(console.log);
	build("Ryggvett", "npm", ["run", "--silent", "build"], ".");
	build("the bare page", "npx", ["next", "build"], bareFolder);
	const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
	const rows: (readonly string[])[] = [];
	const missed: string[] = [];
	for (const slowdown of [1, 4]) {
		console.log(`Measuring at ${slowdown}× slower processor …`);
		const bare = await measureBare(browser, slowdown);
		const ours = await measureConsultation(browser, slowdown);
		for (const { name, title, words, target } of slowdown === 1 ? [...sent, ...timed] : timed) {
			const row = slowdown === 1 ? title : `${title}, processor ${slowdown}× slower`;
			const ratio = bare[name] === 0 ? null : ours[name] / bare[name];
			rows.push([row, words(ours[name]), words(bare[name]), ratio?.toFixed(2) ?? "", target ? `≤ ${target}` : ""]);
			if (target && ratio !== null && ratio > target) missed.push(row);
		}
	}
	await browser.close();
	console.log("Measuring the command …");
	const { startUp, perSecond } = await measureAssessments();
	rows.push(["Assessments a second, once started", perSecond.toFixed(0), "", "", "≥ 1,000"]);
	rows.push(["Start of the command", milliseconds(startUp * 1000), "", "", ""]);
	const head = ["", "Ryggvett", "bare page", "ratio", "target"];
	return { text: `${table(head, rows)}\n\n${machine()} Medians of five visits.`, missed };
}
