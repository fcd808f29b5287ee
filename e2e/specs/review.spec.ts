import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "../steps/accessible";
import { Keyboard } from "../steps/keyboard";
import { bare, downloadPdf, pdfText } from "../steps/print";
import { expectLive, openClaimed, reviewAt, sendPlan } from "../steps/review";
import { browserOf } from "../steps/sign-in";

test("a physiotherapist agrees with a whole plan by keyboard, in at most twelve interactions", async ({
	page,
	browser,
}) => {
	const { reviewId, reference } = await sendPlan(page, "Passer dette for henne?");
	const physio = await browserOf(browser, "physio");
	await physio.goto("/gjennomgang");
	await expectAccessible(physio);
	const keyboard = new Keyboard(physio);
	await physio.getByRole("link", { name: new RegExp(reference) }).focus();
	await keyboard.press("Enter");
	await expect(physio.getByText("Passer dette for henne?")).toBeVisible();
	await expectLive(physio);
	await expect(physio.getByRole("button", { name: "Ta gjennomgangen" })).toBeFocused();
	await keyboard.press("Enter");
	await expect(physio.getByText(/^0 av \d+ vurdert$/)).toBeVisible();
	await expect(physio.locator("[data-section]").first()).toBeFocused();
	await expectAccessible(physio);
	await physio.locator("[data-section]").first().focus();
	await keyboard.press("e");
	await expect(physio.getByText(/^(\d+) av \1 vurdert$/)).toBeVisible();
	await expect(physio.getByRole("heading", { name: "Avslutt gjennomgangen" })).toBeFocused();
	await keyboard.press("Tab", "Space", "Enter");
	await expect(physio.getByRole("heading", { name: "Gjennomgangen er avsluttet" })).toBeVisible();
	expect(keyboard.count).toBeLessThanOrEqual(12);

	const review = await reviewAt(page, reviewId);
	expect(review).toMatchObject({
		status: "finished",
		outcome: "started",
		planVersion: 0,
		suggestions: [],
		messages: [],
	});
	const sections = [...new Set(review.plan.map(({ section }: { section: string }) => section))];
	expect(Object.keys(review.marks).toSorted()).toEqual(sections.toSorted());
	expect(Object.values(review.marks).every((mark) => (mark as { verdict: string }).verdict === "agree")).toBe(true);

	await physio.getByRole("link", { name: "Svarbrevet" }).click();
	await expect(physio.getByRole("heading", { name: "Svar fra fysioterapeut" })).toBeVisible();
	await expectAccessible(physio);
	const { name, bytes } = await downloadPdf(physio);
	expect(name).toBe(`${reference}-svar.pdf`);
	expect(bytes.toString("latin1")).toContain("/StructTreeRoot");
	expect(await pdfText(bytes)).toContain(bare("Behandlingen er startet"));
});

test("a suggestion is accepted with one click, and stands in the plan, its history and on the patient's sheet", async ({
	page,
	browser,
}) => {
	const { reviewId, caseId, consultationId } = await sendPlan(page);
	const physio = await browserOf(browser, "physio");
	await openClaimed(physio, reviewId);
	await physio.locator("[data-section=activity]").focus();
	await physio.keyboard.press("2");
	await physio.getByLabel("Hva gjelder det?").selectOption({ label: "Ny linje" });
	await physio.getByLabel("Slik bør det stå").fill("Svømme tirsdag og torsdag");
	await physio.getByLabel("Hvorfor?").fill("Hun liker vann.");
	await expectAccessible(physio);
	await physio.getByRole("button", { name: "Send forslaget" }).click();
	await expect(physio.getByText("venter på legen")).toBeVisible();

	await page.goto("/gjennomgang");
	await expect(page.getByRole("heading", { name: "Venter på legen" })).toBeVisible();
	await expectAccessible(page);
	await page.goto(`/gjennomgang/${reviewId}`);
	await expectLive(page);
	await expectAccessible(page);
	await page.getByRole("button", { name: "Godta" }).click();
	await expect(page.getByText(/Foreslått av Jonas Vik, godtatt av Kari Lunde/)).toBeVisible();

	const { plan, signedPlan, addenda } = await (await page.request.get(`/api/consultations/${consultationId}`)).json();
	expect(addenda).toMatchObject([{ number: 1, section: "activity", text: "Svømme tirsdag og torsdag" }]);
	expect(plan).toHaveLength(signedPlan.length + 1);
	await page.goto(`/saker/${caseId}`);
	await expect(page.getByText("Endringer etter signering")).toBeVisible();
	await expectAccessible(page);
	await page.goto(`/konsultasjon/${consultationId}/utskrift`);
	await expect(page.getByText("Svømme tirsdag og torsdag")).toBeVisible();
	await expect(page.getByText(/^Endret \d+\./)).toBeVisible();

	await expect(physio.getByLabel(/^Varsler/)).toBeVisible();
	await physio.reload();
	await expect(physio.getByText(/vurdert på versjon 1, planen er nå versjon 2/).first()).toBeVisible();
});

test("a new alarm finding tells the physiotherapist what to do and reaches the GP on whatever page they are", async ({
	page,
	browser,
}) => {
	const { reviewId, reference } = await sendPlan(page);
	await page.goto("/saker");
	const physio = await browserOf(browser, "physio");
	await openClaimed(physio, reviewId);
	await physio.getByRole("button", { name: "Meld nytt alarmfunn" }).click();
	await expectAccessible(physio);
	await physio.getByText("Følelse i skrittet: nedsatt eller endret").click();
	await physio.getByRole("button", { name: "Meld funnene" }).click();
	await expect(physio.getByRole("heading", { name: "Mistanke om cauda equina-syndrom" })).toBeFocused();
	await expect(physio.getByText("Ring vakthavende lege nå")).toBeVisible();
	await expectAccessible(physio);

	const alert = page.getByRole("alert").filter({ hasText: `Nytt alarmfunn i sak ${reference}` });
	await expect(alert).toBeVisible({ timeout: 20_000 });
	await expectAccessible(page);
	await alert.locator("p").filter({ hasText: reference }).getByRole("link", { name: "Åpne nå" }).click();
	await expect(page.getByRole("heading", { name: "Mistanke om cauda equina-syndrom" })).toBeVisible();
	await page.getByRole("button", { name: "Lest, jeg tar det herfra" }).click();
	await expect(page.getByRole("button", { name: "Lest, jeg tar det herfra" })).toBeHidden();
	await page.goto("/saker");
	await expect(alert).toBeHidden();

	const { messages, attention } = await reviewAt(page, reviewId);
	expect(attention).toBe("nothing");
	expect(messages.map(({ kind }: { kind: string }) => kind)).toEqual(["alarm", "answer"]);
	expect(messages[0].alarm).toMatchObject({ class: "emergency", findings: [{ id: "saddleSensation" }] });
});

test("a session joins the case by day, and what was not measured is blank", async ({ page, browser }) => {
	const { reviewId, caseId } = await sendPlan(page);
	const physio = await browserOf(browser, "physio");
	await openClaimed(physio, reviewId);
	await physio.getByRole("button", { name: "Registrer en time" }).click();
	await physio
		.getByRole("group", { name: /Smerte i ryggen/ })
		.getByText("0", { exact: true })
		.click();
	await physio.getByLabel("Timer så langt").fill("1");
	await expectAccessible(physio);
	await physio.getByRole("button", { name: "Lagre timen" }).click();
	await expect(physio.getByRole("table").getByRole("row")).toHaveCount(3);
	await page.goto(`/saker/${caseId}`);
	await expect(page.getByRole("table").getByRole("row").last()).toContainText(/0\s*1\s*Jonas Vik/);
});

test("a signed plan is sent from the plan, the case and the physiotherapist's letter", async ({ page }) => {
	const { consultationId, caseId, reviewId } = await sendPlan(page);
	for (const path of [
		`/konsultasjon/${consultationId}/plan`,
		`/saker/${caseId}`,
		`/konsultasjon/${consultationId}/utskrift?dokument=fysioterapeut`,
	]) {
		await page.goto(path);
		await page.getByRole("button", { name: "Send til fysioterapeut" }).click();
		await expect(page.getByLabel("Til hvem?")).toBeFocused();
		await expectAccessible(page);
	}
	await page.getByRole("button", { name: "Send planen" }).click();
	const refused = page.getByRole("alert").filter({ hasText: "Planen venter der allerede" });
	await expect(refused.getByRole("link")).toHaveAttribute("href", `/gjennomgang/${reviewId}`);
	await page.getByLabel("Til hvem?").selectOption({ label: "Sissel Moen (utenfra)" });
	await page.getByLabel("Spørsmål").fill("Kan du ta imot henne?");
	await page.getByRole("button", { name: "Send planen" }).click();
	await expect(page.getByText("Planen er sendt")).toBeVisible();
});

test("a physiotherapist reads the case, and nothing in it can be changed", async ({ page, browser }) => {
	const { caseId, consultationId } = await sendPlan(page);
	const physio = await browserOf(browser, "physio");
	await physio.goto(`/saker/${caseId}`);
	await expect(physio.getByRole("heading", { name: "Vurdering" })).toBeVisible();
	await expect(physio.getByRole("main").getByRole("button")).toHaveCount(0);
	for (const path of [`/konsultasjon/${consultationId}`, `/konsultasjon/${consultationId}/plan`, "/saker"]) {
		expect((await physio.goto(path))?.status()).toBe(404);
	}
});

test("on a phone nothing scrolls sideways", async ({ page, browser }) => {
	const { reviewId } = await sendPlan(page);
	const physio = await browserOf(browser, "physio");
	await physio.setViewportSize({ width: 390, height: 844 });
	await physio.goto("/gjennomgang");
	await expectNoSidewaysScroll(physio);
	await openClaimed(physio, reviewId);
	await expectNoSidewaysScroll(physio);
	await physio.getByRole("button", { name: "Meld nytt alarmfunn" }).click();
	await expectNoSidewaysScroll(physio);
	await physio.goto(`/gjennomgang/${reviewId}/svar`);
	await expectNoSidewaysScroll(physio);
});
