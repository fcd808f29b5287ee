import { fileURLToPath } from "node:url";
import { type Browser, expect, type Page } from "@playwright/test";

type Role = "gp" | "physio" | "admin";

const stateIn = (file: string) => fileURLToPath(new URL(`../../data/${file}`, import.meta.url));

/**
 * Where the browser of a GP who is signed in is kept, so that a journey begins where its subject begins: one for each
 * server, by the name of the project that signs in.
 */
export const gpStates = {
	"sign-in": stateIn("e2e-gp.json"),
	"sign-in-apart": stateIn("e2e-gp-apart.json"),
} as const;

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
