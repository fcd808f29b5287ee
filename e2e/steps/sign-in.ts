import { fileURLToPath } from "node:url";
import { type Browser, expect, type Page } from "@playwright/test";

type Role = "gp" | "physio" | "admin";

/** Where the browser of a GP who is signed in is kept, so that a journey begins where its subject begins. */
export const gpState = fileURLToPath(new URL("../../data/e2e-gp.json", import.meta.url));

const buttons = { gp: /^Lege/, physio: /^Fysioterapeut/, admin: /^Administrator/ };

/** Signs in with the one click of the demo, in the browser as it is. */
export async function signInAs(page: Page, role: Role): Promise<void> {
	await page.context().clearCookies({ name: "ryggvett-session" });
	await page.goto("/logg-inn");
	await page.getByRole("button", { name: buttons[role] }).click();
	await page.waitForURL((url) => !url.pathname.startsWith("/logg-inn"));
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** A browser of its own in which someone is signed in. */
export async function browserOf(browser: Browser, role: Role): Promise<Page> {
	const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
	const page = await context.newPage();
	await signInAs(page, role);
	return page;
}
