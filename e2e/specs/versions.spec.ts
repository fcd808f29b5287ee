import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "../steps/accessible";
import { makeConsultation, nothingSerious } from "../steps/consultation";
import { offerVersion } from "../steps/content";
import { press, tabTo } from "../steps/keyboard";
import { expectLive } from "../steps/review";
import { browserOf } from "../steps/sign-in";

test("before a new version is used: what it would change, and one case under both, by keyboard", async ({
	page,
	browser,
}, testInfo) => {
	const answers = { ...nothingSerious, corticosteroids: "prolonged" };
	const id = await makeConsultation(page, { birthYear: 1981, sex: "female" }, answers);
	const headers = { origin: new URL(page.url()).origin };
	const { version, reference } = await (await page.request.get(`/api/consultations/${id}`)).json();
	const signed = await page.request.post(`/api/consultations/${id}/sign`, { headers, data: { version } });
	expect(signed.status(), await signed.text()).toBe(200);
	const before = await (await page.request.get(`/api/consultations/${id}`)).json();
	await offerVersion("2099.1", testInfo.outputPath("offered.json"));

	const admin = await browserOf(browser, "admin");
	await admin.goto("/praksis");
	await press(admin.getByRole("link", { name: "Innholdet over tid" }));
	await expect(admin.getByRole("heading", { name: "2099.1" })).toBeVisible();
	await expect(admin.getByText(/Ingen kliniker har gjennomgått noe/)).toBeVisible();

	await page.goto("/praksis/innhold");
	await expectLive(page);
	await expect(page.getByLabel("Versjon", { exact: true }).locator("option:checked")).toContainText("2099.1");
	await press(page.getByRole("button", { name: "Regn ut" }));
	await expect(page.getByText(/^Ferdig: \d+ signerte vurderinger$/)).toBeVisible();
	await expectAccessible(page);
	await page.setViewportSize({ width: 390, height: 844 });
	await expectNoSidewaysScroll(page);
	await page.setViewportSize({ width: 1280, height: 900 });

	const row = page.getByRole("listitem").filter({ hasText: reference });
	await expect(row).toContainText("Målrettet utredning blir Haster");
	await press(row.getByRole("link", { name: reference }));
	await expect(page.getByRole("heading", { name: `Sak ${reference} i to versjoner` })).toBeVisible();
	await expect(page.getByText("Klassen blir en annen.")).toBeVisible();
	await expect(page.getByText(/Dagens program kommer fram til det som ble signert/)).toBeVisible();
	const [then, next] = [page.getByRole("article").nth(0), page.getByRole("article").nth(1)];
	await expect(then).toContainText("Målrettet utredning");
	await expect(next.getByRole("heading")).toHaveText("Med versjon 2099.1");
	await expect(next).toContainText("Haster");
	await expectAccessible(page);
	await page.setViewportSize({ width: 390, height: 844 });
	await expectNoSidewaysScroll(page);
	await page.setViewportSize({ width: 1280, height: 900 });

	await press(page.getByRole("navigation", { name: "Sammenlign med" }).getByRole("link").last());
	await expect(page.getByText("Ingenting er annerledes.")).toBeVisible();
	await tabTo(page.getByRole("link", { name: "Saken" }));
	await page.keyboard.press("Enter");
	await press(page.getByRole("link", { name: "Sammenlign versjoner" }));
	await expect(page.getByText("Ingenting er annerledes.")).toBeVisible();
	expect(await (await page.request.get(`/api/consultations/${id}`)).json()).toEqual(before);
});
