import type { Content } from "@/lib/clinical/content/content";
import { localise } from "@/lib/clinical/engine/localise";
import type { Lang } from "@/lib/clinical/types";
import { contentPartTexts } from "@/lib/texts/content-parts";
import { claimShelves, guidelineShelves, sourceShelves } from "./catalogue/evidence";
import { patientShelves } from "./catalogue/patient";
import { patientFormShelves } from "./catalogue/patient-form";
import { questionShelves } from "./catalogue/questions";
import { redFlagShelves } from "./catalogue/red-flags";
import { distinct, shelfOf, shelfOfAny, shelvesBy } from "./catalogue/shelves";
import type { ContentPart } from "./content-href";
import { entryOf, type JsonRecord } from "./describe";
import type { PartModel, Shelf } from "./model";
import { type Reader, readerOf } from "./reader";

/** Parts with a layout of their own, and the keys of the content that each shows. */
const shownBy = {
	questions: ["groups", "questions", "facts"],
	rules: ["rules", "scripts"],
	redFlags: ["redFlags", "accuracy", "alarmBackground"],
	instruments: [
		"instruments",
		"riskLimits",
		"riskUse",
		"cohorts",
		"orebroStudies",
		"modifiableFactors",
		"changeThresholds",
		"changeReadings",
	],
	plan: ["planItems", "planRules", "notProposed", "followUpIntervals"],
	medicine: ["medicineGroups", "medicineChecks", "medicineAdvice"],
	patient: ["patientTexts", "patientForm", "translations"],
	claims: ["claims"],
	guidelines: ["guidelines", "disagreements"],
	sources: ["sources"],
} as const satisfies Partial<Record<ContentPart, readonly (keyof Content)[]>>;

/** What is shown among the decisions: everything that no other part shows, so that nothing new is left out. */
export function decisionKeys(content: Content): readonly (keyof Content)[] {
	const elsewhere = new Set<string>(["version", ...Object.values(shownBy).flat()]);
	return (Object.keys(content) as (keyof Content)[]).filter((key) => !elsewhere.has(key));
}

/** The whole content as pages, shelves and entries in one language, in the order that it is read. */
export function catalogue(content: Content, lang: Lang): readonly PartModel[] {
	const of = readerOf(content, lang);
	const shelves: Record<Exclude<ContentPart, "signOff">, readonly Shelf[]> = {
		questions: questionShelves(of),
		rules: [
			...shelvesBy("target", of.content.rules, of, { title: "title", lead: "because", tag: "class" }),
			scriptShelf(of),
		],
		redFlags: redFlagShelves(of),
		instruments: [
			shelfOf("instruments", of.content.instruments, of, { title: "name", tag: "status" }),
			shelfOf("riskLimits", of.content.riskLimits, of),
			shelfOf("riskUse", of.content.riskUse, of),
			shelfOf("cohorts", of.content.cohorts, of, { title: "name", lead: "note" }),
			shelfOf("orebroStudies", of.content.orebroStudies, of, { title: "setting" }),
			shelfOf("modifiableFactors", of.content.modifiableFactors, of, { title: "label", lead: "association" }),
			shelfOf("changeThresholds", of.content.changeThresholds, of, { title: "title", lead: "note" }),
			shelfOf("changeReadings", of.content.changeReadings, of),
		],
		plan: [
			...shelvesBy("section", of.content.planItems, of, { title: "text" }),
			shelfOf("planRules", of.content.planRules, of, { title: "title" }),
			shelfOf("notProposed", of.content.notProposed, of, { title: "title", lead: "because" }),
			intervalShelf(of),
		],
		decisions: decisionKeys(content).map((key) => shelfOfAny(key, of.content[key], of)),
		medicine: [
			shelfOf("medicineGroups", of.content.medicineGroups, of, { title: "name" }),
			shelfOf("medicineChecks", of.content.medicineChecks, of, { title: "title", lead: "text", tag: "severity" }),
			shelfOfAny("medicineAdvice", of.content.medicineAdvice, of),
		],
		patient: [
			...patientShelves(readerOf(content, "nb"), readerOf(content, "en"), of),
			...patientFormShelves(content.patientForm, of),
		],
		claims: claimShelves(of),
		guidelines: guidelineShelves(of),
		sources: sourceShelves(of),
	};
	const texts = localise(contentPartTexts, lang);
	return (Object.keys(shelves) as (keyof typeof shelves)[]).map((part) => ({
		part,
		...texts[part],
		shelves: distinct(shelves[part]),
	}));
}

/** An interval belongs to a line of the plan, and is called what the line says. */
function intervalShelf(of: Reader): Shelf {
	const shelf = shelfOfAny("followUpIntervals", of.content.followUpIntervals, of);
	const texts = new Map(of.content.planItems.map(({ id, text }) => [id as string, text as string]));
	const titled = shelf.entries.map((entry) => ({ ...entry, title: texts.get(entry.title) ?? entry.title }));
	return { ...shelf, entries: titled };
}

const scriptShelf = (of: Reader): Shelf => ({
	id: "scripts",
	title: of.shelfName("scripts"),
	entries: (of.content.scripts as unknown as readonly JsonRecord[]).map((script) =>
		entryOf(script, of, { id: `script.${String(script.target)}`, title: "title", without: ["target"] }),
	),
});
