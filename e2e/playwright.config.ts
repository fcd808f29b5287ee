import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "../lib/cli/chromium";
import { gpState } from "./steps/sign-in";

const root = fileURLToPath(new URL("..", import.meta.url));
const port = Number(process.env.E2E_PORT ?? 4199);
const database = `${root}data/e2e.db`;
/** An empty database to run on instead of a file. */
const given = process.env.E2E_DATABASE_URL;

// The first process to read this file starts from an empty database; the workers must not.
if (!process.env.TEST_WORKER_INDEX) for (const end of ["", "-wal", "-shm"]) rmSync(database + end, { force: true });

/** A second server, as an owner would start it. */
const production = {
	command: `node --import tsx --conditions=react-server e2e/production-server.ts ${port + 1}`,
	cwd: root,
	url: `http://127.0.0.1:${port + 1}/om`,
	timeout: 60_000,
	reuseExistingServer: false,
	stdout: "pipe",
} as const;

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
			name: "desk",
			use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 }, storageState: gpState },
			testIgnore: /(phone|review|text-attacks|waiting-room)\.spec/,
			dependencies: ["sign-in"],
		},
		{
			// By itself: an alarm finding stands on every page of the GP that the other journeys are signed in as.
			name: "review",
			use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 }, storageState: gpState },
			testMatch: /(review|text-attacks|waiting-room)\.spec/,
			dependencies: ["desk", "phone"],
			workers: 1,
		},
		{
			name: "phone",
			use: { ...devices["Pixel 7"], viewport: { width: 390, height: 844 }, storageState: gpState },
			testMatch: /phone\.spec/,
			dependencies: ["sign-in"],
		},
	],
	webServer: [
		{
			command: "npm run --silent seed && npm run --silent start",
			cwd: root,
			url: `http://127.0.0.1:${port}/om`,
			timeout: 60_000,
			env: {
				PORT: String(port),
				DATABASE_URL: given ?? `file:${database}`,
				RYGGVETT_MODE: "demo",
				// Invented words: the official ones belong to others.
				RYGGVETT_WORDINGS: `${root}e2e/wordings`,
				LOG_LEVEL: "error",
			},
			reuseExistingServer: false,
			stdout: "pipe",
		},
		...(given ? [] : [production]),
	],
});
