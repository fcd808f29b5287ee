import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { content } from "@/lib/clinical/content/content";
import { guidelineIds } from "@/lib/clinical/content/guidelines/guideline";
import { patientTexts } from "@/lib/clinical/content/patient-texts";
import { localise } from "@/lib/clinical/engine/localise";
import { AllView } from "./all-view";
import { catalogue } from "./catalogue";
import { type ContentPart, contentHref, contentParts } from "./content-href";
import { contentWords } from "./content-words";
import { PartView } from "./part-view";
import { SignOffView } from "./sign-off-view";

const models = catalogue(content, "nb");
const guidelines = localise(content.guidelines, "nb");
const t = contentWords("nb");

const pages = new Map<ContentPart, string>([
	...models.map((model): [ContentPart, string] => [
		model.part,
		renderToStaticMarkup(<PartView model={model} guidelines={guidelines} t={t} />),
	]),
	["signOff", renderToStaticMarkup(<SignOffView models={models} t={t} />)],
]);
const page = (part: ContentPart) => pages.get(part) ?? "";
const attributes = (html: string, name: string) =>
	[...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value = ""]) => value.replaceAll("&#x27;", "'"));
const idsOf = new Map([...pages].map(([part, html]) => [part, new Set(attributes(html, "id"))]));

type Named = { id: string };
const ids = (list: readonly Named[]) => list.map(({ id }) => id);
const spoken = [
	...content.planItems.filter((item) => "patient" in item).map(({ id }) => id),
	...content.scripts.map(({ target }) => `script.${target}`),
];
const inside = (key: string, value: object) => Object.keys(value).map((name) => `${key}.${name}`);
const groupIds = Object.keys(content.groups).map((group) => `del-group.${group}`);

/** Every key of the content: where it is shown, and the ids that must stand there. */
const shown: Record<Exclude<keyof typeof content, "version">, [ContentPart, readonly string[]]> = {
	groups: ["questions", groupIds],
	questions: ["questions", Object.keys(content.questions)],
	facts: ["questions", Object.keys(content.facts).map((id) => `fact.${id}`)],
	rules: ["rules", ids(content.rules)],
	scripts: ["rules", content.scripts.map(({ target }) => `script.${target}`)],
	redFlags: ["redFlags", ids(content.redFlags)],
	accuracy: ["redFlags", Object.keys(content.accuracy)],
	alarmBackground: ["redFlags", ["alarmBackground"]],
	instruments: ["instruments", ids(content.instruments)],
	planItems: ["plan", ids(content.planItems)],
	planRules: ["plan", ids(content.planRules)],
	notProposed: ["plan", ids(content.notProposed)],
	followUpIntervals: ["plan", content.followUpIntervals.map(({ item }) => `followUpIntervals.${item}`)],
	medicineGroups: ["medicine", ids(content.medicineGroups)],
	medicineChecks: ["medicine", ids(content.medicineChecks)],
	medicineAdvice: ["medicine", inside("medicineAdvice", content.medicineAdvice)],
	cohorts: ["instruments", ids(content.cohorts)],
	orebroStudies: ["instruments", ids(content.orebroStudies)],
	riskLimits: ["instruments", ids(content.riskLimits)],
	riskUse: ["instruments", ids(content.riskUse)],
	modifiableFactors: ["instruments", ids(content.modifiableFactors)],
	changeThresholds: ["instruments", ids(content.changeThresholds)],
	referralServices: ["decisions", ids(content.referralServices)],
	referralFields: ["decisions", ids(content.referralFields)],
	barrierAnswers: ["decisions", inside("barrierAnswers", content.barrierAnswers)],
	firstLine: ["decisions", ["firstLine"]],
	treatmentOptions: ["decisions", ids(content.treatmentOptions)],
	confidenceRule: ["decisions", ["confidenceRule"]],
	lowValue: ["decisions", ids(content.lowValue)],
	imagingDecisions: ["decisions", [...ids(content.imagingDecisions.indications), "imagingDecisions.question"]],
	sickLeave: ["decisions", [...ids(content.sickLeave.milestones), ...ids(content.sickLeave.rules), "sickLeave.limits"]],
	claims: ["claims", Object.keys(content.claims)],
	disagreements: ["guidelines", ids(content.disagreements)],
	guidelines: [
		"guidelines",
		[...content.guidelines.rows.map(({ id }) => `matrix.${id}`), ...guidelineIds.map((id) => `guideline.${id}`)],
	],
	sources: ["sources", Object.keys(content.sources)],
	patientTexts: ["patient", Object.keys(content.patientTexts)],
	patientForm: [
		"patient",
		[
			...Object.keys(content.patientForm.questions),
			...Object.keys(content.patientForm.days),
			...Object.keys(content.patientForm.advice).map((level) => `advice.${level}`),
			"net",
		].map((id) => `patientForm.${id}`),
	],
	translations: ["patient", spoken],
};

test("every key of the content has its place", () => {
	expect(Object.keys(shown).toSorted()).toEqual(
		Object.keys(content)
			.filter((key) => key !== "version")
			.toSorted(),
	);
});

test.each(Object.entries(shown))("every entry of %s stands on its page", (key, [part, wanted]) => {
	const there = idsOf.get(part) ?? new Set();
	expect(wanted.length).toBeGreaterThan(0);
	expect(wanted.filter((id) => !there.has(id) && !there.has(`${key}.${id}`))).toEqual([]);
});

test("all 97 claims are rendered", () => {
	expect([...(idsOf.get("claims") ?? [])].filter((id) => /^S00\d-\d\d$/.test(id)).length).toBe(97);
});

test("every sentence to the patient stands with its translations", () => {
	const there = idsOf.get("patient") ?? new Set();
	expect(Object.keys(patientTexts).filter((id) => !there.has(id))).toEqual([]);
	const said = Object.values(content.translations.pl.texts)[0] ?? "";
	expect(page("patient")).toContain(said);
	expect(page("patient")).toMatch(/<dd lang="nn">/);
	expect(page("patient")).toContain('<span lang="pl">Polski</span>, ikke gjennomgått');
	expect(page("patient")).toContain(content.patientForm.questions.fever.label.pl);
});

test("every link lands on an id that exists", () => {
	const slugs = new Map(Object.entries(contentParts).map(([part, slug]) => [slug, part as ContentPart]));
	const broken = [...pages].flatMap(([part, html]) =>
		attributes(html, "href").filter((href) => {
			const [path = "", hash] = href.split("#");
			const target = path === "" ? part : slugs.get(path.replace("/innhold/", "") as never);
			if (path === "/innhold") return false;
			if (!target) return true;
			return hash !== undefined && !idsOf.get(target)?.has(decodeURIComponent(hash));
		}),
	);
	expect([...new Set(broken)]).toEqual([]);
});

test.each<[ContentPart, string]>([
	["claims", "S001-12"],
	["guidelines", "acupuncture"],
	["plan", "advice.stay-active"],
	["rules", "CES-01"],
	["redFlags", "ageOver70"],
	["redFlags", "FX-AGE70"],
	["medicine", "N2"],
	["patient", "safety.now"],
	["sources", "nice-ng59"],
	["instruments", "start-back"],
	["questions", "saddleSensation"],
	["instruments", "suri-2018"],
])("contentHref(%s, %s) lands", (part, id) => {
	expect(contentHref(part, id)).toBe(`/innhold/${contentParts[part]}#${id}`);
	expect(idsOf.get(part)?.has(id)).toBe(true);
});

test("what other pages link to by id keeps its id", () => {
	const linked: [ContentPart, readonly Named[]][] = [
		["decisions", content.treatmentOptions],
		["decisions", content.referralServices],
		["medicine", content.medicineChecks],
		["plan", content.planRules],
		["plan", content.planItems],
		["rules", content.rules],
		["guidelines", content.disagreements],
	];
	for (const [part, list] of linked) expect(ids(list).filter((id) => !idsOf.get(part)?.has(id))).toEqual([]);
	const services = new Set(ids(content.referralServices));
	expect(ids(content.treatmentOptions).filter((id) => services.has(id))).toEqual([]);
});

test("an entry shows its basis, its sources and that nobody has reviewed it", () => {
	const [, claim = ""] = page("claims").split('<article id="S001-12"');
	const article = claim.slice(0, claim.indexOf("</article>"));
	expect(article).toContain("Bekreftet");
	expect(article).toContain('href="/innhold/kilder#werner-brox-2024"');
	expect(article).toContain("Ikke gjennomgått av kliniker");
	expect(article).toContain("Smal pasientgruppe: Kaudal injeksjon");
});

test("no figure is shown for what has none", () => {
	const html = page("redFlags");
	const caudaFlags = content.redFlags.filter(({ target }) => target === "caudaEquina");
	expect(caudaFlags.length).toBeGreaterThan(0);
	for (const { id } of caudaFlags) {
		const [, rest = ""] = html.split(`<article id="${id}"`);
		const article = rest.slice(0, rest.indexOf("</article>"));
		expect(article).toContain("Ingen brukbar tallfesting");
		expect(article).not.toMatch(/av 1000/);
	}
});

test("what awaits sign-off lists every choice of ours", () => {
	const own = content.planRules.filter(({ basis }) => basis === "default");
	for (const { id } of own) expect(page("signOff")).toContain(`href="/innhold/plan#${encodeURIComponent(id)}"`);
	expect(page("signOff")).not.toContain('href="/innhold/regler#undefined"');
});

test("everything stands on one page, each id once", () => {
	const html = renderToStaticMarkup(
		<AllView models={models} guidelines={guidelines} version={content.version} t={t} />,
	);
	const all = attributes(html, "id");
	expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
	const wanted = models.flatMap((model) =>
		model.shelves.flatMap(({ entries }) => entries.map(({ id }) => `${contentParts[model.part]}.${id}`)),
	);
	const there = new Set(all);
	expect(wanted.filter((id) => !there.has(id))).toEqual([]);
	const own = attributes(html, "href").filter((href) => href.startsWith("#"));
	expect(own.filter((href) => !there.has(decodeURIComponent(href.slice(1))))).toEqual([]);
});

test("no style is written into the page", () => {
	for (const html of pages.values()) expect(html).not.toContain(" style=");
});
