import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "../steps/accessible";
import { expectSaved, makeConsultation, nothingSerious, openConsultation } from "../steps/consultation";

test("the consultation on a phone: answered by touch, the result at hand, nothing beside the screen", async ({
	page,
}) => {
	const id = await openConsultation(page, { birthYear: 1984, sex: "male" });
	await expectAccessible(page);
	await page.locator("[data-question=saddleSensation] label").first().tap();
	await expectSaved(page, id, { saddleSensation: "normal" });
	const result = page.getByRole("complementary", { name: /Vurdering/ });
	await result.getByRole("button").first().tap();
	await expect(result.getByRole("heading", { name: /Vurdering/ })).toBeVisible();
	await expectNoSidewaysScroll(page);
});

test("every page fits a phone", async ({ page }) => {
	const id = await makeConsultation(page, { birthYear: 1984, sex: "male" }, nothingSerious);
	const pages = [
		"/",
		"/konsultasjon/ny",
		"/saker",
		"/om",
		`/konsultasjon/${id}`,
		`/konsultasjon/${id}/plan`,
		`/konsultasjon/${id}/utskrift`,
		`/konsultasjon/${id}/utskrift?dokument=journal`,
	];
	for (const path of pages) {
		await page.goto(path);
		await expectNoSidewaysScroll(page);
	}
});
