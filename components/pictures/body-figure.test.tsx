import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Answers } from "@/lib/clinical/content/answers";
import { localise } from "@/lib/clinical/engine/localise";
import { roots, sides } from "@/lib/clinical/types";
import { pictures } from "@/lib/texts/pictures";
import { BodyFigure } from "./body-figure";
import { bodyMarks } from "./body-marks";
import { dermatomes } from "./body-outline";

const words = localise(pictures.body, "nb");
const page = (answers: Answers) =>
	new DOMParser().parseFromString(renderToStaticMarkup(<BodyFigure answers={answers} words={words} />), "text/html");
const inWords = (answers: Answers) => [...page(answers).querySelectorAll("dd")].map(({ textContent }) => textContent);
const labels = (answers: Answers) =>
	[...page(answers).querySelectorAll("svg[role=img] text")]
		.map(({ textContent }) => textContent ?? "")
		.filter((text) => roots.some((root) => root === text));

test("nothing asked draws nothing and says so", () => {
	expect(bodyMarks({})).toEqual({ back: null, leg: null, belowKnee: null, sensation: null, weakness: null });
	expect(inWords({})).toEqual(["ikke spurt", "ikke undersøkt", "ikke undersøkt"]);
	expect(labels({})).toEqual([]);
});

test("an examination without findings is none, not unknown", () => {
	expect(inWords({ neuroExamDone: "yes", painBack: 0, legPain: "none" })).toEqual([
		"ikke i korsryggen, ikke i beina",
		"ingen",
		"ingen",
	]);
});

test.each<[string, Answers, string]>([
	["sensation", { legPain: "one", sensationReduced: ["L5-left"] }, "left"],
	["power", { legPain: "one", power: { S1: { right: 4 } } }, "right"],
	["straight leg raise", { legPain: "one", straightLegRaise: "left" }, "left"],
	["nothing", { legPain: "one" }, "unknown"],
	["findings on both sides", { legPain: "one", sensationReduced: ["L5-left"], straightLegRaise: "right" }, "unknown"],
	["a raise on both sides", { legPain: "one", sensationReduced: ["L5-left"], straightLegRaise: "both" }, "unknown"],
	["both legs", { legPain: "both", straightLegRaise: "left" }, "both"],
])("the side of the leg from %s", (_, answers, leg) => {
	expect(bodyMarks(answers).leg).toBe(leg);
});

test("a side that is not known is dashed and said", () => {
	const answers: Answers = { painBack: 5, legPain: "one", legPainBelowKnee: "yes" };
	expect(inWords(answers)[0]).toBe("korsryggen, ett bein, siden er ikke oppgitt (stiplet), nedenfor kneet");
	expect(page(answers).querySelectorAll("svg[role=img] path[stroke-dasharray]")).toHaveLength(4);
	expect(
		page({ ...answers, straightLegRaise: "left" }).querySelectorAll("svg[role=img] [stroke-dasharray]"),
	).toHaveLength(0);
});

test("power of 5 is no weakness", () => {
	expect(bodyMarks({ power: { L5: { left: 5, right: 4 } } }).weakness).toEqual([
		{ root: "L5", side: "right", grade: 4 },
	]);
});

test.each(roots.flatMap((root) => sides.map((side) => [root, side] as const)))(
	"%s %s is drawn, named beside the leg and told in words",
	(root, side) => {
		const answers: Answers = { sensationReduced: [`${root}-${side}`] };
		const areas = Object.values(dermatomes[root]);
		const paths = [...page(answers).querySelectorAll("svg[role=img] path.fill-accent")];
		expect(paths).toHaveLength(areas.length);
		for (const path of paths) expect(areas).toContain(path.getAttribute("d"));
		expect(labels(answers)).toEqual([root]);
		expect(inWords(answers)[1]).toBe(`${root} ${side === "left" ? "venstre" : "høyre"}`);
	},
);

test("left is mirrored on the back and right on the front, as a reader stands before the patient", () => {
	const mirrored = (answers: Answers) =>
		[...page(answers).querySelectorAll("svg[role=img] path.fill-accent")].map((path) => path.hasAttribute("transform"));
	expect(mirrored({ sensationReduced: ["L5-left"] })).toEqual([false, true]);
	expect(mirrored({ sensationReduced: ["L5-right"] })).toEqual([true, false]);
});

test("the figure has a title and tells the same in words as it draws", () => {
	const svg = page({ painBack: 6, power: { L5: { left: 3 } } }).querySelector("svg[role=img]");
	expect(svg?.querySelector("title")?.textContent).toBe("Kroppsfigur, forfra og bakfra");
	expect(svg?.querySelector("desc")?.textContent).toBe(
		"Smerte: korsryggen. Nedsatt følelse: ikke undersøkt. Svekket kraft: L5 venstre 3/5.",
	);
	expect(renderToStaticMarkup(<BodyFigure answers={{}} words={words} />)).not.toContain("style=");
});
