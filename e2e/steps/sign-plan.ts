import { expect, type Page } from "@playwright/test";

/** Signs the plan on the screen. A plan that proposes a next visit and has no day for it asks for the day, which is set. */
export async function signPlan(page: Page, { asksDay }: { asksDay: boolean }): Promise<void> {
	await page
		.getByRole("button", { name: /^Signer/ })
		.first()
		.click();
	if (asksDay) {
		await expect(page.getByText(/^Ingen kontrolldato/)).toBeVisible();
		await page.keyboard.press("Control+Enter");
	}
	await expect(page.getByText("Signere planen?")).toBeVisible();
	await page.keyboard.press("Control+Enter");
}
