import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { expectAccessible } from "../steps/accessible";
import { makeConsultation, nothingSerious } from "../steps/consultation";
import { press, tabTo } from "../steps/keyboard";
import { browserOf } from "../steps/sign-in";

test("the list leaves as a file by keyboard: the columns, the count, the file, and the line in the log", async ({
	page,
	browser,
}) => {
	const id = await makeConsultation(page, { birthYear: 1979, sex: "female" }, nothingSerious);
	const { reference } = await (await page.request.get(`/api/consultations/${id}`)).json();
	const admin = await browserOf(browser, "admin");
	await admin.goto("/saker?status=utkast");
	await admin.waitForLoadState("networkidle");
	await press(admin.getByRole("button", { name: "Eksporter" }));
	const dialog = admin.getByRole("dialog", { name: "Eksporter saker" });
	await expect(dialog.getByRole("status")).toHaveText(/^\d+ saker?$/);
	await expectAccessible(admin);

	const birthYear = dialog.getByRole("checkbox", { name: "Fødselsår" });
	const had = await birthYear.isChecked();
	await tabTo(birthYear);
	await admin.keyboard.press("Space");
	await expect(birthYear).toBeChecked({ checked: !had });
	const download = admin.waitForEvent("download");
	await press(dialog.getByRole("button", { name: "Lag filen" }));
	const file = await download;
	expect(file.suggestedFilename()).toMatch(/^ryggvett-saker-\d{4}-\d\d-\d\d\.csv$/);
	const text = await readFile(await file.path(), "utf8");
	const [head = "", ...rows] = text.trimEnd().split("\r\n");
	expect(head.startsWith("\uFEFF")).toBe(true);
	expect(head.split(";").includes("Fødselsår")).toBe(!had);
	expect(rows.some((row) => row.includes(reference))).toBe(true);
	expect(text).not.toContain(nothingSerious.course);
	await expect(dialog.getByText(/^Filen er lagret: ryggvett-saker/)).toBeVisible();
	await expectAccessible(admin);

	await admin.keyboard.press("Escape");
	await expect(dialog).toBeHidden();
	await expect(admin.getByRole("button", { name: "Eksporter" })).toBeFocused();
	await admin.goto("/praksis/logg?hendelse=export");
	await expect(admin.locator("tbody tr").first()).toContainText("Mona Berg");
	await admin.context().close();
});
