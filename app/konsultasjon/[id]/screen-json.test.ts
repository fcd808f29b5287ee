import { expect, test } from "vitest";
import { screenContent } from "@/components/consultation/screen-content";
import { type ScreenParts, screenJson } from "@/components/consultation/screen-json";
import { figureSources } from "@/components/result/figure-sources";
import { contentIn } from "@/lib/consultation/content";

test.each(["nb", "en"] as const)("what the form is shown with comes through as it was written, in %s", (lang) => {
	const parts = JSON.parse(screenJson(lang)) as ScreenParts;
	expect(parts.content).toStrictEqual(screenContent(contentIn(lang)));
	expect(parts.figureSources).toStrictEqual(figureSources(contentIn(lang)));
	expect(parts.t.form.form).not.toBe("");
});
