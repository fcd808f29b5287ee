import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../steps/accessible";
import { makeConsultation, nothingSerious } from "../steps/consultation";
import { browserOf } from "../steps/sign-in";
import { signPlan } from "../steps/sign-plan";

type Line = { event: string; actor: { name: string } | null; case: { id: string; reference: string | null } | null };

const origin = (page: Page) => new URL(page.url()).origin;

async function post(
	page: Page,
	path: string,
	data: object = {},
): Promise<{ status: number; body: Record<string, unknown> }> {
	const reply = await page.request.post(path, { headers: { origin: origin(page) }, data });
	return { status: reply.status(), body: (await reply.json().catch(() => ({}))) as Record<string, unknown> };
}

/** What the administrator's log has of a case, or of the whole practice. */
async function logOf(admin: Page, reference?: string): Promise<readonly Line[]> {
	const lines: Line[] = [];
	let before: number | null = null;
	do {
		const asked = { ...(reference && { search: reference }), ...(before && { before }) };
		const { status, body } = await post(admin, "/api/audit/search", asked);
		expect(status, JSON.stringify(body)).toBe(200);
		const { lines: page, next } = body as { lines: Line[]; next: number | null };
		lines.push(...page);
		before = next;
	} while (before !== null && lines.length < 500);
	return lines;
}

test("what is done with a case stands in the log: who, what and when, and the patient can have it printed", async ({
	page,
	browser,
	context,
}) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	const id = await makeConsultation(page, { birthYear: 1979, sex: "female" }, nothingSerious);
	const { caseId, reference } = await (await page.request.get(`/api/consultations/${id}`)).json();
	await page.goto(`/konsultasjon/${id}/plan`);
	await page.waitForLoadState("networkidle");
	await signPlan(page, { asksDay: true });
	await page.waitForURL("**/utskrift");
	await page.waitForLoadState("networkidle");
	await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
	await page.keyboard.press("c");
	await expect(page.getByText("Kopiert").first()).toBeVisible();
	expect((await page.request.get(`/api/consultations/${id}/documents/journal`)).status()).toBe(200);
	const shared = await post(page, `/api/consultations/${id}/reviews`, { toUserId: null });
	expect(shared.status).toBe(201);

	const physio = await browserOf(browser, "physio");
	const review = shared.body.id as string;
	expect((await post(physio, `/api/reviews/${review}/claim`, { version: 1 })).status).toBe(200);
	const view = await (await physio.request.get(`/api/reviews/${review}`)).json();
	const marks = { [view.plan[0].section]: "agree" };
	const marked = await physio.request.put(`/api/reviews/${review}/marks`, {
		headers: { origin: origin(physio) },
		data: { version: view.version, planVersion: view.planVersion, marks },
	});
	expect(marked.status(), await marked.text()).toBe(200);

	const admin = await browserOf(browser, "admin");
	await admin.goto(`/saker/${caseId}`);
	await expect(admin.getByText(nothingSerious.course)).toHaveCount(0);
	const opened = await post(admin, `/api/cases/${caseId}/opening`, {
		reason: "complaint",
		words: "Klage fra pasienten, skal besvares.",
	});
	expect(opened.status, JSON.stringify(opened.body)).toBe(201);
	await admin.goto(`/saker/${caseId}`);

	const inLog = async () => new Set((await logOf(admin, reference)).map(({ event }) => event));
	for (const event of [
		"create",
		"change",
		"sign",
		"view",
		"print",
		"copy",
		"pdf",
		"share",
		"claim",
		"review",
		"text-opened",
	]) {
		await expect.poll(inLog, event).toContain(event);
	}

	await admin.goto(`/praksis/logg?sak=${caseId}`);
	await expect(admin.getByRole("heading", { level: 1 })).toBeVisible();
	await expectAccessible(admin);
	await page.goto(`/saker/${caseId}/innsyn`);
	await expect(page.getByText("Mona Berg").first()).toBeVisible();
	await expect(page.getByText("Jonas Vik").first()).toBeVisible();
	await expectAccessible(page);
	await physio.context().close();
	await admin.context().close();
});

test("sign-ins, refused ones, exports and changes of users stand in the log", async ({ page, browser }) => {
	await page.goto("/om");
	const wrong = { email: "kari.lunde@solbakken.example", password: "ikke det riktige passordet" };
	expect((await post(page, "/api/session", wrong)).status).toBe(401);
	const admin = await browserOf(browser, "admin");
	const exported = await admin.request.post("/api/cases/export", {
		headers: { origin: origin(admin) },
		data: { filter: {}, columns: ["reference", "status"] },
	});
	expect(exported.status(), await exported.text()).toBe(200);
	const email = `ny-${Date.now()}@solbakken.example`;
	const invited = await post(admin, "/api/users/invitations", { name: "Ny Lege", email, role: "gp" });
	expect(invited.status, JSON.stringify(invited.body)).toBe(201);
	await expect(admin.getByRole("heading", { level: 1 })).toBeVisible();
	const events = async () => new Set((await logOf(admin)).map(({ event }) => event));
	for (const event of ["sign-in", "sign-in-failed", "export", "user-invited"]) {
		await expect.poll(events, event).toContain(event);
	}
	await admin.context().close();
});
