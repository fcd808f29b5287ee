import { expect, test } from "@playwright/test";
import { consultationId, expectReady } from "../steps/consultation";
import { expectFocusOn, Keyboard } from "../steps/keyboard";
import { timesPrinted, watchPrinting } from "../steps/print";

test("a complex consultation: sciatica with a mild weakness, high risk, on sick leave, a changed plan", async ({
	page,
}) => {
	await watchPrinting(page);
	const keys = new Keyboard(page);
	await page.goto("/konsultasjon/ny");
	await expect(page.getByLabel(/Fødselsår/)).toBeFocused();
	await keys.type("1978");
	await keys.press("k", "Enter");
	await page.waitForURL(/\/konsultasjon\/[0-9a-f-]{36}$/);
	await expectReady(page);

	await keys.press("0", "0");
	await keys.type("36,9");
	await keys.press("Enter", "0", "0", "0", "0", "0", "0");
	await expectFocusOn(page, "durationDays");
	await keys.type("30");
	await keys.press("Enter", "1", "2");
	await keys.press("Alt+0");
	await expectFocusOn(page, "legPain");
	await keys.press("2");

	await page.locator("[data-question=dermatomalPattern] input").first().focus();
	await keys.press("j", "Alt+3");
	await expectFocusOn(page, "neuroExamDone");
	await keys.press("j");
	await page.getByRole("combobox", { name: /L5.*høyre|høyre.*L5/i }).selectOption("4");
	await keys.press("Alt+0");
	await expectFocusOn(page, "powerWorsening");
	await keys.press("n");
	await page.locator("[data-question=powerNew] input").first().focus();
	await keys.press("j");
	await page.locator("[data-question=straightLegRaise] input").first().focus();
	await keys.press("3", "Alt+0");
	await expectFocusOn(page, "upperMotorNeuronSigns");
	await keys.press("n");
	await page.locator("[data-question=spinalPercussionTender] input").first().focus();
	await keys.press("0", "Alt+4");
	await expectFocusOn(page, "sbLegPain");
	await keys.press("e", "e", "e", "e", "e", "e", "e", "e", "5", "Alt+5", "2");
	await keys.type("21");
	await keys.press("Enter", "3");

	const id = consultationId(page);
	const result = page.getByRole("complementary", { name: /Vurdering/ });
	await expect(result).toContainText(/høy/i);
	await expect(result.getByText("Ikke ferdig vurdert")).toHaveCount(0);

	await keys.press("Control+Enter");
	await page.waitForURL("**/plan");
	await page
		.getByRole("button", { name: /^Fjern/ })
		.first()
		.click();
	await page.getByRole("button", { name: "pasientens ønske", exact: true }).click();
	await page
		.getByRole("button", { name: /^Endre/ })
		.nth(1)
		.click();
	await keys.type(" Avtalt sammen.");
	await keys.press("Enter");
	await page
		.getByRole("button", { name: /^Legg til linje/ })
		.first()
		.click();
	await keys.type("Gå til butikken hver dag");
	await keys.press("Enter", "Escape");
	const clicks = 12;
	await expect(page.locator("[data-save=saved]")).toBeVisible();
	await keys.press("Control+Enter");
	await expect(page.getByText(/^Ingen kontrolldato/)).toBeVisible();
	await keys.press("Control+Enter");
	await expect(page.getByText("Signere planen?")).toBeVisible();
	await keys.press("Control+Enter");
	await page.waitForURL("**/utskrift");
	await expect(page.getByText("Gå til butikken hver dag")).toBeVisible();
	await page.waitForLoadState("networkidle");
	await keys.press("p");
	await expect.poll(() => timesPrinted(page)).toBe(1);

	console.log(`Interactions, complex consultation: ${keys.count + clicks}`);
	expect(keys.count + clicks).toBeLessThanOrEqual(90);

	const signed = await (await page.request.get(`/api/consultations/${id}`)).json();
	expect(signed.signedAssessment).toMatchObject({
		triage: { class: "usual", settled: true },
		presentation: "radiculopathy",
		phase: "acute",
		risk: { intensity: "high", startBack: { total: 9, psychosocial: 5 } },
	});
	const own = signed.signedPlan.filter(({ edited }: { edited: boolean }) => edited);
	expect(own.map(({ itemId }: { itemId: string | null }) => itemId === null)).toEqual(
		expect.arrayContaining([true, false]),
	);
	expect(own).toHaveLength(2);
});
