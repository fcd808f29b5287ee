import { expect, test } from "@playwright/test";
import { expectAccessible } from "../steps/accessible";
import { expectReady, expectSaved, openConsultation } from "../steps/consultation";
import { press, tabTo } from "../steps/keyboard";
import { watchPrinting } from "../steps/print";

/* The patient's own answers, by keyboard: a code on paper, a phone without an account, and a GP who confirms. */

test("a patient answers with a code, is told to phone at an alarm answer, and the GP confirms what was said", async ({
	page,
	browser,
}) => {
	await watchPrinting(page);
	const id = await openConsultation(page, { birthYear: 1980, sex: "female" });
	const { caseId, reference } = await (await page.request.get(`/api/consultations/${id}`)).json();
	await page.goto(`/saker/${caseId}`);
	await press(page.getByText("Kode til pasienten", { exact: true }));
	await press(page.getByRole("button", { name: "Lag kode før timen" }));
	const code = page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
	await expect(code).toBeVisible();
	const typed = (await code.textContent()) ?? "";
	await press(page.getByRole("button", { name: "Skriv ut arket" }));
	await page.emulateMedia({ media: "print" });
	await expect(page.getByRole("heading", { name: "Svar på noen spørsmål før timen" })).toBeVisible();
	await expect(page.getByRole("main")).toBeHidden();
	await page.emulateMedia({ media: "screen" });

	const phone = await browser.newContext({
		storageState: { cookies: [], origins: [] },
		viewport: { width: 390, height: 844 },
	});
	let patient = await phone.newPage();
	await patient.goto("/svar");
	await expect(patient.getByLabel("Kode")).toBeVisible();
	await expect(patient.getByRole("button", { name: /English|Norsk/ })).toHaveCount(0);
	await expect(patient.getByText(/^Siden samler svarene dine til legen/)).toBeVisible();
	await expect(patient.getByText(/CE-merket|eslutningsstøtte/)).toHaveCount(0);
	await tabTo(patient.getByLabel("Kode"));
	await patient.keyboard.type(typed.toLowerCase());
	await patient.keyboard.press("Enter");
	await expect(patient.getByText(/Ingen leser dette nå/)).toBeVisible();
	await expectAccessible(patient);

	await tabTo(patient.getByRole("group", { name: /blitt nummen/ }).getByRole("radio", { name: "Ja" }));
	await patient.keyboard.press(" ");
	await expect(patient.getByRole("link", { name: /116 117/ }).first()).toBeVisible();
	await expect(patient.getByRole("link", { name: /113/ }).first()).toBeVisible();
	await expect(patient.getByRole("group", { name: /blitt nummen/ })).toHaveCount(0);
	await expectAccessible(patient);
	await press(patient.getByRole("button", { name: "Gå videre med spørsmålene" }));
	const pain = patient.getByRole("group", { name: /vondt har du hatt i ryggen/ });
	await tabTo(pain.getByRole("radio").first());
	await patient.keyboard.press(" ");
	for (let step = 0; step < 7; step++) await patient.keyboard.press("ArrowRight");
	await expect(pain.getByRole("radio", { name: "7" })).toBeChecked();
	const item = patient.getByRole("group", { name: "Test wording 5 (nb)" });
	await tabTo(item.getByRole("radio").first());
	await patient.keyboard.press(" ");
	await patient.keyboard.press("ArrowRight");
	await expect(item.getByRole("radio", { name: "Test answer agree" })).toBeChecked();
	await expect(patient.getByText("Test source")).toBeVisible();
	await expectAccessible(patient);

	// Without network, and with the browser closed before it was sent.
	await phone.setOffline(true);
	const fever = () => patient.getByRole("group", { name: /feber/ }).getByRole("radio");
	await tabTo(fever().first());
	await patient.keyboard.press("ArrowRight");
	await expect(patient.getByText(/Svarene ligger på telefonen din/)).toBeVisible();
	await patient.close();
	await phone.setOffline(false);
	patient = await phone.newPage();
	await patient.goto(`/svar#${typed}`);
	// The advice to phone comes first again, alone.
	await press(patient.getByRole("button", { name: "Gå videre med spørsmålene" }));
	await expect(fever().last()).toBeChecked();
	await expect(patient.getByText("Lagret", { exact: true })).toBeVisible();
	await press(patient.getByRole("button", { name: "Ferdig" }));
	await expect(patient.getByText("Ring selv, og ikke vent på at noen tar kontakt", { exact: false })).toBeVisible();
	await expect(patient.getByRole("link", { name: "Ring 116 117" })).toBeVisible();
	await expectAccessible(patient);
	await phone.close();

	await page.goto("/");
	const waiting = page.getByRole("region", { name: "Pasienter som melder noe nytt" });
	await expect(waiting.getByRole("listitem").filter({ hasText: reference })).toContainText("Alarmsvar");

	await page.goto(`/konsultasjon/${id}`);
	await expectReady(page);
	const saddle = page.locator("[data-question=saddleSensation]");
	await expect(saddle).toContainText("Pasienten svarte ja: nummenhet");
	await expect(saddle.locator("input:checked")).toHaveCount(0);
	const open = page.getByRole("complementary").getByRole("button", { name: /Pasienten svarte ja på nummenhet/ });
	await press(open);
	await page.keyboard.press("0");
	await page.keyboard.press("0");
	await expect(page.locator("[data-question=bladder] input:checked")).toHaveCount(1);
	await expect(saddle.locator("input:checked")).toHaveCount(0);
	await expect(open).toBeVisible();
	await expectAccessible(page);
	await press(open);
	await page.keyboard.press("Shift+Tab");
	await expect(saddle.getByRole("button", { name: "Avklart i samtalen: normalt" })).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(open).toHaveCount(0);
	await saddle.locator("input:checked").press("Backspace");
	await expect(open).toBeVisible();
	await press(page.getByRole("button", { name: /^Bekreft \d/ }));
	await expectSaved(page, id, { saddleSensation: "reduced", painBack: 7, sbFear: "agree" });
});
