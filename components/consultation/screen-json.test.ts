import { expect, test } from "vitest";
import { figureSources } from "@/components/result/figure-sources";
import { contentIn } from "@/lib/consultation/content";
import { screenContent } from "./screen-content";
import { type ScreenParts, screenJson } from "./screen-json";

test.each(["nb", "en"] as const)("what the form is shown with comes through as it was written, in %s", (lang) => {
	const parts = JSON.parse(screenJson(lang)) as ScreenParts;
	expect(parts.content).toStrictEqual(screenContent(contentIn(lang)));
	expect(parts.figureSources).toStrictEqual(figureSources(contentIn(lang)));
	expect(parts.t.form.form).not.toBe("");
});
