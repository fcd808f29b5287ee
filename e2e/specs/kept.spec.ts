import { expect, type Page, test } from "@playwright/test";
import { expectReady, expectSaved, makeConsultation, nothingSerious, openConsultation } from "../steps/consultation";
import { withOwnServer } from "../steps/own-server";
import { kill, pageOfGp, withProfile } from "../steps/profile";
import { browserOf, signInAs } from "../steps/sign-in";

const answersOf = "**/api/consultations/*/answers";

const expectTold = (page: Page, words: RegExp) =>
	expect(page.getByText(words).filter({ visible: true }).first()).toBeVisible();

const answer = (page: Page, question: string, value: string) =>
	page.locator(`[data-question=${question}] input[value=${value}]`).check({ force: true });

const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).length);

test("two windows without network that are killed with different answers: both are shown, and neither is dropped", async () => {
	await withProfile(async (launch) => {
		const first = await launch();
		const page = await pageOfGp(first);
		const id = await openConsultation(page, { birthYear: 1980, sex: "male" });
		const other = await first.newPage();
		await other.goto(`/konsultasjon/${id}`);
		await expectReady(other);
		await first.setOffline(true);
		await answer(page, "diabetes", "no");
		await expectTold(page, /Svarene er tatt vare på i nettleseren/);
		await answer(other, "diabetes", "yes");
		await expectTold(other, /Svarene er tatt vare på i nettleseren/);
		await kill(first);

		const second = await launch();
		const again = await pageOfGp(second);
		await again.goto(`/konsultasjon/${id}`);
		const conflict = again.getByRole("alert").filter({ hasText: "To ulike svar er gitt. Hvilket gjelder?" });
		await expect(conflict).toContainText("Svar fra et annet vindu, aldri sendt");
		await expect(again.locator("[data-question=diabetes] input[value=yes]")).toBeChecked();
		await conflict.getByRole("button", { name: "Bruk det andre" }).click();
		await expectSaved(again, id, { diabetes: "no" });
		await second.close();
	});
});

test("a browser that is killed without network keeps the choices of the plan, and sends them the next time", async () => {
	await withProfile(async (launch) => {
		const first = await launch();
		const page = await pageOfGp(first);
		const id = await makeConsultation(page, { birthYear: 1981, sex: "male" }, nothingSerious);
		await page.goto(`/konsultasjon/${id}/plan`);
		await page.waitForLoadState("networkidle");
		await first.setOffline(true);
		await page
			.getByRole("button", { name: /^Legg til linje/ })
			.first()
			.click();
		await page.keyboard.type("Svømme tirsdag");
		await page.keyboard.press("Enter");
		await expectTold(page, /Valgene er tatt vare på i nettleseren/);
		await kill(first);

		const second = await launch();
		const again = await pageOfGp(second);
		await again.goto(`/konsultasjon/${id}/plan`);
		await expectTold(again, /Valg som ikke var sendt sist, er hentet fram/);
		await expect(again.getByText("Svømme tirsdag", { exact: true })).toBeVisible();
		await expect(again.locator("[data-save=saved]")).toBeVisible();
		const plan = await (await again.request.get(`/api/consultations/${id}/plan`)).json();
		expect(plan.decisions).toMatchObject([{ action: "add", text: "Svømme tirsdag" }]);
		await second.close();
	});
});

test("after signing out no other window shows or keeps anything; whoever signs out was asked about each of them", async ({
	browser,
}) => {
	const page = await browserOf(browser, "gp");
	const context = page.context();
	await context.route(answersOf, (route) => route.abort());
	const other = await context.newPage();
	await openConsultation(other, { birthYear: 1980, sex: "male" });
	await answer(other, "diabetes", "no");
	await expectTold(other, /Svarene er tatt vare på i nettleseren/);
	const third = await context.newPage();
	await third.addInitScript(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException("full", "QuotaExceededError");
		};
	});
	await openConsultation(third, { birthYear: 1981, sex: "male" });
	await answer(third, "diabetes", "no");
	await expectTold(third, /Svarene er bare i dette vinduet/);

	await page.bringToFront();
	await page
		.locator("summary")
		.filter({ has: page.locator(".person-mark") })
		.click();
	await page.getByRole("button", { name: "Logg ut", exact: true }).click();
	await expect(page.getByText(/Noe i E-\S+, E-\S+ er ikke lagret på serveren/)).toBeVisible();
	const signedOut = page.waitForResponse((response) => response.request().method() === "DELETE");
	await page.getByRole("button", { name: "Logg ut likevel" }).click();
	expect(await (await signedOut).headerValue("clear-site-data")).toBe('"cache"');
	await page.waitForURL("**/logg-inn");
	for (const window of [other, third]) {
		await window.waitForURL("**/logg-inn?ut=vindu");
		await expectTold(window, /Du ble logget ut i et annet vindu/);
		await window.goBack();
		expect(window.url()).not.toContain("/konsultasjon/");
	}
	await expect.poll(() => databases(page)).toBe(0);
	await context.close();
});

/** As a laptop that is closed: no network, and nothing of the page runs. Gives how to open it again. */
async function sleep(page: Page): Promise<() => Promise<void>> {
	const context = page.context();
	const devtools = await context.newCDPSession(page);
	await context.setOffline(true);
	await devtools.send("Page.setWebLifecycleState", { state: "frozen" });
	return async () => {
		await context.setOffline(false);
		await devtools.send("Page.setWebLifecycleState", { state: "active" });
	};
}

test("a laptop that slept for eight hours sends what was answered before, and after", async ({ browser }) => {
	const page = await browserOf(browser, "gp");
	await page.clock.install();
	const id = await openConsultation(page, { birthYear: 1980, sex: "male" });
	await page.route(answersOf, (route) => route.abort());
	await answer(page, "diabetes", "no");
	await expectTold(page, /Svarene er tatt vare på i nettleseren/);
	const wake = await sleep(page);
	await page.unroute(answersOf);
	await wake();
	await page.clock.fastForward("08:00:00");
	await expectSaved(page, id, { diabetes: "no" });
	await answer(page, "bladder", "normal");
	await expectSaved(page, id, { diabetes: "no", bladder: "normal" });
	await page.context().close();
});

test("a laptop whose session was ended elsewhere while it slept says so, and sends its answers after the next sign-in", async ({
	browser,
}) => {
	const page = await browserOf(browser, "gp");
	const elsewhere = await browserOf(browser, "gp");
	const id = await openConsultation(page, { birthYear: 1980, sex: "male" });
	await page.route(answersOf, (route) => route.abort());
	await answer(page, "diabetes", "no");
	await expectTold(page, /Svarene er tatt vare på i nettleseren/);
	const { sessions } = await (await page.request.get("/api/account")).json();
	const { id: session } = sessions.find(({ current }: { current: boolean }) => current);
	const wake = await sleep(page);
	await page.unroute(answersOf);
	const headers = { origin: new URL(elsewhere.url()).origin };
	expect((await elsewhere.request.delete(`/api/account/sessions/${session}`, { headers })).status()).toBe(200);
	await wake();
	await expectTold(page, /økten er avsluttet av deg på en annen enhet, eller av en administrator/);
	await expectTold(page, /Svarene er tatt vare på i nettleseren/);

	const again = await page.context().newPage();
	await again.goto("/saker");
	await expectTold(again, /Økten er avsluttet: av deg på en annen enhet/);
	await signInAs(again, "gp");
	await expectSaved(page, id, { diabetes: "no" });
	await page.context().close();
	await elsewhere.context().close();
});

test("the browser's back button finds answers that were not sent, and sends them", async ({ page }) => {
	const id = await openConsultation(page, { birthYear: 1980, sex: "male" });
	await page.route(answersOf, (route) => route.abort());
	await page.keyboard.press("1");
	await expectTold(page, /Svarene er tatt vare på i nettleseren/);
	await page.getByRole("link", { name: "Saker", exact: true }).first().click();
	await page.waitForURL("**/saker");
	await page.unroute(answersOf);
	await page.goBack();
	await expectReady(page);
	await expect(page.locator("[data-question=saddleSensation] input[value=normal]")).toBeChecked();
	await expectSaved(page, id, { saddleSensation: "normal" });
});

test("answers that did not arrive before the signing are named, and the form shows what was signed", async ({
	page,
}) => {
	const id = await openConsultation(page, { birthYear: 1981, sex: "male" }, nothingSerious);
	await page.route(answersOf, (route) => route.abort());
	const concern = page.locator("[data-question=concern] textarea");
	await page.evaluate(() => {
		location.hash = "patient";
	});
	await page.reload();
	await expect(concern).toBeVisible();
	await concern.fill("Redd for å miste jobben");
	await expectTold(page, /Svarene er tatt vare på i nettleseren/);
	const { version } = await (await page.request.get(`/api/consultations/${id}`)).json();
	const headers = { origin: new URL(page.url()).origin };
	const signed = await page.request.post(`/api/consultations/${id}/sign`, { headers, data: { version } });
	expect(signed.status(), await signed.text()).toBe(200);

	await page.unroute(answersOf);
	const notice = page.getByRole("alert").filter({ hasText: "Disse svarene kom ikke med i det som ble signert" });
	await expect(notice).toContainText("Redd for å miste jobben");
	await expect(concern).toHaveValue("");
	await page.reload();
	await expect(notice).toContainText("Redd for å miste jobben");
	await notice.getByRole("button").click();
	await expect(notice).toHaveCount(0);
	await page.reload();
	await expectReady(page);
	await expect.poll(() => page.evaluate(async () => (await navigator.locks.query()).held?.length)).toBe(1);
	await expect(notice).toHaveCount(0);
});

test("a server that is killed in the middle and started again takes what was answered meanwhile", async ({
	browser,
}) => {
	await withOwnServer(async (server) => {
		const context = await browser.newContext({ baseURL: server.origin, storageState: { cookies: [], origins: [] } });
		const page = await context.newPage();
		await signInAs(page, "gp");
		const id = await openConsultation(page, { birthYear: 1980, sex: "male" });
		await answer(page, "diabetes", "no");
		await expectSaved(page, id, { diabetes: "no" });
		server.kill();
		await answer(page, "bladder", "normal");
		await expectTold(page, /Svarene er tatt vare på i nettleseren/);
		await server.startAgain();
		await expect(page.locator("[data-save=saved]").first()).toBeAttached({ timeout: 30_000 });
		await expectSaved(page, id, { diabetes: "no", bladder: "normal" });
		await context.close();
	});
});
