import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { cohorts } from "@/lib/clinical/content/cohorts";
import { localise } from "@/lib/clinical/engine/localise";
import type { Target } from "@/lib/clinical/types";
import { pictures } from "@/lib/texts/pictures";
import { BackgroundPicture } from "./background-picture";
import { BeforeAfter } from "./before-after";
import { StrataRows } from "./strata-rows";

const words = localise(pictures, "nb");

/** How many dots each path of each picture draws, and what is said to those who don't see it. */
function drawn(markup: string): { images: { title: string; desc: string; dots: number[] }[]; text: string } {
	const page = new DOMParser().parseFromString(markup, "text/html");
	const images = [...page.querySelectorAll("svg[role=img]")].map((svg) => ({
		title: svg.querySelector("title")?.textContent ?? "",
		desc: svg.querySelector("desc")?.textContent ?? "",
		dots: [...svg.querySelectorAll("path")].map((path) => path.getAttribute("d")?.match(/h0/g)?.length ?? 0),
	}));
	for (const svg of page.querySelectorAll("svg")) svg.remove();
	return { images, text: page.body.textContent ?? "" };
}

const beforeAfter = (
	per1000: { pretest: number; estimate: number; low: number | null; high: number | null },
	target: Target = "fracture",
	likelihoodRatio = 10,
) =>
	drawn(
		renderToStaticMarkup(
			<BeforeAfter
				per1000={per1000}
				target={target}
				likelihoodRatio={likelihoodRatio}
				setting="allmennpraksis"
				source="Henschke et al. 2009"
				verified={false}
				words={words.thousand}
			/>,
		),
	);

test("a thousand before and a thousand with the finding, rounded as in the text", () => {
	const { images, text } = beforeAfter({ pretest: 7, estimate: 73.2, low: 36, high: 142.1 });
	expect(images.map(({ dots }) => dots)).toEqual([
		[993, 0, 7],
		[860, 65, 75],
	]);
	expect(images.map(({ title }) => title)).toEqual([
		"Før funnet: om lag 7 av 1000 har brudd i ryggen.",
		"Med funnet: om lag 75 av 1000 har brudd i ryggen.",
	]);
	expect(images[1]?.desc).toContain("Usikkerhetsområde: 35–140.");
	expect(text).toContain("om lag 75 av 1000");
	expect(text).toContain("(35–140)");
	expect(text).toContain("925 av 1000 med funnet har det ikke.");
	expect(text).toContain("Ikke bekreftet i kilden.");
});

test("below one is fewer than one, and a missing interval is said", () => {
	const { images, text } = beforeAfter({ pretest: 0.4, estimate: 12.4, low: null, high: null });
	expect(images.map(({ dots }) => dots)).toEqual([
		[1000, 0, 0],
		[988, 0, 12],
	]);
	expect(text).toContain("færre enn 1 av 1000");
	expect(text).toContain("usikkert, uten intervall");
});

test.each([
	[0.4, false],
	[0.5, true],
	[2, true],
	[2.1, false],
])("a ratio of %d hardly changes anything: %s", (ratio, isWeak) => {
	const { text } = beforeAfter({ pretest: 5, estimate: 8, low: null, high: null }, "malignancy", ratio);
	expect(text.includes("endrer ikke sannsynligheten nevneverdig")).toBe(isWeak);
	expect(text.includes("med funnet har det ikke")).toBe(!isWeak);
});

test.each<Target>(["caudaEquina", "infection", "cordCompression", "aneurysm"])(
	"%s has neither picture nor number, whatever it is given",
	(target) => {
		const { images, text } = beforeAfter({ pretest: 7, estimate: 73, low: 36, high: 142 }, target);
		expect(images).toEqual([]);
		expect(text).toBe("");
	},
);

test("the background is two hundreds, and doesn't place the one among the eighty", () => {
	const { images, text } = drawn(
		renderToStaticMarkup(
			<BackgroundPicture flagged={80.4} serious={0.9} source="Henschke et al. 2009." words={words.background} />,
		),
	);
	expect(images.map(({ dots }) => dots)).toEqual([
		[20, 80],
		[99, 1],
	]);
	expect(images[0]?.title).toBe("Om lag 80 av 100 har minst ett alarmfunn.");
	expect(images[1]?.title).toBe("Om lag 1 av 100 har alvorlig sykdom.");
	expect(text).toContain("Ingen funn utelukker ikke sykdom.");
});

const strata = { low: "Lav", medium: "Middels", high: "Høy" };

test.each(localise(cohorts, "nb").map((cohort) => [cohort.id, cohort] as const))(
	"%s: a hundred dots in each group, with the outcome of this study in words",
	(_, cohort) => {
		const { images, text } = drawn(
			renderToStaticMarkup(<StrataRows cohort={cohort} strata={strata} source="Kilden" words={words.strata} />),
		);
		const wanted = [cohort.strata.low, cohort.strata.medium, cohort.strata.high];
		expect(images).toHaveLength(3);
		images.forEach(({ title, desc, dots }, index) => {
			const n = Math.round(wanted[index]?.per100 ?? 0);
			expect(dots.slice(0, 2)).toEqual([100 - n, n]);
			expect(dots.length).toBe(wanted[index]?.interval === null ? 2 : 3);
			expect(title).toMatch(/^Av 100 med (lav|middels|høy) skår i denne studien hadde /);
			expect(title).toContain(`${n} ${cohort.outcome} ${cohort.followUp}`);
			expect(desc).toContain("Kilden");
			expect(text).toContain(`${n} av 100`);
		});
		expect(text).toContain(cohort.setting);
		expect(text).toContain(cohort.patients === null ? "antall ikke oppgitt" : `${cohort.patients} pasienter`);
		expect(text.includes("uten intervall")).toBe(wanted.some(({ interval }) => interval === null));
		expect(text.includes("beregnet av 12 av 18")).toBe(cohort.id === "suri-2018-improving");
	},
);

test("pictures need no style attribute, which the browser would refuse", () => {
	for (const cohort of localise(cohorts, "nb")) {
		const markup = renderToStaticMarkup(<StrataRows cohort={cohort} strata={strata} source="" words={words.strata} />);
		expect(markup).not.toContain("style=");
	}
});
