import { expect, test } from "@playwright/test";
import { expectReady, expectSaved, openConsultation, savedAnswers } from "../steps/consultation";
import { expectFocusOn } from "../steps/keyboard";
import { pageOfGp, withProfile } from "../steps/profile";
import { browserOf, signInAs } from "../steps/sign-in";

test("a reload in the middle finds every answer again", async ({ page }) => {
	const id = await openConsultation(page, { birthYear: 1980, sex: "male" });
	await page.keyboard.press("0");
	await page.keyboard.press("0");
	await page.keyboard.type("37,1");
	await page.keyboard.press("Enter");
	await page.keyboard.press("0");
	await expectSaved(page, id, { saddleSensation: "normal", temperatureC: 37.1, diabetes: "no" });
	const before = await savedAnswers(page, id);

	await page.reload();
	await expectReady(page);
	await expect(page.locator("[data-question=temperatureC] input")).toHaveValue(/37[.,]1/);
	await expect(page.locator("[data-question=saddleSensation] input[value=normal]")).toBeChecked();
	expect(await savedAnswers(page, id)).toEqual(before);
});

test("a browser that dies keeps what was answered for the next one", async ({ browser }) => {
	const first = await browser.newContext();
	const page = await first.newPage();
	const id = await openConsultation(page, { birthYear: 1980, sex: "male" });
	await page.keyboard.press("0");
	await expectSaved(page, id, { bladder: "normal" });
	await first.close();

	const second = await browser.newContext();
	const again = await second.newPage();
	await again.goto(`/konsultasjon/${id}`);
	await expectReady(again);
	await expect(again.locator("[data-question=bladder] input[value=normal]")).toBeChecked();
	await second.close();
});

test("two tabs tell each other, and answers from one appear in the other", async ({ page, context }) => {
	const id = await openConsultation(page, { birthYear: 1980, sex: "male" });
	const other = await context.newPage();
	await other.goto(`/konsultasjon/${id}`);
	await expectReady(other);
	await expect(page.getByText(/åpen i en annen fane/)).toBeVisible();
	await expect(other.getByText(/åpen i en annen fane/)).toBeVisible();

	await other.bringToFront();
	await expectFocusOn(other, "saddleSensation");
	await other.keyboard.press("1");
	await expectSaved(other, id, { saddleSensation: "normal" });
	await expect(page.locator("[data-question=saddleSensation] input[value=normal]")).toBeChecked();
});

test("two machines that answer the same question differently are shown both, and neither overwrites", async ({
	page,
	browser,
}) => {
	const id = await openConsultation(page, { birthYear: 1980, sex: "male" });
	const elsewhere = await browser.newContext();
	const other = await elsewhere.newPage();
	await other.goto(`/konsultasjon/${id}`);
	await expectReady(other);
	await other.locator("[data-question=diabetes] input[value=yes]").check({ force: true });
	await expectSaved(other, id, { diabetes: "yes" });

	await page.locator("[data-question=diabetes] input[value=no]").check({ force: true });
	const conflict = page.getByText("To ulike svar er gitt. Hvilket gjelder?");
	await expect(conflict).toBeVisible();
	expect(await savedAnswers(page, id)).toMatchObject({ diabetes: "yes" });
	await page.getByRole("button", { name: /Behold mitt/ }).click();
	await expect(conflict).toHaveCount(0);
	await expectSaved(page, id, { diabetes: "no" });
	await elsewhere.close();
});

test("without network the form goes on, says so, and sends the answers when it is back", async ({ page, context }) => {
	const id = await openConsultation(page, { birthYear: 1980, sex: "male" });
	await context.setOffline(true);
	await page.keyboard.press("1");
	await expect(page.getByText("Ikke lagret – prøver igjen").filter({ visible: true }).first()).toBeVisible();
	await expect(page.locator("[data-question=saddleSensation] input[value=normal]")).toBeChecked();
	await context.setOffline(false);
	await expectSaved(page, id, { saddleSensation: "normal" });
	await expect(
		page
			.getByText(/^Lagret/)
			.filter({ visible: true })
			.first(),
	).toBeVisible();
});

test("a browser that is killed without network keeps the answers, sealed, and sends them the next time", async () => {
	await withProfile(async (launch) => {
		const first = await launch();
		const page = await pageOfGp(first);
		const id = await openConsultation(page, { birthYear: 1980, sex: "male" });
		await first.setOffline(true);
		await page.keyboard.press("1");
		await expect(
			page
				.getByText(/Svarene er tatt vare på i nettleseren/)
				.filter({ visible: true })
				.first(),
		).toBeVisible();
		expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain("saddleSensation");
		await first.close();

		const second = await launch();
		const again = await pageOfGp(second);
		await again.goto(`/konsultasjon/${id}`);
		await expect(again.getByText("Svar som ikke var sendt sist, er hentet fram og lagres nå")).toBeVisible();
		await expect(again.locator("[data-question=saddleSensation] input[value=normal]")).toBeChecked();
		await expectSaved(again, id, { saddleSensation: "normal" });
		await second.close();
	});
});

test("whoever signs out is asked first when something is not saved, and leaves nothing behind", async ({ browser }) => {
	const page = await browserOf(browser, "gp");
	const context = page.context();
	await openConsultation(page, { birthYear: 1980, sex: "male" });
	await page.route("**/api/consultations/*/answers", (route) => route.abort());
	await page.keyboard.press("1");
	await expect(
		page
			.getByText(/Svarene er tatt vare på i nettleseren/)
			.filter({ visible: true })
			.first(),
	).toBeVisible();
	await page
		.locator("summary")
		.filter({ has: page.locator(".person-mark") })
		.click();
	await page.getByRole("button", { name: "Logg ut", exact: true }).click();
	await expect(page.getByText(/Noe i E-.* er ikke lagret på serveren/)).toBeVisible();
	await page.getByRole("button", { name: "Logg ut likevel" }).click();
	await page.waitForURL("**/logg-inn");
	expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
	await context.close();
});

test("a session that ends in the middle loses nothing: signed in again, the answers are sent", async ({ browser }) => {
	const page = await browserOf(browser, "gp");
	const context = page.context();
	const id = await openConsultation(page, { birthYear: 1980, sex: "male" });
	await context.clearCookies({ name: "ryggvett-session" });
	await page.keyboard.press("1");
	await expect(
		page
			.getByText(/du er logget ut/)
			.filter({ visible: true })
			.first(),
	).toBeVisible();
	const other = await context.newPage();
	await signInAs(other, "gp");
	await other.close();
	await page.bringToFront();
	await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
	await expectSaved(page, id, { saddleSensation: "normal" });
	await context.close();
});

test("where the browser has no room, it is said, and the page is not left without a question", async ({ page }) => {
	await page.addInitScript(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException("No room", "QuotaExceededError");
		};
	});
	await openConsultation(page, { birthYear: 1980, sex: "male" });
	await page.route("**/api/consultations/*/answers", (route) => route.abort());
	await page.keyboard.press("1");
	await expect(
		page
			.getByText(/Svarene er bare i dette vinduet/)
			.filter({ visible: true })
			.first(),
	).toBeVisible();
	let asked = "";
	page.on("dialog", async (dialog) => {
		asked = dialog.type();
		await dialog.accept();
	});
	await page.goto("/saker");
	expect(asked).toBe("beforeunload");
});
