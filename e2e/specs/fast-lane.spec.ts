import { expect, test } from "@playwright/test";
import { expectAccessible } from "../steps/accessible";
import { consultationId, expectReady, expectSaved, makeConsultation, openConsultation } from "../steps/consultation";
import { expectFocusOn, Keyboard } from "../steps/keyboard";
import { signPlan } from "../steps/sign-plan";

test("a numb saddle opens the fast lane at once, with its own words, and leads to the emergency sheet", async ({
	page,
}) => {
	await openConsultation(page, { birthYear: 1984, sex: "female" });
	const keys = new Keyboard(page);
	await keys.press("2");

	const lane = page.getByRole("region", { name: /cauda equina/i });
	await expect(lane).toBeVisible();
	await expect(lane.getByRole("heading", { level: 2 })).toBeFocused();
	await expect(lane).toContainText(/vakthavende/i);
	await expect(lane).toContainText("Kvinne");
	await expect(lane).not.toContainText("svakere");
	await expect(page.getByText("STarT Back")).toHaveCount(0);
	await expect(page.getByRole("navigation", { name: "Deler av konsultasjonen" })).toHaveCount(0);
	await expectSaved(page, consultationId(page), { saddleSensation: "reduced" });
	await expectAccessible(page);

	await lane.getByRole("link", { name: /plan/i }).click();
	await page.waitForURL("**/plan");
	await expect(page.getByText("Øyeblikkelig hjelp").first()).toBeVisible();
	await expect(page.getByRole("heading", { name: "Råd", exact: true })).toHaveCount(0);
	await signPlan(page, { asksDay: false });
	await page.waitForURL("**/utskrift");
	await expect(page.getByRole("heading", { name: "Du trenger hjelp nå" })).toBeVisible();
	await expect(page.getByText("Ryggen er sterk")).toHaveCount(0);
});

test("a slip of the finger is put right, and the lane closes", async ({ page }) => {
	const id = await openConsultation(page, { birthYear: 1984, sex: "female" });
	await page.keyboard.press("2");
	await expect(page.getByRole("region", { name: /cauda equina/i })).toBeVisible();
	await page.getByText("Svaret var feil").click();
	await page.getByRole("button", { name: /Følelse i skrittet/ }).click();
	await expectReady(page);
	await expectFocusOn(page, "saddleSensation");
	await page.keyboard.press("1");
	await expect(page.getByRole("region", { name: /cauda equina/i })).toHaveCount(0);
	await expectSaved(page, id, { saddleSensation: "normal" });
});

for (const [finding, answers, words] of [
	["shock", { shockSigns: "yes" }, /sjokk/i],
	["a pulsatile mass with sudden pain", { pulsatileAbdominalMass: "yes", suddenOnset: "yes" }, /aorta/i],
	["fever in someone who injects", { temperatureC: 38.6, injectsDrugs: "current" }, /infeksjon/i],
	["cord signs", { upperMotorNeuronSigns: "yes" }, /ryggmarg|medulla/i],
	[
		"a foot that drops",
		{ neuroExamDone: "yes", power: { L5: { left: 3 } }, powerNew: "yes", powerWorsening: "no" },
		/utfall|kraft|parese/i,
	],
] as const) {
	test(`${finding} has a lane of its own`, async ({ page }) => {
		const id = await makeConsultation(page, { birthYear: 1955, sex: "male" }, answers);
		await page.goto(`/konsultasjon/${id}`);
		const lane = page.locator("section").filter({ has: page.locator("#lane-title") });
		await expect(lane.locator("#lane-title")).toContainText(words);
		await expectSaved(page, id, answers);
	});
}
