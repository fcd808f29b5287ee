import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Answers } from "@/lib/clinical/content/answers";
import { content } from "@/lib/clinical/content/content";
import { evaluate } from "@/lib/clinical/engine/evaluate";
import { localise } from "@/lib/clinical/engine/localise";
import { hidesNumbers } from "@/lib/clinical/engine/per-1000";
import type { Lang } from "@/lib/clinical/types";
import { pictures } from "@/lib/texts/pictures";
import { result } from "@/lib/texts/result";
import { risk } from "@/lib/texts/risk";
import { terms } from "@/lib/texts/terms";
import { RiskPage } from "./risk-page";

function page(answers: Answers, lang: Lang = "nb") {
	const local = localise(content, lang);
	const markup = renderToStaticMarkup(
		<RiskPage
			consultation={{ id: "1", reference: "A-1" }}
			answers={answers}
			evaluation={evaluate(local, answers)}
			content={local}
			t={localise({ result, terms, pictures, risk }, lang)}
		/>,
	);
	const dom = new DOMParser().parseFromString(markup, "text/html");
	return { markup, dom, text: dom.body.textContent ?? "" };
}

const high: Answers = {
	age: 48,
	sex: "female",
	durationDays: 40,
	painBack: 7,
	sbLegPain: "disagree",
	sbShoulderNeck: "agree",
	sbWalkShort: "agree",
	sbDressSlow: "agree",
	sbFear: "agree",
	sbWorry: "agree",
	sbCatastrophising: "agree",
	sbLowMood: "disagree",
	sbBothersome: "very",
};

const ids = (dom: Document) =>
	[...dom.querySelectorAll("section[aria-labelledby]")].map((one) => one.getAttribute("aria-labelledby"));

test("alarm findings come first, then the score, the studies, what can be worked with, and the limits", () => {
	expect(ids(page(high).dom)).toEqual(["alarmfunn", "kropp", "skarer", "studier", "kan-pavirkes", "grenser"]);
});

test("in an emergency no score and no cohort stands on the page", () => {
	const { dom, text } = page({ ...high, saddleSensation: "reduced" });
	expect(ids(dom)).toEqual(["alarmfunn", "kropp", "skarer", "grenser"]);
	expect(text).toContain("Alarmfunnene går foran.");
	expect(text).not.toContain("Suri 2018, alle");
	expect(text).not.toContain("psykososialt");
});

test("a hidden target gets its action and no picture", () => {
	const { dom, text } = page({ saddleSensation: "reduced", bladder: "retention" });
	const alarm = dom.querySelector("section[aria-labelledby=alarmfunn]");
	expect(text).toContain("Mistanken er nok til å handle.");
	expect(alarm?.querySelectorAll("article")).toHaveLength(0);
	expect(alarm?.textContent).not.toMatch(/\d+ av 1000/);
});

test("one picture for each disease, the largest; the others in words", () => {
	const { dom, text } = page({ ...high, age: 72, corticosteroids: "prolonged" });
	const titles = [...dom.querySelectorAll("section[aria-labelledby=alarmfunn] article h3")].map(
		(one) => one.textContent,
	);
	expect(titles).toHaveLength(2);
	expect(text).toContain("tallene skal ikke legges sammen");
});

test("the figures are never said to be the patient's own, and no group is marked as theirs", () => {
	for (const lang of ["nb", "en"] as const) {
		const { text, dom } = page(high, lang);
		expect(text).not.toMatch(
			/din risiko|pasientens risiko|denne pasienten har \d|your risk|patient’s risk|this patient has \d/i,
		);
		for (const figure of dom.querySelectorAll("section[aria-labelledby=studier] figure")) {
			expect(figure.querySelector("[aria-current], mark")).toBeNull();
			expect(figure.textContent).not.toMatch(/pasienten\b|this patient/i);
		}
	}
});

test("every cohort is there as a picture and in the table, with its interval or the lack of one", () => {
	const { dom, text } = page(high);
	expect(dom.querySelectorAll("section[aria-labelledby=studier] figure")).toHaveLength(content.cohorts.length);
	const rows = [...dom.querySelectorAll("tbody tr")].map((row) => row.textContent ?? "");
	expect(rows).toHaveLength(content.cohorts.length);
	expect(rows[0]).toContain("22 av 10018–25");
	expect(rows.find((row) => row.includes("Riis"))).toContain("uten intervall");
	expect(text).toContain("Wilson");
});

test.each([
	[29, "Suri 2018, under en måned"],
	[30, "Suri 2018, alle"],
	[undefined, "Suri 2018, alle"],
])("at %s days the first study is %s", (durationDays, name) => {
	const first = page({ ...high, durationDays }).dom.querySelector("section[aria-labelledby=studier] figure");
	expect(first?.textContent).toContain(name);
});

test("beyond twelve weeks the word is severity", () => {
	const { dom } = page({ ...high, durationDays: 200 });
	expect(dom.querySelector("#skarer")?.textContent).toBe("Alvorlighet og hindringer");
});

test("under 18 no score and no study is shown", () => {
	const { dom, text } = page({ ...high, age: 17 });
	expect(ids(dom)).not.toContain("studier");
	expect(text).toContain("ikke i bruk under 18 år");
});

test("all twelve limits and eight rules of use stand there", () => {
	const { dom } = page({});
	const counts = [...dom.querySelectorAll("section[aria-labelledby=grenser] ol")].map((list) => list.children.length);
	expect(counts).toEqual([12, 8]);
});

test("every picture is named, and the browser is given no inline style", () => {
	const { dom, markup } = page({ ...high, age: 72, corticosteroids: "prolonged" });
	const images = [...dom.querySelectorAll("svg[role=img]:not([aria-hidden])")];
	expect(images.length).toBeGreaterThan(20);
	for (const image of images) expect(image.querySelector("title")?.textContent).toBeTruthy();
	expect(markup).not.toContain("style=");
	expect(markup).not.toMatch(/\{\w+\}/);
});

test("what was not asked is counted as not asked", () => {
	expect(page({}).text).toContain(`Ikke spurt: ${content.redFlags.length}`);
});

test("a finding that has an accuracy row never stands among those without a figure", () => {
	const answers: Answers = {
		...high,
		age: 72,
		corticosteroids: "prolonged",
		cancerHistory: "yes",
		course: "unchanged",
	};
	const { dom } = page(answers);
	const without = [...dom.querySelectorAll("h3")].find((heading) => heading.textContent === risk.flags.words.nb);
	const listed = without?.parentElement?.textContent ?? "";
	const figured = evaluate(localise(content, "nb"), answers).redFlags.filter(
		(flag) => flag.present === "yes" && flag.per1000 !== null && !hidesNumbers(flag.target),
	);
	expect(figured.length).toBeGreaterThan(2);
	for (const { flag } of figured) {
		const label = content.redFlags.find(({ id }) => id === flag)?.label.nb ?? "";
		expect(listed).not.toContain(`${label}.`);
		expect(dom.body.textContent).toContain(label);
	}
});
