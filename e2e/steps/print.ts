import { readFile } from "node:fs/promises";
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

/** Downloads the document that is shown. Gives its name and its bytes. */
export async function downloadPdf(page: Page): Promise<{ name: string; bytes: Buffer }> {
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("link", { name: /Last ned PDF|Download PDF/ }).click(),
	]);
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
