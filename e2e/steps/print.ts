import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";

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

/** The words of a PDF without the feet of its pages, as `bare` text: a line or a page may break anywhere. */
export async function pdfText(bytes: Buffer): Promise<string> {
	const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
	return bare(text).replace(/Ryggvett·[^·]{5,60}?Side\dav\d/g, "");
}

/** A text without spaces, line ends and soft hyphens. */
export const bare = (text: string): string => text.replace(/[\s\u00ad]+/g, "");
