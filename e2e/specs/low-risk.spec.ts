import { expect, test } from "@playwright/test";
import { consultationId, expectReady, savedAnswers } from "../steps/consultation";
import { expectFocusOn, Keyboard } from "../steps/keyboard";
import { timesPrinted, watchPrinting } from "../steps/print";

test("a typical low-risk consultation, from the start page to the printed sheet, by keyboard alone", async ({
	page,
}) => {
	await watchPrinting(page);
	const keys = new Keyboard(page);
	await page.goto("/");
	await expect(page.getByRole("link", { name: /Ny konsultasjon/ }).first()).toBeVisible();
	await page.waitForLoadState("networkidle");

	await keys.press("n");
	await page.waitForURL("**/konsultasjon/ny");
	await expect(page.getByLabel(/Fødselsår/)).toBeFocused();
	await keys.type("1985");
	await keys.press("m", "Enter");
	await page.waitForURL(/\/konsultasjon\/[0-9a-f-]{36}$/);
	await expectReady(page);
	await expectFocusOn(page, "saddleSensation");

	await keys.press("0", "0");
	await expectFocusOn(page, "temperatureC");
	await keys.type("36,8");
	await keys.press("Enter", "0", "0", "0", "0", "0");
	await expectFocusOn(page, "durationDays");
	await keys.type("9");
	await keys.press("Enter", "1", "1");
	await keys.press("Alt+0");
	await expectFocusOn(page, "legPain");
	await keys.press("1", "Alt+3", "0", "PageDown", "0");

	const result = page.getByRole("complementary", { name: /Vurdering/ });
	await expect(result.getByText("Ikke ferdig vurdert")).toHaveCount(0);

	await keys.press("Alt+4");
	await expectFocusOn(page, "sbLegPain");
	await keys.press("u", "u", "u", "u", "u", "u", "u", "u", "2");
	await keys.press("Alt+5", "1");
	await expect(result).toContainText(/lav/i);

	const id = consultationId(page);
	await keys.press("Control+Enter");
	await page.waitForURL("**/plan");
	await expect(page.getByRole("button", { name: /Signer/ }).first()).toBeEnabled();
	await keys.press("Control+Enter");
	await expect(page.getByText("Signere planen?")).toBeVisible();
	await keys.press("Control+Enter");
	await page.waitForURL("**/utskrift");
	await expect(page.getByRole("heading", { name: "Planen for ryggen din" })).toBeVisible();
	await expect(page.getByText("116 117").first()).toBeVisible();
	await expect(page.getByText("113", { exact: false }).first()).toBeVisible();
	await page.waitForLoadState("networkidle");
	await keys.press("p");
	await expect.poll(() => timesPrinted(page)).toBe(1);

	console.log(`Interactions, typical low-risk consultation: ${keys.count}`);
	expect(keys.count).toBeLessThanOrEqual(45);

	const signed = await (await page.request.get(`/api/consultations/${id}`)).json();
	expect(signed.status).toBe("signed");
	expect(signed.signedAssessment.triage).toMatchObject({ class: "usual", settled: true, imaging: "none", missing: [] });
	expect(signed.signedAssessment.risk).toMatchObject({ intensity: "low", startBack: { total: 0, stratum: "low" } });
	expect(await savedAnswers(page, id)).toEqual({
		age: new Date().getFullYear() - 1985,
		sex: "male",
		saddleSensation: "normal",
		bladder: "normal",
		bowel: "normal",
		sexualFunction: "normal",
		gaitUnsteady: "no",
		legPainSuddenlyGone: "no",
		temperatureC: 36.8,
		injectsDrugs: "never",
		immunosuppressed: "no",
		diabetes: "no",
		bacteraemiaPast3Months: "no",
		spinalProcedurePast3Months: "no",
		indwellingCatheter: "no",
		tuberculosisExposure: "no",
		nightSweats: "no",
		cancerHistory: "none",
		weightLossUnexplained: "no",
		trauma: "none",
		corticosteroids: "none",
		osteoporosis: "no",
		ankylosedSpine: "no",
		suddenOnset: "no",
		anticoagulant: "no",
		shockSigns: "no",
		renalColic: "no",
		urinarySymptoms: "no",
		flankTenderness: "no",
		epigastricPain: "no",
		vomiting: "no",
		neuroborreliosisSigns: "no",
		durationDays: 9,
		visit: "first",
		course: "improving",
		legPain: "none",
		neuroExamDone: "yes",
		straightLegRaise: "negative",
		upperMotorNeuronSigns: "no",
		spinalPercussionTender: "no",
		cannotLieFlat: "no",
		spinalContusion: "no",
		pulsatileAbdominalMass: "no",
		acuteAbdomen: "no",
		sbLegPain: "disagree",
		sbShoulderNeck: "disagree",
		sbWalkShort: "disagree",
		sbDressSlow: "disagree",
		sbFear: "disagree",
		sbWorry: "disagree",
		sbCatastrophising: "disagree",
		sbLowMood: "disagree",
		sbBothersome: "slightly",
		workStatus: "working",
	});
});
