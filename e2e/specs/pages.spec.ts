import { expect, test } from "@playwright/test";
import { expectAccessible } from "../steps/accessible";
import { expectReady, makeConsultation, nothingSerious, openConsultation } from "../steps/consultation";
import { downloadPdf } from "../steps/print";

for (const path of ["/", "/konsultasjon/ny", "/saker", "/om", "/svar", "/finnes-ikke"]) {
	test(`${path} is accessible, light and dark`, async ({ page }) => {
		await page.goto(path);
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		await expectAccessible(page);
	});
}

for (const section of ["1", "2", "3", "4", "5", "6", "7", "8"]) {
	test(`section ${section} of the consultation is accessible`, async ({ page }) => {
		await openConsultation(page, { birthYear: 1984, sex: "female" }, { ...nothingSerious, saddleSensation: null });
		await page.keyboard.press(`Alt+${section}`);
		await expectAccessible(page);
	});
}

test("prints are accessible", async ({ page }) => {
	const id = await makeConsultation(page, { birthYear: 1984, sex: "male" }, nothingSerious);
	for (const document of ["pasient", "journal", "fysioterapeut", "henvisning"]) {
		await page.goto(`/konsultasjon/${id}/utskrift?dokument=${document}`);
		await expectAccessible(page);
	}
	await page.goto(`/konsultasjon/${id}/utskrift?sprak=pl`);
	await expectAccessible(page);
});

test("nothing is fetched from anywhere else, and the content policy holds", async ({ page }) => {
	const outside: string[] = [];
	const complaints: string[] = [];
	page.on("request", (request) => {
		const { hostname, protocol } = new URL(request.url());
		if (protocol.startsWith("http") && hostname !== "127.0.0.1") outside.push(request.url());
	});
	page.on("console", (message) => {
		if (message.type() === "error") complaints.push(message.text());
	});
	const reply = await page.goto("/");
	const policy = reply?.headers()["content-security-policy"] ?? "";
	expect(policy).toContain("'nonce-");
	expect(policy).not.toContain("unsafe");
	await openConsultation(page, { birthYear: 1984, sex: "male" }, nothingSerious);
	await page.keyboard.press("Alt+4");
	await page.goto("/saker");
	expect(outside).toEqual([]);
	expect(complaints).toEqual([]);
});

test("English stands behind the same keys", async ({ page }) => {
	await page.goto("/");
	await page.getByRole("button", { name: "English" }).click();
	await expect(page.locator("html")).toHaveAttribute("lang", "en");
	await openConsultation(page, { birthYear: 1984, sex: "male" });
	await expect(page.getByRole("heading", { name: "Saddle, bladder and bowel" })).toBeVisible();
	await expect(page.getByRole("complementary", { name: /Assessment/ })).toContainText("Not fully assessed");
	await expectReady(page);
	await expectAccessible(page);
});

test("an unsettled case never reads as usual", async ({ page }) => {
	const id = await makeConsultation(page, { birthYear: 1984, sex: "male" }, { painBack: 3 });
	await page.goto(`/konsultasjon/${id}`);
	await expectReady(page);
	const result = page.getByRole("complementary", { name: /Vurdering/ });
	await expect(result).toContainText("Ikke ferdig vurdert");
	await expect(result.getByText("Vanlig", { exact: true })).toHaveCount(0);
	await page.goto(`/konsultasjon/${id}/utskrift?dokument=journal`);
	await expect(page.getByText(/ikke ferdig vurdert/i).first()).toBeVisible();
});

test("each document of a consultation is downloaded as a tagged PDF, the sheet in the patient's language", async ({
	page,
}) => {
	const id = await makeConsultation(page, { birthYear: 1981, sex: "male" }, nothingSerious);
	for (const document of ["pasient", "journal", "fysioterapeut", "henvisning"]) {
		await page.goto(`/konsultasjon/${id}/utskrift?dokument=${document}`);
		if (document === "pasient") await page.getByRole("link", { name: "polski" }).click();
		if (document === "pasient") await expect(page.getByText("Kiedy zadzwonić")).toBeVisible();
		const { name, bytes } = await downloadPdf(page);
		expect(name).toMatch(document === "pasient" ? /-pasient-pl\.pdf$/ : new RegExp(`-${document}\\.pdf$`));
		expect(bytes.toString("latin1")).toContain("/StructTreeRoot");
	}
});
