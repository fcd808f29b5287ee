import { expect, type Locator, type Page, test } from "@playwright/test";
import { startBackHigh } from "../../prisma/scenario-answers";
import { expectAccessible, expectNoSidewaysScroll } from "../steps/accessible";
import { makeConsultation, nothingSerious } from "../steps/consultation";
import { bare, downloadPdf, pdfText } from "../steps/print";

const highRisk = {
	...nothingSerious,
	...startBackHigh,
	durationDays: 30,
	course: "unchanged",
	workStatus: "sick-listed-full",
	sickListedDays: 10,
	workDemands: "heavy",
	wantsImaging: "yes",
	goals: [{ activity: "Løfte barnet", now: 2, target: 8 }],
	confidence: 6,
};

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const section = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
/** A radio as the keyboard reaches it. */
async function pick(within: Locator, radio: { name: string | RegExp }): Promise<void> {
	const control = within.getByRole("radio", radio);
	await control.focus();
	await control.press("Space");
	await expect(control).toBeChecked();
}
const saved = (page: Page) => expect(page.locator("[data-save=saved]")).toBeVisible();
const planOf = async (page: Page, id: string) => (await page.request.get(`/api/consultations/${id}/plan`)).json();

async function openPlan(page: Page, answers: object): Promise<string> {
	const id = await makeConsultation(page, { birthYear: 1981, sex: "male" }, answers as Record<string, unknown>);
	await page.goto(`/konsultasjon/${id}/plan`);
	await page.waitForLoadState("networkidle");
	return id;
}

async function sign(page: Page): Promise<void> {
	await page
		.getByRole("button", { name: /Signer/ })
		.first()
		.click();
	await expect(page.getByText("Signere planen?")).toBeVisible();
	await page.keyboard.press("Control+Enter");
}

test("a whole plan is decided, signed, printed, downloaded, and read back from the four documents", async ({
	page,
}) => {
	const id = await openPlan(page, highRisk);

	const work = section(page, "Arbeid");
	await pick(work, { name: "Gradert" });
	await work.getByLabel("Start, sykmeldt (%)").fill("60");
	await work.getByLabel("Antall uker").fill("3");
	await work.getByRole("button", { name: "Lag forslag" }).click();
	await work.getByLabel("Oppgaver på jobb").first().fill("Lett lagerarbeid");
	await work.getByLabel("Egen begrunnelse").fill("Tunge løft som ikke kan fordeles");
	await expect(work.getByRole("img", { name: /jobb 40 %/ })).toBeVisible();

	await section(page, "Medisiner").getByRole("button", { name: "Registrer medisinvalg" }).click();
	await page.getByRole("button", { name: "Ingen medisin", exact: true }).click();

	const imaging = section(page, "Bildeundersøkelse");
	await imaging.getByRole("button", { name: /Bruk svaret, uten bilder|Legg på pasientens ark/ }).click();

	const referral = section(page, "Henvisning og samarbeid");
	await referral.getByRole("button", { name: "Henvis", exact: true }).click();
	await referral.getByRole("button", { name: "Fysioterapeut", exact: true }).click();
	await referral.getByLabel("Vurdering: henviser for …").fill("Gradert trening, redd for å løfte");

	await pick(section(page, "Oppfølging"), { name: /^2 uker/ });

	await saved(page);
	await expectAccessible(page);
	await page.reload();
	await expect(work.getByLabel("Oppgaver på jobb").first()).toHaveValue("Lett lagerarbeid");

	const { record } = await planOf(page, id);
	expect(record).toMatchObject({
		sickLeave: {
			kind: "graded",
			steps: [{ percent: 60, tasks: "Lett lagerarbeid" }, { percent: 40 }, { percent: 20 }],
		},
		medicines: [],
		imaging: { kind: "none", answered: true },
		referrals: [{ to: "physiotherapist", question: "Gradert trening, redd for å løfte" }],
		followUp: { on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) },
	});

	await sign(page);
	await page.waitForURL("**/utskrift");
	const signed = await (await page.request.get(`/api/consultations/${id}`)).json();
	expect(signed.signedRecord).toEqual(record);

	const texts: string[] = [];
	for (const document of ["pasient", "journal", "fysioterapeut", "henvisning"]) {
		await page.goto(`/konsultasjon/${id}/utskrift?dokument=${document}`);
		await expect(page.getByRole("article").first()).toBeVisible();
		const { name, bytes } = await downloadPdf(page);
		expect(name).toContain(document);
		const text = await pdfText(bytes);
		expect(text.length).toBeGreaterThan(300);
		texts.push(text);
	}
	const [sheet, , letter] = texts;
	for (const words of ["116 117", "113", "jobber du 40 %", "Løfte barnet"]) expect(sheet).toContain(bare(words));
	expect(letter).toContain(bare("Gradert trening, redd for å løfte"));

	const together = texts.join(" ");
	const decided = signed.signedPlan.filter(
		({ itemId, text }: { itemId: string | null; text: string }) => !itemId && text,
	);
	expect(decided.length).toBeGreaterThan(3);
	for (const { text } of decided) expect(together).toContain(bare(text));

	await page.goto(`/saker/${signed.caseId}`);
	await expect(page.getByText("Gradert trening, redd for å løfte").first()).toBeVisible();
	await expectAccessible(page);
});

test("what lacks its reason stops the signing, says so, and keeps what was written", async ({ page }) => {
	const id = await openPlan(page, highRisk);
	await pick(section(page, "Arbeid"), { name: "Full" });
	await pick(section(page, "Bildeundersøkelse"), { name: "MR" });
	await saved(page);
	await page.keyboard.press("Control+Enter");
	await expect(page.getByRole("alert").filter({ hasText: /sykmelding/i })).toBeVisible();
	await expect(page.getByRole("alert").filter({ hasText: /sykmelding/i })).toContainText(
		/\d valg mangler før planen kan signeres/,
	);
	await expect(page.getByText("Signere planen?")).toHaveCount(0);
	expect((await planOf(page, id)).consultation.status).toBe("draft");

	const imaging = section(page, "Bildeundersøkelse");
	await expect(imaging.getByRole("group", { name: "Hvilket funn ville endre det du gjør?" })).toBeVisible();
	await expectAccessible(page);
	await page.keyboard.press("Escape");
	await pick(section(page, "Arbeid"), { name: "Arbeidsplassen kan ikke tilpasse oppgavene" });
	await pick(imaging, { name: /Pasienten ønsker/ });
	await section(page, "Arbeid").getByLabel("Til og med").first().fill(inDays(10));
	await saved(page);
	const { record } = await planOf(page, id);
	expect(record).toMatchObject({ imaging: { kind: "mri" }, sickLeave: { kind: "full" } });
});

test("every line says why, down to the claim and what weakens it", async ({ page }) => {
	await openPlan(page, highRisk);
	await page
		.getByRole("button", { name: /^Hvorfor\?/ })
		.first()
		.click();
	const claim = page.locator("a[href^='/innhold/pastander#']").first();
	const href = (await claim.getAttribute("href")) ?? "";
	expect(href).toMatch(/^\/innhold\/pastander#S00\d-\d\d$/);
	await page.goto(href);
	await expect(page.locator(`[id="${href.split("#")[1]}"]`)).toBeInViewport();
});

test("the content is searched, and a hit stands where its link leads", async ({ page }) => {
	await page.goto("/innhold");
	await page.getByLabel("Søk i innholdet").fill("radiofrekvens");
	await page.keyboard.press("Enter");
	await page.waitForURL(/sok=radiofrekvens/);
	const hit = page
		.getByRole("main")
		.getByRole("link", { name: /radiofrekvens/i })
		.first();
	const href = (await hit.getAttribute("href")) ?? "";
	await page.goto(href);
	await expect(page.locator(`[id="${decodeURIComponent(href.split("#")[1] ?? "")}"]`)).toBeInViewport();
	await page.goto("/innhold?sok=finnesikke");
	await expect(page.getByText(/ingen treff/i).first()).toBeVisible();
	await expectAccessible(page);
});

for (const part of ["", "/regler", "/medisin", "/pastander", "/retningslinjer", "/godkjenning"]) {
	test(`/innhold${part} is accessible`, async ({ page }) => {
		await page.goto(`/innhold${part}`);
		await expectNoSidewaysScroll(page);
		// The entries of a page are alike, and axe over every one of them takes minutes.
		await page.evaluate(() => {
			for (const alike of [".content-entry", ".matrix tbody tr", ".content-items > li"])
				for (const more of [...document.querySelectorAll(alike)].slice(6)) more.remove();
		});
		await expectAccessible(page);
	});
}

test("the risk page tells of groups, never of this patient, and every picture has its words", async ({ page }) => {
	const id = await makeConsultation(page, { birthYear: 1981, sex: "male" }, highRisk as Record<string, unknown>);
	await page.goto(`/konsultasjon/${id}/risiko`);
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	const pictures = page.getByRole("img");
	expect(await pictures.count()).toBeGreaterThan(2);
	await expect(page.getByRole("img", { name: /\w/ })).toHaveCount(await pictures.count());
	await expect(page.getByText(/din risiko|pasientens risiko er/i)).toHaveCount(0);
	await expectAccessible(page);
});
