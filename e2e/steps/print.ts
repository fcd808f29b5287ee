import type { Page } from "@playwright/test";

declare global {
	interface Window {
		timesPrinted: number;
	}
}

/** Counts the print dialogs instead of opening them. */
export async function watchPrinting(page: Page): Promise<void> {
	await page.addInitScript(() => {
		window.timesPrinted = 0;
		window.print = () => {
			window.timesPrinted++;
		};
	});
}

export const timesPrinted = (page: Page): Promise<number> => page.evaluate(() => window.timesPrinted);
