import { expect, test } from "@playwright/test";
import { expectSaved, openConsultation, savedAnswers } from "../steps/consultation";

test("a temperature that can't be is said in plain words, stays on the screen, and the rest is saved", async ({
	page,
}) => {
	const id = await openConsultation(page, { birthYear: 1980, sex: "male" });
	const field = page.locator("[data-question=temperatureC] input");
	await field.fill("380");
	await field.press("Enter");
	await expect(page.getByText("Skriv et tall fra 30 til 45.")).toBeVisible();
	await page.locator("[data-question=bladder] input[value=normal]").check({ force: true });
	await expectSaved(page, id, { bladder: "normal" });
	await expect(field).toHaveValue("380");
	expect(await savedAnswers(page, id)).not.toHaveProperty("temperatureC");

	await field.fill("38,0");
	await expectSaved(page, id, { temperatureC: 38 });
	await expect(page.getByText("Skriv et tall fra 30 til 45.")).toHaveCount(0);
});

test("a contradiction comes back as a question, and the alarm answer stays", async ({ page }) => {
	const id = await openConsultation(
		page,
		{ birthYear: 1980, sex: "male" },
		{ cancerHistory: "yes", cancerMetastatic: "yes" },
	);
	await page.locator("[data-question=cancerHistory] input[value=none]").check({ force: true });
	await expect(page.getByText("Hva stemmer?").first()).toBeVisible();
	await expectSaved(page, id, { cancerHistory: "none", cancerMetastatic: "yes" });
});

test("the API names what was wrong and what is allowed", async ({ page }) => {
	const id = await openConsultation(page);
	const origin = new URL(page.url()).origin;
	const { version } = await (await page.request.get(`/api/consultations/${id}`)).json();
	const send = (changes: unknown) =>
		page.request.patch(`/api/consultations/${id}/answers`, { headers: { origin }, data: { version, changes } });

	const reply = await send({ bladder: "leaky", power: { L9: { left: 3 } }, shoeSize: 43 });
	expect(reply.status()).toBe(422);
	expect(reply.headers()["content-type"]).toContain("application/problem+json");
	const { errors } = await reply.json();
	const keys = errors.map(({ key }: { key: string }) => key);
	expect(keys).toEqual(expect.arrayContaining(["bladder", "power.L9", "shoeSize"]));
	expect(JSON.stringify(errors)).toContain("incontinence");
});
