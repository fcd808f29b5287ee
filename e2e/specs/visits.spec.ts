import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../steps/accessible";
import { consultationId, expectReady, expectSaved, makeConsultation, nothingSerious } from "../steps/consultation";
import { press, tabTo, typeIn } from "../steps/keyboard";

/** A case with one signed visit. Gives the case and the visit. */
async function signedCase(page: Page): Promise<{ caseId: string; id: string }> {
	const id = await makeConsultation(page, { birthYear: 1981, sex: "male" }, nothingSerious);
	const headers = { origin: new URL(page.url()).origin };
	const signed = await page.request.post(`/api/consultations/${id}/sign`, { headers, data: { version: 2 } });
	expect(signed.status(), await signed.text()).toBe(200);
	return { id, caseId: (await signed.json()).caseId };
}

async function addToPlan(page: Page, id: string): Promise<void> {
	const headers = { origin: new URL(page.url()).origin };
	const line = { section: "activity", lineId: null, text: "Gå en tur hver dag.", why: "Tåler mer", planVersion: 0 };
	const added = await page.request.post(`/api/consultations/${id}/addenda`, { headers, data: line });
	expect(added.status(), await added.text()).toBe(201);
}

test("a follow-up asks the safety questions anew, shows what has changed, steps up, and is signed, by keyboard", async ({
	page,
}) => {
	const { caseId, id: first } = await signedCase(page);
	await addToPlan(page, first);
	await page.goto(`/saker/${caseId}`);
	await page.waitForLoadState("networkidle");
	await press(page.getByRole("button", { name: "Ny kontroll" }));
	await page.waitForURL(/\/konsultasjon\/[0-9a-f-]{36}$/);
	await expectReady(page);
	const id = consultationId(page);
	const saddle = page.locator("[data-question=saddleSensation]");
	await expect(saddle.getByText(/^Sist: /)).toBeVisible();
	await expect(saddle.getByRole("radio", { checked: true })).toHaveCount(0);
	await expectAccessible(page);

	await tabTo(saddle.getByRole("radio").first());
	await page.keyboard.press("0");
	await expectSaved(page, id, { saddleSensation: "normal", visit: "follow-up" });
	const { version } = await (await page.request.get(`/api/consultations/${id}`)).json();
	const changes = { ...nothingSerious, visit: "follow-up", durationDays: 30, course: "unchanged", painBack: 6 };
	const headers = { origin: new URL(page.url()).origin };
	const saved = await page.request.patch(`/api/consultations/${id}/answers`, { headers, data: { version, changes } });
	expect(saved.status(), await saved.text()).toBe(200);

	await page.goto(`/konsultasjon/${id}/plan`);
	await page.waitForLoadState("networkidle");
	await expect(page.getByRole("heading", { name: "Siden sist" })).toBeVisible();
	await expect(
		page.getByRole("row", { name: /Ryggsmerter 5 6 litt verre, under grensen: kan være målefeil/ }),
	).toBeVisible();
	await expect(page.getByText(/planen følger høy, ett trinn opp/)).toBeVisible();
	await expect(page.getByRole("heading", { name: "Planen sammenlignet med sist" })).toBeVisible();
	const done = page.getByRole("region", { name: "Ble planen fulgt?" });
	await tabTo(done.getByRole("radio", { name: "Fulgt", exact: true }).first());
	await page.keyboard.press("Space");
	await expect(page.locator("[data-save=saved]")).toBeVisible();
	await expectAccessible(page);
	await page.keyboard.press("Control+Enter");
	await expect(page.getByText(/^Ingen kontrolldato\. Sett .+\?$/)).toBeVisible();
	await page.keyboard.press("Control+Enter");
	await expect(page.getByText("Signere planen?")).toBeVisible();
	await page.keyboard.press("Control+Enter");
	await page.waitForURL("**/utskrift");

	await addToPlan(page, id);
	await page.goto(`/saker/${caseId}`);
	await expect(page.getByRole("region", { name: "Endringer etter signering" })).toHaveCount(2);
	const course = page.getByRole("region", { name: "Forløp over konsultasjonene" }).first();
	await expect(course.getByRole("img")).toBeVisible();
	await expect(course.getByRole("row")).toHaveCount(3);
	await expect(page.getByRole("heading", { name: "Planen sammenlignet med sist" })).toBeVisible();
	await expectAccessible(page);
	const { signedRecord } = await (await page.request.get(`/api/consultations/${id}`)).json();
	expect(signedRecord.lastPlan).toMatchObject([{ done: "done" }]);
});

test("a follow-up that is overdue stands in the list, and a GP adds to a signed plan with a reason", async ({
	page,
}) => {
	const { caseId, id } = await signedCase(page);
	await page.goto("/oppfolging");
	await page.waitForLoadState("networkidle");
	const overdue = page.getByRole("region", { name: "Over fristen" });
	const line = overdue.getByRole("listitem").filter({ hasText: "Demo-15" });
	await expect(line).toContainText("14 dager over fristen");
	await expect(line.getByRole("button", { name: "Ny kontroll for sak Demo-15" })).toBeVisible();
	await expectAccessible(page);

	await page.goto(`/saker/${caseId}`);
	await page.waitForLoadState("networkidle");
	await press(page.getByRole("button", { name: "Legg til eller endre" }));
	await typeIn(page.getByLabel("Slik skal det stå"), "TENS hjemme, og kontroll om en uke.");
	await expect(page.getByRole("group", { name: "Hvorfor likevel?" })).toBeVisible();
	await typeIn(page.getByLabel("Annen grunn"), "Vil prøve");
	await expectAccessible(page);
	await press(page.getByRole("button", { name: "Lagre tillegget" }));
	const history = page.getByRole("region", { name: "Endringer etter signering" });
	await expect(history).toContainText("TENS hjemme, og kontroll om en uke.");
	await expect(history).toContainText("Fordi: Vil prøve");
	await expect(page.getByRole("button", { name: "Legg til eller endre" })).toBeFocused();
	const { addenda, signedPlan } = await (await page.request.get(`/api/consultations/${id}`)).json();
	expect(addenda).toMatchObject([{ section: "followUp", before: null, why: "Vil prøve", acceptedBy: "Kari Lunde" }]);
	expect(JSON.stringify(signedPlan)).not.toContain("TENS hjemme");
	await expectAccessible(page);
});
