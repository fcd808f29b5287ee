import { expect, type Page } from "@playwright/test";

/** The keyboard as a person uses it, counted: a key press is one interaction, typing in one field is one. */
export class Keyboard {
	#count = 0;

	constructor(private readonly page: Page) {}

	get count(): number {
		return this.#count;
	}

	async press(...keys: readonly string[]): Promise<void> {
		for (const key of keys) {
			this.#count++;
			await this.page.keyboard.press(key);
		}
	}

	async type(text: string): Promise<void> {
		this.#count++;
		await this.page.keyboard.type(text);
	}
}

/** The question that has focus, by its key in the consultation format. */
export async function expectFocusOn(page: Page, question: string): Promise<void> {
	await expect
		.poll(() => page.evaluate(() => document.activeElement?.closest<HTMLElement>("[data-question]")?.dataset.question))
		.toBe(question);
}
