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

/** A page of the GP, who signs in unless the browser still is. */
export async function pageOfGp(browser: BrowserContext): Promise<Page> {
	const page = await browser.newPage();
	await page.goto("/om");
	if (!(await page.locator(".person-mark").isVisible())) await signInAs(page, "gp");
	return page;
}
