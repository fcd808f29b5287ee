import { expect, type Page } from "@playwright/test";

type Person = { birthYear?: number; sex?: "female" | "male"; reference?: string };
type Answers = Readonly<Record<string, unknown>>;

const address = (page: Page) => new URL(page.url()).origin;

/** A new consultation made by the API, opened. Gives its id. */
export async function openConsultation(page: Page, person: Person = {}, answers: Answers = {}): Promise<string> {
	const id = await makeConsultation(page, person, answers);
	await page.goto(`/konsultasjon/${id}`);
	await expectReady(page);
	await expectFocusInForm(page);
	return id;
}

/** The page has put focus on the first question that waits for an answer. */
async function expectFocusInForm(page: Page): Promise<void> {
	await expect.poll(() => page.evaluate(() => document.activeElement?.closest("[data-question]") !== null)).toBe(true);
}

export async function makeConsultation(page: Page, person: Person = {}, answers: Answers = {}): Promise<string> {
	if (page.url() === "about:blank") await page.goto("/om");
	const headers = { origin: address(page) };
	const reference = `E-${Math.random().toString(36).slice(2, 10).toUpperCase()}`;
	const made = await page.request.post("/api/consultations", { headers, data: { reference, ...person } });
	expect(made.status()).toBe(201);
	const { id, version } = await made.json();
	if (Object.keys(answers).length > 0) {
		const saved = await page.request.patch(`/api/consultations/${id}/answers`, {
			headers,
			data: { version, changes: answers },
		});
		expect(saved.status(), await saved.text()).toBe(200);
	}
	return id;
}

/** The page answers to keys. */
export async function expectReady(page: Page): Promise<void> {
	await expect(page.locator("[data-question]").first()).toBeVisible();
	await page.waitForFunction(() => {
		const control = document.querySelector("[data-question] input");
		return control !== null && Object.keys(control).some((key) => key.startsWith("__reactProps"));
	});
}

export const savedAnswers = async (page: Page, id: string): Promise<Answers> =>
	(await (await page.request.get(`/api/consultations/${id}`)).json()).answers;

/** What the server has, once the screen has sent it. */
export async function expectSaved(page: Page, id: string, answers: Answers): Promise<void> {
	await expect.poll(() => savedAnswers(page, id)).toMatchObject(answers);
}

export const consultationId = (page: Page): string => {
	const id = /\/konsultasjon\/([0-9a-f-]{36})/.exec(page.url())?.[1];
	if (!id) throw new Error(`${page.url()} is not a consultation`);
	return id;
};

/** Everything that could be serious, asked and answered no. */
export const nothingSerious = {
	saddleSensation: "normal",
	bladder: "normal",
	bowel: "normal",
	sexualFunction: "normal",
	gaitUnsteady: "no",
	legPainSuddenlyGone: "no",
	suddenOnset: "no",
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
	anticoagulant: "no",
	shockSigns: "no",
	durationDays: 9,
	visit: "first",
	course: "improving",
	painBack: 5,
	legPain: "none",
	mechanicalPattern: "yes",
	neuroExamDone: "yes",
	straightLegRaise: "negative",
	upperMotorNeuronSigns: "no",
	spinalPercussionTender: "no",
	cannotLieFlat: "no",
	spinalContusion: "no",
	pulsatileAbdominalMass: "no",
	acuteAbdomen: "no",
} as const;
