import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "../lib/cli/chromium";
import { gpStates } from "./steps/sign-in";

const root = fileURLToPath(new URL("..", import.meta.url));
const port = Number(process.env.E2E_PORT ?? 4199);
/** An empty database to run on instead of a file. */
const given = process.env.E2E_DATABASE_URL;
const file = (name: string) => `${root}data/${name}.db`;

// The first process to read this file starts from empty databases; the workers must not.
if (!process.env.TEST_WORKER_INDEX)
	for (const name of ["e2e", "e2e-apart"])
		for (const end of ["", "-wal", "-shm"]) rmSync(file(name) + end, { force: true });

/** A server with the demonstration's cases. */
const demo = (at: number, databaseUrl: string) =>
	({
		command: "npm run --silent seed && npm run --silent start",
		cwd: root,
		url: `http://127.0.0.1:${at}/om`,
		timeout: 60_000,
		env: {
			PORT: String(at),
			DATABASE_URL: databaseUrl,
			RYGGVETT_MODE: "demo",
			// Invented words: the official ones belong to others.
			RYGGVETT_WORDINGS: `${root}e2e/wordings`,
			LOG_LEVEL: "error",
		},
		reuseExistingServer: false,
		stdout: "pipe",
	}) as const;

/** A second server with the demonstration's cases. The ports between are the production server's and its identity provider's. */
const apart = port + 3;

/** A server as an owner would start it. */
const production = {
	command: `node --import tsx --conditions=react-server e2e/production-server.ts ${port + 1}`,
	cwd: root,
	url: `http://127.0.0.1:${port + 1}/om`,
	timeout: 60_000,
	reuseExistingServer: false,
	stdout: "pipe",
} as const;

const apartFromOthers = /(review|text-attacks|waiting-room)\.spec/;

/** Journeys run against the production build; a strict content policy breaks only there. */
export default defineConfig({
	testDir: "./specs",
	outputDir: "../test-results",
	fullyParallel: true,
	forbidOnly: true,
	retries: 0,
	workers: 2,
	timeout: 90_000,
	expect: { timeout: 10_000 },
	use: {
		baseURL: `http://127.0.0.1:${port}`,
		locale: "nb-NO",
		timezoneId: "Europe/Oslo",
		video: "off",
		trace: "off",
		launchOptions: {
			executablePath: findChromium() ?? undefined,
			args: [
				"--no-sandbox",
				"--disable-gpu",
				"--disable-quic",
				"--no-first-run",
				"--disable-background-networking",
				"--disable-component-update",
				"--disable-sync",
			],
		},
	},
	projects: [
		{ name: "sign-in", testMatch: /sign-in\.setup/ },
		{
			name: "sign-in-apart",
			testMatch: /sign-in\.setup/,
			use: { baseURL: `http://127.0.0.1:${apart}` },
		},
		{
			// One at a time, and begun first: in a row they take three minutes, and the other worker has enough to do meanwhile.
			// On a server of their own: an alarm finding stands on every page of the GP that the other journeys are signed in as.
			name: "review",
			use: {
				...devices["Desktop Chrome"],
				viewport: { width: 1280, height: 900 },
				baseURL: `http://127.0.0.1:${apart}`,
				storageState: gpStates["sign-in-apart"],
			},
			testMatch: apartFromOthers,
			dependencies: ["sign-in-apart"],
			workers: 1,
		},
		{
			name: "desk",
			use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 }, storageState: gpStates["sign-in"] },
			testIgnore: [apartFromOthers, /phone\.spec/],
			dependencies: ["sign-in"],
		},
		{
			name: "phone",
			use: { ...devices["Pixel 7"], viewport: { width: 390, height: 844 }, storageState: gpStates["sign-in"] },
			testMatch: /phone\.spec/,
			dependencies: ["sign-in"],
		},
	],
	webServer: given
		? [demo(port, given)]
		: [demo(port, `file:${file("e2e")}`), demo(apart, `file:${file("e2e-apart")}`), production],
});
