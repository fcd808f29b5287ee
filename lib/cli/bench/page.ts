import type { Browser, Page } from "@playwright/test";

/** Milliseconds but for `scriptBytes` (as sent, compressed) and `documentBytes`. */
export type PageFigures = {
	scriptBytes: number;
	documentBytes: number;
	firstUsable: number;
	largestPaint: number;
	/** What tasks take beyond 50 ms each while the page loads (total blocking time). */
	blocking: number;
	keyToResult: number;
};

type Measured = { usable: number; paint: number; blocking: number; key: number | null };
declare global {
	interface Window {
		bench: Measured;
	}
}

/** Runs in the page: when the first radio button answers to React, the largest paint, and keydown to painted result. */
function watch(): void {
	const bench: Measured = { usable: 0, paint: 0, blocking: 0, key: null };
	window.bench = bench;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) bench.paint = entry.startTime;
	}).observe({ type: "largest-contentful-paint", buffered: true });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) bench.blocking += Math.max(0, entry.duration - 50);
	}).observe({ type: "longtask", buffered: true });
	const poll = () => {
		const control = document.querySelector("input[type=radio], [role=radio]");
		const alive = control !== null && Object.keys(control).some((key) => key.startsWith("__reactProps"));
		if (alive) bench.usable = performance.now();
		else requestAnimationFrame(poll);
	};
	requestAnimationFrame(poll);
	document.addEventListener(
		"keydown",
		(event) => {
			const result = document.querySelector("[data-testid=result], #result");
			if (!result) return;
			const observer = new MutationObserver(() => {
				observer.disconnect();
				requestAnimationFrame(() => setTimeout(() => (bench.key = performance.now() - event.timeStamp)));
			});
			observer.observe(result, { childList: true, subtree: true, characterData: true, attributes: true });
		},
		{ capture: true },
	);
}

const median = (values: readonly number[]) =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export type Visit = {
	/** The address to open; made anew for each visit, since an answer is kept. */
	url: () => Promise<string>;
	/** The session of whoever opens it; left out where nobody needs to sign in. */
	session?: { name: string; value: string; url: string };
	/** Puts the focus where `keys` are then pressed, one after another; each must change the result. */
	focus: (page: Page) => Promise<void>;
	keys: readonly string[];
};

/** Opens the page `rounds` times in a fresh context and gives the median of each figure. */
export async function measurePage(browser: Browser, visit: Visit, slowdown: number, rounds = 5): Promise<PageFigures> {
	const all: PageFigures[] = [];
	for (let round = 0; round < rounds; round++) all.push(await measureOnce(browser, visit, slowdown));
	const of = (name: keyof PageFigures) => median(all.map((figures) => figures[name]));
	return {
		scriptBytes: of("scriptBytes"),
		documentBytes: of("documentBytes"),
		firstUsable: of("firstUsable"),
		largestPaint: of("largestPaint"),
		blocking: of("blocking"),
		keyToResult: of("keyToResult"),
	};
}

/** A new window of the browser loads pages of its own, and a new page has work left; neither is what is measured. In ms. */
const settling = 1500;

async function measureOnce(
	browser: Browser,
	{ url, session: signedIn, focus, keys }: Visit,
	slowdown: number,
): Promise<PageFigures> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	if (signedIn) await context.addCookies([signedIn]);
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send("Network.enable");
	await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
	const kinds = new Map<string, string>();
	const bytes = { Script: 0, Document: 0 };
	session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
	session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
		const kind = kinds.get(requestId);
		if (kind === "Script" || kind === "Document") bytes[kind] += encodedDataLength;
	});
	// The compiler wraps named functions in a helper that the page does not have.
	await page.addInitScript("globalThis.__name = (named) => named;");
	await page.addInitScript(watch);
	await page.waitForTimeout(settling);
	await page.goto(await url(), { waitUntil: "networkidle" });
	await page.waitForFunction(() => window.bench.usable > 0);
	const { blocking } = await page.evaluate(() => window.bench);
	await page.waitForTimeout(settling * slowdown);
	await focus(page);
	const times: number[] = [];
	for (const key of keys) {
		await page.evaluate(() => (window.bench.key = null));
		await page.keyboard.press(key);
		await page.waitForFunction(() => window.bench.key !== null);
		times.push(await page.evaluate(() => window.bench.key ?? Number.NaN));
	}
	const { usable, paint } = await page.evaluate(() => window.bench);
	await context.close();
	return {
		scriptBytes: bytes.Script,
		documentBytes: bytes.Document,
		firstUsable: usable,
		largestPaint: paint,
		blocking,
		keyToResult: median(times),
	};
}
