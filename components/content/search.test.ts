import { expect, test } from "vitest";
import { content } from "@/lib/clinical/content/content";
import { catalogue } from "./catalogue";
import { search } from "./search";

const nb = catalogue(content, "nb");
const en = catalogue(content, "en");
const hrefs = (query: string) => search(query, nb, [en]).map(({ href }) => href);

test.each([
	["an id", "S001-12", "/innhold/pastander#S001-12"],
	["an id in small letters", "ces-01", "/innhold/regler#CES-01"],
])("%s comes first", (_, query, href) => {
	expect(hrefs(query)[0]).toBe(href);
});

test("words of either language find the entry, in the language of the page", () => {
	expect(hrefs("Epidurale injeksjoner har ingen effekt")).toContain("/innhold/pastander#S001-12");
	const [hit] = search("Epidural injections have no effect", nb, [en]);
	expect(hit).toMatchObject({ id: "S001-12", title: "Epidurale injeksjoner har ingen effekt.", part: "Påstander" });
});

test("all words must be there", () => {
	expect(hrefs("epidurale")).toContain("/innhold/pastander#S001-12");
	expect(hrefs("epidurale gresskar")).toEqual([]);
});

test("words in the sentence of a rule are found", () => {
	expect(hrefs("skrittet nedsatt").length).toBeGreaterThan(0);
});

test("nothing is found by nothing", () => {
	expect(hrefs("   ")).toEqual([]);
});
