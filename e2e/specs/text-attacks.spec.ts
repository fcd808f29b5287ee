import { type Browser, type BrowserContext, expect, type Page, test } from "@playwright/test";
import { type PageName, pages } from "@/lib/auth/access";
import { documentNames } from "@/lib/documents/types";
import { type Ask, type Story, tellStory, type Who } from "@/lib/test/payload-story";
import { madeOfPayload, makeWriter, payloads } from "@/lib/test/text-payloads";
import { expectNoSidewaysScroll } from "../steps/accessible";
import { signInAs } from "../steps/sign-in";

type People = Record<Who, Page>;

/** Somebody with a browser of their own, and everything that must not happen in it. */
async function someone(browser: Browser, troubles: string[]): Promise<Page> {
	const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
	const page = await context.newPage();
	const note = (text: string) => void troubles.push(`${page.url()}: ${text}`);
	page.on("dialog", (dialog) => {
		note(`a dialog says ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on("pageerror", (error) => note(String(error)));
	page.on("console", (message) => {
		if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) note(message.text());
	});
	page.on("request", (request) => {
		const { protocol, hostname } = new URL(request.url());
		if (protocol.startsWith("http") && hostname !== "127.0.0.1") note(`asks ${request.url()}`);
	});
	await page.goto("/om");
	return page;
}

const asking =
	(people: People): Ask =>
	async (who, method, path, status, body) => {
		const origin = new URL(people[who].url()).origin;
		const context: BrowserContext = people[who].context();
		const response = await context.request.fetch(path, { method, headers: { origin }, ...(body && { data: body }) });
		expect(response.status(), `${method} ${path}: ${(await response.text()).slice(0, 500)}`).toBe(status);
		return response.json();
	};

/** Where each page of the product is looked at, and by whom: those that show nothing of anyone's too. */
const visits = ({ caseId, consultationId, reviewId, openLink }: Story) => {
	const consultation = `/konsultasjon/${consultationId}`;
	const print = documentNames.map((name) => `${consultation}/utskrift?dokument=${name}`);
	return {
		"/": [["gp", "/"] as const, ["physio", "/"], ["admin", "/"]],
		"/gjennomgang": [["gp", "/gjennomgang"] as const, ["physio", "/gjennomgang"]],
		"/gjennomgang/[reviewId]": [["gp", `/gjennomgang/${reviewId}`] as const, ["physio", `/gjennomgang/${reviewId}`]],
		"/gjennomgang/[reviewId]/svar": [["gp", `/gjennomgang/${reviewId}/svar`] as const],
		"/innhold": [["gp", `/innhold?q=${encodeURIComponent(payloads[1])}`] as const],
		"/innhold/[part]": [["gp", `/innhold/${encodeURIComponent(payloads[0])}`] as const],
		"/innhold/alt": [["gp", "/innhold/alt"] as const],
		"/invitasjon": [["nobody", openLink] as const, ["nobody", `/invitasjon#${payloads[0]}`]],
		"/konsultasjon/[id]": [["gp", consultation] as const, ["gp", `/konsultasjon/${encodeURIComponent(payloads[0])}`]],
		"/konsultasjon/[id]/plan": [["gp", `${consultation}/plan`] as const],
		"/konsultasjon/[id]/risiko": [["gp", `${consultation}/risiko`] as const, ["admin", `${consultation}/risiko`]],
		"/konsultasjon/[id]/versjoner": [
			["gp", `${consultation}/versjoner`] as const,
			["gp", `${consultation}/versjoner?under=${encodeURIComponent(payloads[0])}`],
		],
		"/konsultasjon/[id]/utskrift": [...print, `${consultation}/utskrift?sprak=pl`].map((path) => ["gp", path] as const),
		"/konsultasjon/ny": [["gp", "/konsultasjon/ny"] as const],
		"/konto": [["gp", "/konto"] as const, ["physio", "/konto"]],
		"/logg-inn": [
			["nobody", `/logg-inn?til=${encodeURIComponent(payloads[7])}&feil=${encodeURIComponent(payloads[0])}`] as const,
			["nobody", "/logg-inn?til=//e.x&feil=ukjent"],
		],
		"/logg-inn/kode": [["nobody", `/logg-inn/kode?til=${encodeURIComponent(payloads[1])}`] as const],
		"/logg-inn/totrinn": [["gp", `/logg-inn/totrinn?til=${encodeURIComponent(payloads[1])}`] as const],
		"/om": [["nobody", `/om?${encodeURIComponent(payloads[0])}`] as const],
		"/om/tilgang": [["nobody", "/om/tilgang"] as const],
		"/oppfolging": [["gp", "/oppfolging"] as const, ["admin", "/oppfolging"]],
		"/praksis": [["admin", "/praksis"] as const],
		"/praksis/brukere": [["admin", "/praksis/brukere"] as const],
		"/praksis/innhold": [["admin", "/praksis/innhold"] as const, ["gp", "/praksis/innhold"]],
		"/praksis/logg": [["admin", "/praksis/logg"] as const],
		"/praksis/sletting": [["admin", "/praksis/sletting"] as const, ["gp", "/praksis/sletting"]],
		"/praksis/tall": [["gp", "/praksis/tall"]],
		"/saker": [["gp", "/saker"] as const, ["admin", `/saker?search=${encodeURIComponent(payloads[0])}`]],
		"/saker/[caseId]": [
			["gp", `/saker/${caseId}`] as const,
			["admin", `/saker/${caseId}`],
			["physio", `/saker/${caseId}`],
		],
		"/saker/[caseId]/innsyn": [["gp", `/saker/${caseId}/innsyn`] as const, ["admin", `/saker/${caseId}/innsyn`]],
		"/svar": [["nobody", `/svar#${payloads[0]}`]],
	} satisfies Record<PageName, readonly (readonly [Who, string])[]>;
};

test("hostile text in every field stays text on every page", async ({ browser }) => {
	test.setTimeout(300_000);
	const troubles: string[] = [];
	const [nobody, gp, physio, admin] = [
		await someone(browser, troubles),
		await someone(browser, troubles),
		await someone(browser, troubles),
		await someone(browser, troubles),
	];
	await signInAs(admin, "admin");
	const people: People = { nobody, gp, physio, admin };
	const { write, used } = makeWriter(0);
	const ask = asking(people);
	const seen = new Set<string>();
	const look = async (who: Who, path: string) => {
		for (const mark of await marksOn(people[who], path)) seen.add(mark);
	};
	const story = await tellStory(ask, write, 0, (id) => look("gp", `/konsultasjon/${id}/plan`));
	const addresses = visits(story);
	expect(Object.keys(addresses).sort()).toEqual(Object.keys(pages).sort());
	for (const [who, path] of Object.values(addresses).flat()) await look(who, path);
	const unseen = [...used].filter(
		([, { texts }]) => !texts.some((text) => marksIn(text).some((mark) => seen.has(mark))),
	);
	expect(unseen.map(([field]) => field)).toEqual([]);

	for (let round = 1; round < payloads.length; round++) {
		const reference = makeWriter(round).write("newConsultation.reference", 40);
		await ask("gp", "POST", "/api/consultations", 201, { reference });
	}
	for (const who of ["gp", "admin"] as const) await look(who, "/saker");
	await expectTextInSearches(gp, admin);
	expect(troubles).toEqual([]);
});

const marksIn = (text: string) => [...text.matchAll(/Q\d+Z\d+Z\d+Q/g)].map(([mark]) => mark);

/** Opens the page, and finds on it text alone. Gives the marks of the fields that it shows. */
async function marksOn(page: Page, path: string): Promise<readonly string[]> {
	await page.goto(path);
	await expect(page.locator("main")).toBeVisible();
	await page.waitForLoadState("networkidle");
	const { made, text } = await page.evaluate((selector) => {
		for (const details of document.querySelectorAll("details")) details.open = true;
		const typed = [...document.querySelectorAll<HTMLInputElement>("input, textarea")].map(({ value }) => value);
		return {
			made: [...document.querySelectorAll(selector)].map((element) => element.outerHTML.slice(0, 200)),
			text: [document.documentElement.textContent, ...typed].join("\n"),
		};
	}, madeOfPayload);
	expect(made, path).toEqual([]);
	await expectNoSidewaysScroll(page);
	return marksIn(text);
}

/** What is typed into a search comes back in words. */
async function expectTextInSearches(gp: Page, admin: Page): Promise<void> {
	for (const [page, path] of [
		[gp, "/saker"],
		[admin, "/praksis/logg"],
		[gp, "/innhold"],
	] as const) {
		for (const payload of [payloads[1], payloads[20], payloads[21]]) {
			await page.goto(path);
			await page.waitForLoadState("networkidle");
			const field = page.getByRole("searchbox").or(page.getByRole("textbox")).first();
			await field.fill(payload.slice(0, 40));
			await field.press("Enter");
			await page.waitForLoadState("networkidle");
			expect(await page.locator(madeOfPayload).count(), path).toBe(0);
		}
	}
}
