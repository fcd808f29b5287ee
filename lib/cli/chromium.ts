import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { childEnvironment, namedChromium } from "../env";

/** First the one without windows: a whole browser opens pages of its own for each of them, which takes longer than a test. */
const usualPlaces = [
	"/usr/bin/chromium-headless-shell",
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/usr/bin/google-chrome-stable",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser that the journeys run in: the one named, the system's, or Playwright's own. Null where there is none. */
export function findChromium(named = namedChromium()): string | null {
	const places = named ? [named] : [...usualPlaces, chromium.executablePath()];
	return places.find((place) => existsSync(place)) ?? null;
}

/** Finds a browser, or installs one: Playwright's installer first, Debian's package where that fails and the user may. */
export function ensureChromium(say: (sentence: string) => void): string {
	const found = findChromium();
	if (found) return found;
	say("No Chromium found. Trying Playwright's installer.");
	run("npx", ["playwright", "install", "chromium"]);
	const installed = findChromium();
	if (installed) return installed;
	if (process.getuid?.() === 0) {
		say("Playwright could not download one. Installing Debian's package.");
		run("apt-get", ["update", "-qq"]);
		for (const name of ["chromium-headless-shell", "chromium"]) {
			if (!findChromium()) run("apt-get", ["install", "-y", "-qq", name]);
		}
	}
	const last = findChromium();
	if (last) return last;
	throw new Error("The browser tests need Chromium. Install it (apt-get install chromium) or set CHROMIUM_PATH.");
}

function run(command: string, args: readonly string[]): void {
	spawnSync(command, args, {
		stdio: ["ignore", "inherit", "inherit"],
		env: childEnvironment({ DEBIAN_FRONTEND: "noninteractive" }),
	});
}
