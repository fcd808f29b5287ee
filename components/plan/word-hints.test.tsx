import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { localise } from "@/lib/clinical/engine/localise";
import { plan } from "@/lib/texts/plan";
import { WordHints } from "./word-hints";

afterEach(cleanup);

const shown = (text: string, lang: "nb" | "en" = "nb") => {
	render(<WordHints text={text} lang={lang} t={localise(plan, lang)} />);
	return screen.getByRole("status").textContent;
};

test("a frightening word is met with another, in a region that is read aloud", () => {
	expect(shown("Du har slitasje i ryggen.")).toContain("Prøv «vanlige forandringer med alderen»");
});

test("whoever writes nynorsk is answered in nynorsk", () => {
	expect(shown("Du har ikkje kronisk vondt, ryggen er ustabil.")).toContain("ryggen er stiv og sår no");
});

test("a long sentence is counted", () => {
	expect(shown(Array.from({ length: 19 }, () => "gå").join(" "))).toContain("19 ord");
});

test("plain words are left in peace", () => {
	expect(shown("Walk every day.", "en")).toBe("");
});
