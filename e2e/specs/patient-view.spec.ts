import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../steps/accessible";
import { expectReady, expectSaved, makeConsultation, nothingSerious, openConsultation } from "../steps/consultation";
import { press, tabTo } from "../steps/keyboard";
import { signPlan } from "../steps/sign-plan";

/* One key turns the screen to the patient, by keyboard alone: the sheet in large type, nothing of the clinician's. */

const sheet = (page: Page) => page.getByRole("dialog", { name: "Planen for ryggen din" });
const show = (page: Page) => page.getByRole("button", { name: "Vis pasienten" });

test("the patient sees what is agreed, from the consultation and from the plan, drafted and signed", async ({
	page,
}) => {
	const id = await openConsultation(
		page,
		{ birthYear: 1981, sex: "male" },
		{ ...nothingSerious, sexualFunction: null },
	);
	const asked = page.locator("[data-question=sexualFunction]");
	await tabTo(asked.getByRole("radio").first());
	await page.keyboard.press("v");
	await expect(sheet(page)).toBeVisible();
	await expect(sheet(page)).toContainText("Ryggen din er ikke ferdig vurdert");
	await expect(sheet(page)).not.toContainText(/E-[0-9A-Z]{8}|Referanse|STarT|[Rr]isiko|CE-/);
	await expectAccessible(page);
	await page.keyboard.press("1");
	await page.keyboard.press("Alt+3");
	await page.keyboard.press("Escape");
	await expect(sheet(page)).toHaveCount(0);
	await expect(asked.getByRole("radio").first()).toBeFocused();
	await expect(asked.locator("input:checked")).toHaveCount(0);

	await page.keyboard.press("?");
	await expect(page.getByRole("dialog").getByText("Vis pasienten planen, og tilbake")).toBeVisible();
	await page.keyboard.press("Escape");
	await page.keyboard.press("1");
	await expectSaved(page, id, { sexualFunction: "normal" });
	await page.keyboard.press("Alt+7");
	await tabTo(page.getByRole("textbox").first());
	await page.keyboard.type("Vil løfte barnebarnet igjen, vanskelig nå");
	await expect(sheet(page)).toHaveCount(0);

	await page.goto(`/konsultasjon/${id}/plan`);
	await page.waitForLoadState("networkidle");
	const addLine = page.getByRole("button", { name: /^Legg til linje/ }).first();
	await addLine.press("Enter");
	await page.keyboard.type("Svømme tirsdag og torsdag");
	await page.keyboard.press("Enter");
	await page.keyboard.press("Escape");
	await expect(addLine).toBeFocused();
	await show(page).press("Enter");
	await expect(sheet(page)).toContainText("Svømme tirsdag og torsdag");
	await expect(sheet(page).getByText("116 117").first()).toBeVisible();
	await expectAccessible(page);
	// What signs the plan behind does nothing from here.
	await page.keyboard.press("Control+Enter");
	await press(page.getByRole("button", { name: "polski" }));
	await expect(page.getByRole("heading", { level: 1, name: /Plan dla twoich pleców/ })).toBeVisible();
	await expectAccessible(page);
	await page.keyboard.press("v");
	await expect(page.getByRole("dialog")).toHaveCount(0);
	await expect(show(page)).toBeFocused();
	await expect(page.getByText("Signere planen?")).toHaveCount(0);
});

test("what is signed is shown and written in its own language to one who reads in another", async ({ page }) => {
	const id = await makeConsultation(page, { birthYear: 1981, sex: "male" }, nothingSerious);
	await page.goto(`/konsultasjon/${id}/plan`);
	await page.waitForLoadState("networkidle");
	await signPlan(page, { asksDay: true });
	await page.waitForURL("**/utskrift");
	await page.context().addCookies([{ name: "lang", value: "en", url: page.url() }]);
	await page.goto(`/konsultasjon/${id}/plan`);
	await page.getByRole("button", { name: "Patient view" }).press("Enter");
	await expect(sheet(page)).toContainText("Dette ble vi enige om");
	await page.goto(`/konsultasjon/${id}/utskrift?dokument=fysioterapeut`);
	await expect(page.getByText("The document stays in that language.", { exact: false })).toBeVisible();
	await expect(page.getByRole("article")).toHaveAttribute("lang", "nb");
	await expectAccessible(page);
});

test("in an emergency the screen stays the clinician's", async ({ page }) => {
	const id = await makeConsultation(page, { birthYear: 1981, sex: "male" }, nothingSerious);
	await page.goto(`/konsultasjon/${id}`);
	await expectReady(page);
	await expect(show(page)).toBeVisible();
	await tabTo(page.locator("[data-question=saddleSensation] input:checked"));
	await page.keyboard.press("2");
	await expect(page.getByRole("heading", { name: /cauda equina/i }).first()).toBeVisible();
	await expect(show(page)).toHaveCount(0);
	await page.keyboard.press("v");
	await page.waitForLoadState("networkidle");
	await expect(page.getByRole("dialog")).toHaveCount(0);
});
