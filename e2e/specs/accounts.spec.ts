import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../steps/accessible";
import { Authenticator } from "../steps/authenticator";
import { press, tabTo, typeIn } from "../steps/keyboard";

/*
 * From an empty installation to a practice with three people, on the production server, with nothing but the keyboard.
 */

const origin = `http://127.0.0.1:${Number(process.env.E2E_PORT ?? 4199) + 1}`;
const printed = fileURLToPath(new URL("../../data/e2e-production.txt", import.meta.url));
const password = "fire blå elger danser";
const kari = { name: "Kari Lunde", email: "kari.lunde@solbakken.example" };
const mona = { name: "Mona Berg", email: "mona.berg@solbakken.example" };

test.use({ baseURL: origin, storageState: { cookies: [], origins: [] } });

async function stranger(browser: Browser): Promise<Page> {
	const context = await browser.newContext({ baseURL: origin, storageState: { cookies: [], origins: [] } });
	return context.newPage();
}

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

/** Scans the key into an app, gives its first code, and keeps the recovery codes. */
async function setUpSecondFactor(page: Page): Promise<{ app: Authenticator; recoveryCodes: readonly string[] }> {
	await expect(heading(page, "Sett opp totrinnsinnlogging")).toBeVisible();
	const app = new Authenticator((await page.locator(".select-all").textContent()) ?? "");
	await expectAccessible(page);
	await typeIn(page.getByRole("textbox", { name: "Kode" }), app.next());
	await page.keyboard.press("Enter");
	await expect(heading(page, "Reservekodene dine")).toBeVisible();
	await expectAccessible(page);
	const recoveryCodes = await page.getByRole("list", { name: "Reservekoder" }).getByRole("listitem").allInnerTexts();
	const here = page.url();
	await press(page.getByRole("button", { name: "Jeg har tatt vare på dem" }));
	await page.waitForURL((url) => url.href !== here);
	return { app, recoveryCodes };
}

async function signOut(page: Page, name: string): Promise<void> {
	await press(page.locator("summary").filter({ has: page.locator(".person-mark") }));
	await expect(page.getByText(name, { exact: true }).last()).toBeVisible();
	await press(page.getByRole("button", { name: "Logg ut" }));
	await expect(heading(page, "Logg inn")).toBeVisible();
}

async function givePassword(page: Page, of: { email: string }, text = password): Promise<void> {
	await typeIn(page.getByLabel("E-post"), of.email);
	await typeIn(page.getByLabel("Passord", { exact: true }), text);
	await page.keyboard.press("Enter");
}

/** The administrator makes an invitation; returns its link. */
async function invite(
	admin: Page,
	of: { name: string; email: string },
	role: "Lege" | "Fysioterapeut",
): Promise<string> {
	await admin.goto("/praksis/brukere");
	await admin.waitForLoadState("networkidle");
	await typeIn(admin.getByLabel("Navn", { exact: true }), of.name);
	await typeIn(admin.getByLabel("E-post", { exact: true }), of.email);
	const roles = admin.getByRole("group", { name: "Rolle" }).getByRole("radio");
	await tabTo(roles.first());
	await admin.keyboard.press("Space");
	for (let presses = role === "Lege" ? 0 : 1; presses > 0; presses--) await admin.keyboard.press("ArrowDown");
	await expect(admin.getByRole("radio", { name: role })).toBeChecked();
	await press(admin.getByRole("button", { name: "Lag invitasjon" }));
	const link = admin.getByLabel("Engangslenke");
	await expect(admin.getByRole("heading", { name: `Invitasjon til ${of.name}` })).toBeVisible();
	await tabTo(link);
	await expectAccessible(admin);
	return link.inputValue();
}

test("an empty installation gets its first administrator, a GP with a password and codes, and a physiotherapist by the provider", async ({
	page,
	browser,
}) => {
	test.setTimeout(180_000);
	const first = /http\S+\/invitasjon#\S+/.exec(readFileSync(printed, "utf8"))?.[0] ?? "";

	await test.step("the first administrator", async () => {
		await page.goto(first);
		await expect(heading(page, "Ta Ryggvett i bruk")).toBeVisible();
		await expectAccessible(page);
		expect(page.url()).not.toContain("#");
		await typeIn(page.getByLabel("Navnet på praksisen"), "Solbakken legekontor");
		await typeIn(page.getByLabel("Navnet ditt"), mona.name);
		await typeIn(page.getByLabel("E-post"), mona.email);
		await typeIn(page.getByLabel("Nytt passord"), "kort");
		await page.keyboard.press("Enter");
		await expect(page.getByText("Passordet må ha minst 12 tegn.").first()).toBeVisible();
		await expectAccessible(page);
		await typeIn(page.getByLabel("Nytt passord"), password);
		await page.keyboard.press("Enter");
		await setUpSecondFactor(page);
	});

	const gp = await stranger(browser);
	let phone: Authenticator | undefined;
	let recoveryCodes: readonly string[] = [];
	await test.step("a GP uses an invitation, which then works for nobody", async () => {
		const link = await invite(page, kari, "Lege");
		await gp.goto(link);
		await expect(heading(gp, "Velkommen til Solbakken legekontor")).toBeVisible();
		await expectAccessible(gp);
		await typeIn(gp.getByLabel("Nytt passord"), password);
		await gp.keyboard.press("Enter");
		({ app: phone, recoveryCodes } = await setUpSecondFactor(gp));
		expect(recoveryCodes.length).toBeGreaterThan(4);
		const again = await stranger(browser);
		await again.goto(link);
		await expect(heading(again, "Lenken virker ikke lenger")).toBeVisible();
		await expectAccessible(again);
		await again.context().close();
	});

	await test.step("the GP signs in with password and code, after a slip of each", async () => {
		await signOut(gp, kari.name);
		await expectAccessible(gp);
		await givePassword(gp, kari, "fire blå elger sover");
		await expect(gp.getByRole("alert").filter({ hasText: "stemmer ikke" })).toBeVisible();
		await expectAccessible(gp);
		await givePassword(gp, kari);
		await expect(heading(gp, "Skriv koden")).toBeVisible();
		await expectAccessible(gp);
		await typeIn(gp.getByRole("textbox", { name: "Kode" }), "000000");
		await gp.keyboard.press("Enter");
		await expect(gp.getByRole("alert").filter({ hasText: "Koden stemmer ikke" })).toBeVisible();
		await typeIn(gp.getByRole("textbox", { name: "Kode" }), phone?.next() ?? "");
		await gp.keyboard.press("Enter");
		await expect(gp.locator(".person-mark")).toBeVisible();
	});

	await test.step("a recovery code lets in once", async () => {
		for (const works of [true, false]) {
			await signOut(gp, kari.name);
			await givePassword(gp, kari);
			await press(gp.getByRole("button", { name: "Bruk en reservekode i stedet" }));
			await expectAccessible(gp);
			await typeIn(gp.getByLabel("Reservekode"), recoveryCodes[0] ?? "");
			await gp.keyboard.press("Enter");
			if (works) await expect(gp.locator(".person-mark")).toBeVisible();
			else await expect(gp.getByRole("alert").filter({ hasText: "Reservekoden stemmer ikke" })).toBeVisible();
		}
		await gp.context().close();
	});

	const physio = await stranger(browser);
	await test.step("a physiotherapist joins by the identity provider, and signs in by it", async () => {
		const link = await invite(page, { name: "Jonas Vik", email: "jonas.vik@solbakken.example" }, "Fysioterapeut");
		await physio.goto(link);
		await press(physio.getByRole("button", { name: "Bruk HelseID i stedet for passord" }));
		await atProvider(physio, "jonas");
		await expect(physio.locator(".person-mark")).toBeVisible();
		await expect(physio.getByRole("link", { name: "Gjennomgang", exact: true }).first()).toBeVisible();
		await signOut(physio, "Jonas Vik");
		await press(physio.getByRole("button", { name: "Logg inn med HelseID" }));
		await expect(physio.locator(".person-mark")).toBeVisible();
		await physio.context().close();
	});

	await test.step("whom nobody invited is told so", async () => {
		const unknown = await stranger(browser);
		await unknown.goto("/logg-inn");
		await unknown.waitForLoadState("networkidle");
		await press(unknown.getByRole("button", { name: "Logg inn med HelseID" }));
		await atProvider(unknown, "fremmed");
		await expect(unknown.getByText("Du er ikke bruker her ennå.")).toBeVisible();
		await expectAccessible(unknown);
		await unknown.context().close();
	});

	await test.step("the three stand among the users, and what they did in the log", async () => {
		await page.goto("/praksis/brukere");
		for (const name of [mona.name, kari.name, "Jonas Vik"]) await expect(page.getByText(name).first()).toBeVisible();
		await page.goto("/praksis/logg");
		await expect(page.locator("tbody").getByText(kari.name).first()).toBeVisible();
		await expectAccessible(page);
	});
});

async function atProvider(page: Page, login: string): Promise<void> {
	await expect(heading(page, "Simulert innlogging")).toBeVisible();
	await typeIn(page.getByLabel("Bruker"), login);
	await page.keyboard.press("Enter");
	await page.waitForURL(`${origin}/**`);
}
