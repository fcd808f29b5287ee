import { expect, type Locator, type Page } from "@playwright/test";

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

/** Goes on with Tab until the element has focus, as someone without a mouse does. */
export async function tabTo(target: Locator): Promise<void> {
	const keyboard = target.page().keyboard;
	for (let presses = 0; presses < 80; presses++) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await keyboard.press("Tab");
	}
	throw new Error(`Tab does not reach ${target}`);
}

/** Goes to a button or a link and presses Enter. */
export async function press(target: Locator): Promise<void> {
	await tabTo(target);
	await target.page().keyboard.press("Enter");
}

/** Goes to a field, takes away what stands in it, and types. */
export async function typeIn(target: Locator, text: string): Promise<void> {
	await tabTo(target);
	await target.page().keyboard.press("Control+A");
	await target.page().keyboard.type(text);
}
