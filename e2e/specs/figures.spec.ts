import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "../steps/accessible";
import { press, tabTo } from "../steps/keyboard";
import { browserOf } from "../steps/sign-in";

/* The practice's figures, by keyboard alone: what a GP sees of themself, and what an administrator sees of nobody. */

test("a GP finds the figures, chooses a period and a measure, and sees themself among colleagues", async ({ page }) => {
	await page.goto("/");
	await press(page.getByRole("navigation", { name: "Hovedmeny" }).getByRole("link", { name: "Tall" }));
	await expect(page.getByRole("heading", { level: 1, name: "Tall" })).toBeVisible();
	await expect(page.getByRole("row", { name: /^Bildeundersøkelse valgt/ }).first()).toContainText(/\d+ av \d+/);
	await expectAccessible(page);

	await tabTo(page.getByLabel("Periode", { exact: true }));
	await page.keyboard.press("End");
	await tabTo(page.getByLabel("Mål i figurene"));
	await page.keyboard.type("Henvist");
	await press(page.getByRole("button", { name: "Vis" }));
	await expect(page).toHaveURL(/maneder=24&til=\d{4}-\d\d&mal=referral$/);

	await expect(page.getByRole("img", { name: "Mellom leger: henvisning" })).toBeVisible();
	const funnel = page.getByRole("region", { name: "Mellom leger: henvisning" });
	await expect(funnel.getByRole("rowheader", { name: "Deg", exact: true })).toHaveCount(1);
	expect(await funnel.getByRole("rowheader", { name: "Kollega", exact: true }).count()).toBeGreaterThan(2);
	await expect(funnel).not.toContainText("Haddad");
	await expect(page.getByRole("img", { name: "Over tid: henvisning" })).toBeVisible();
	await expect(page.getByRole("heading", { name: "12 uker" })).toBeVisible();
	await page.setViewportSize({ width: 390, height: 844 });
	await expectNoSidewaysScroll(page);
	await page.emulateMedia({ media: "print" });
	await expect(page.getByRole("button", { name: /Skriv ut/ })).toBeHidden();
	await expect(page.getByRole("img", { name: "Over tid: henvisning" })).toBeVisible();
});

test("an administrator sees points alone, and comes by the practice's page", async ({ browser }) => {
	const page = await browserOf(browser, "admin");
	await page.goto("/praksis");
	await press(page.getByRole("main").getByRole("link", { name: "Tall" }));
	await expect(page.getByRole("heading", { level: 1, name: "Tall" })).toBeVisible();
	await expect(page.getByRole("rowheader", { name: "Kollega", exact: true }).first()).toBeVisible();
	await expect(page.getByRole("rowheader", { name: "Deg", exact: true })).toHaveCount(0);
});
