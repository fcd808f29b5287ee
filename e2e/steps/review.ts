import { expect, type Page } from "@playwright/test";
import { makeConsultation, nothingSerious } from "./consultation";

const originOf = (page: Page) => ({ origin: new URL(page.url()).origin });

export type Sent = { reviewId: string; consultationId: string; caseId: string; reference: string };

/** A plan that the GP has signed and sent to the practice's physiotherapists, made by the API. */
export async function sendPlan(page: Page, question?: string): Promise<Sent> {
	const consultationId = await makeConsultation(page, { birthYear: 1981, sex: "female" }, nothingSerious);
	const headers = originOf(page);
	const { version } = await (await page.request.get(`/api/consultations/${consultationId}`)).json();
	const signed = await page.request.post(`/api/consultations/${consultationId}/sign`, { headers, data: { version } });
	expect(signed.status(), await signed.text()).toBe(200);
	const sent = await page.request.post(`/api/consultations/${consultationId}/reviews`, {
		headers,
		data: { toUserId: null, ...(question && { question }) },
	});
	expect(sent.status(), await sent.text()).toBe(201);
	const { id: reviewId, caseId, reference } = await sent.json();
	return { reviewId, consultationId, caseId, reference };
}

/** The review as the server has it. */
export const reviewAt = async (page: Page, id: string) => (await page.request.get(`/api/reviews/${id}`)).json();

/** The page answers to keys: React has taken it over. */
export async function expectLive(page: Page): Promise<void> {
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	await page.waitForFunction(() => {
		const button = document.querySelector("main button");
		return button !== null && Object.keys(button).some((key) => key.startsWith("__reactProps"));
	});
}

/** Opens a review as the physiotherapist and claims it. */
export async function openClaimed(page: Page, id: string): Promise<void> {
	await page.goto(`/gjennomgang/${id}`);
	await expectLive(page);
	await page.getByRole("button", { name: "Ta gjennomgangen" }).click();
	await expect(page.getByText(/^0 av \d+ vurdert$/)).toBeVisible();
}
