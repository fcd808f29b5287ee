import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../steps/accessible";
import { makeConsultation, nothingSerious } from "../steps/consultation";
import { browserOf } from "../steps/sign-in";

/** Every address that the browser asks for or shows from now on. */
function watchAddresses(page: Page): string[] {
	const seen: string[] = [];
	page.on("request", (request) => seen.push(decodeURIComponent(request.url())));
	page.on("framenavigated", (frame) => seen.push(decodeURIComponent(frame.url())));
	return seen;
}

test("a search for a case is in no address, and is there after going back and after loading anew", async ({ page }) => {
	const id = await makeConsultation(page, { birthYear: 1979, sex: "female" }, nothingSerious);
	const { caseId, reference } = await (await page.request.get(`/api/consultations/${id}`)).json();
	const addresses = watchAddresses(page);
	await page.goto("/saker");
	await page.waitForLoadState("networkidle");
	const field = page.getByRole("searchbox", { name: "Søk etter referanse" });
	const rows = page.locator("tbody tr");
	await field.fill(reference);
	await expect(rows).toHaveCount(1);
	await page.getByRole("combobox", { name: "Status" }).selectOption("draft");
	await expect(page).toHaveURL(/\/saker\?status=utkast$/);
	await expect(rows).toHaveCount(1);

	await page.getByRole("button", { name: /^Fjern filteret Referansen/ }).click();
	await expect(field).toHaveValue("");
	await page.goBack();
	await expect(field).toHaveValue(reference);
	await expect(rows).toHaveCount(1);

	await page.getByRole("link", { name: reference }).first().click();
	await page.waitForURL(`**/saker/${caseId}`);
	await page.goBack();
	await expect(page).toHaveURL(/\/saker\?status=utkast$/);
	await expect(field).toHaveValue(reference);
	await expect(rows).toHaveCount(1);
	await page.reload();
	await expect(field).toHaveValue(reference);
	await expect(rows).toHaveCount(1);

	await page.goBack();
	await expect(page).toHaveURL(/\/saker$/);
	await expect(field).toHaveValue(reference);
	await field.fill("010170 12345");
	await expect(page.getByText("Det blir ikke søkt etter.")).toBeVisible();
	await expectAccessible(page);
	expect(addresses.filter((address) => address.includes(reference) || address.includes("010170"))).toEqual([]);
});

test("the log is searched for a case without its reference in an address", async ({ page, browser }) => {
	const id = await makeConsultation(page, { birthYear: 1979, sex: "female" }, nothingSerious);
	const { reference } = await (await page.request.get(`/api/consultations/${id}`)).json();
	const admin = await browserOf(browser, "admin");
	const addresses = watchAddresses(admin);
	await admin.goto("/praksis/logg");
	await admin.waitForLoadState("networkidle");
	const field = admin.getByRole("searchbox", { name: "Sakens referanse" });
	await field.fill(reference);
	await expect(admin.locator("tbody tr").filter({ hasNotText: reference })).toHaveCount(0);
	await admin.getByRole("combobox", { name: "Hendelse" }).selectOption("create");
	await expect(admin).toHaveURL(/\?hendelse=create$/);
	await expect(admin.locator("tbody tr")).toHaveCount(1);
	await admin.reload();
	await expect(field).toHaveValue(reference);
	await expect(admin.locator("tbody tr")).toHaveCount(1);
	expect(addresses.filter((address) => address.includes(reference))).toEqual([]);
	await admin.context().close();
});
