import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** axe without a violation, the colours in light and in dark, and nothing wider than the screen. */
export async function expectAccessible(page: Page): Promise<void> {
	await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
	await expectNoViolation(new AxeBuilder({ page }).withTags(rules));
	await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
	await expectNoViolation(new AxeBuilder({ page }).withRules(["color-contrast", "link-in-text-block"]));
	await page.emulateMedia({ colorScheme: null, reducedMotion: null });
	await expectNoSidewaysScroll(page);
}

/**
 * In legacy mode axe looks at this page alone, which has no frames, and opens no second one to gather in: half the time.
 * A page that is still coming to rest is looked at again.
 */
async function expectNoViolation(axe: AxeBuilder): Promise<void> {
	await expect(async () => {
		const { violations } = await axe.setLegacyMode().analyze();
		expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target.join(" ")) }))).toEqual([]);
	}).toPass({ timeout: 60_000 });
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
	const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
	expect(wide).toBeLessThanOrEqual(screen ?? 0);
}
