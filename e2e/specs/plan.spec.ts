import { expect, test } from "@playwright/test";
import { expectAccessible } from "../steps/accessible";
import { makeConsultation, nothingSerious } from "../steps/consultation";
import { signPlan } from "../steps/sign-plan";

test("a plan is kept, edited, added to and dropped from with a reason, signed, found again, and never changes", async ({
	page,
}) => {
	const id = await makeConsultation(page, { birthYear: 1981, sex: "male" }, nothingSerious);
	await page.goto(`/konsultasjon/${id}/plan`);
	await page.waitForLoadState("networkidle");
	const line = await page
		.getByRole("listitem")
		.filter({ has: page.getByRole("button", { name: /^Fjern/ }) })
		.first()
		.textContent();
	await page
		.getByRole("button", { name: /^Fjern/ })
		.first()
		.click();
	await page.getByRole("button", { name: "ikke aktuelt" }).click();
	await page
		.getByRole("button", { name: /^Legg til linje/ })
		.first()
		.click();
	await page.keyboard.type("Svømme tirsdag og torsdag");
	await page.keyboard.press("Enter");
	await page.keyboard.press("Escape");
	await expect(page.locator("[data-save=saved]")).toBeVisible();
	await expectAccessible(page);

	await page.reload();
	await expect(page.getByText("Svømme tirsdag og torsdag", { exact: true })).toBeVisible();
	await signPlan(page, { asksDay: true });
	await page.waitForURL("**/utskrift");

	const view = async () => (await page.request.get(`/api/consultations/${id}`)).json();
	const signed = await view();
	expect(signed.signedPlan.map(({ text }: { text: string }) => text)).toContain("Svømme tirsdag og torsdag");
	expect(signed.signedPlan.map(({ text }: { text: string }) => text)).not.toContain(line);
	const origin = new URL(page.url()).origin;
	const change = await page.request.patch(`/api/consultations/${id}/answers`, {
		headers: { origin },
		data: { version: signed.version, changes: { age: 12 } },
	});
	expect(change.status()).toBe(409);
	expect(await view()).toEqual(signed);

	await page.goto(`/saker/${signed.caseId}`);
	await expect(page.getByText(/Svømme tirsdag og torsdag/)).toBeVisible();
	await expectAccessible(page);
});

test("the journal note is copied with one key, says what was asked, and keeps within 1,500 characters", async ({
	page,
	context,
}) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	const id = await makeConsultation(page, { birthYear: 1981, sex: "male" }, { ...nothingSerious, bowel: null });
	await page.goto(`/konsultasjon/${id}/utskrift?dokument=journal`);
	await page.waitForLoadState("networkidle");
	await page.keyboard.press("c");
	await expect(page.getByText("Kopiert").first()).toBeVisible();
	const note = await page.evaluate(() => navigator.clipboard.readText());
	expect(note.length).toBeLessThanOrEqual(1500);
	expect(note).toMatch(/ikke ferdig vurdert/i);
	expect(note).toMatch(/L03|L84/);
});

test("the patient's sheet prints alone on one page: no header, no buttons, the numbers to ring", async ({ page }) => {
	const id = await makeConsultation(page, { birthYear: 1981, sex: "male" }, nothingSerious);
	await page.goto(`/konsultasjon/${id}/utskrift`);
	await page.emulateMedia({ media: "print" });
	await expect(page.getByRole("banner")).toBeHidden();
	await expect(page.getByRole("button", { name: /Skriv ut/ })).toBeHidden();
	await expect(page.getByText("116 117").first()).toBeVisible();
	await expect(
		page
			.getByText(/Utkast/)
			.filter({ visible: true })
			.first(),
	).toBeVisible();
	const pdf = await page.pdf({ preferCSSPageSize: true });
	expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(1);
});
