import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page, test } from "@playwright/test";
import { signInAs } from "./sign-in";

type Launch = () => Promise<BrowserContext>;

/** A browser with a profile on disk, that can be killed and started again. */
export async function withProfile(journey: (launch: Launch) => Promise<void>): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "ryggvett-profile-"));
	const { launchOptions, baseURL, viewport } = test.info().project.use;
	try {
		await journey(() =>
			chromium.launchPersistentContext(folder, {
				...launchOptions,
				...(baseURL && { baseURL }),
				viewport: viewport ?? null,
			}),
		);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Ends the browser as a cut in the power does: no page is told, and nothing more is sent. */
export async function kill(browser: BrowserContext): Promise<void> {
	const [page] = browser.pages();
	if (!page) throw new Error("There is no page to reach the browser by");
	const gone = browser.waitForEvent("close");
	const devtools = await browser.newCDPSession(page);
	await Promise.race([devtools.send("Browser.crash").catch(() => undefined), gone]);
	await gone;
}

/** A page of the GP, who signs in unless the browser still is. */
export async function pageOfGp(browser: BrowserContext): Promise<Page> {
	const page = await browser.newPage();
	await page.goto("/om");
	if (!(await page.locator(".person-mark").isVisible())) await signInAs(page, "gp");
	return page;
}
