import { test } from "@playwright/test";
import { gpStates, signInAs } from "../steps/sign-in";

test("a GP signs in once for all journeys", async ({ page }) => {
	await signInAs(page, "gp");
	await page.context().storageState({ path: gpStates[test.info().project.name as keyof typeof gpStates] });
});
