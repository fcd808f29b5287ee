import { contentHref } from "./content-href";
import type { ContentLink } from "./model";
import type { Reader } from "./reader";

type Named = { id: string };

/** Who and when: the source's authors or name, and its year. */
export function sourceLink(id: string, of: Reader): ContentLink {
	const source = (of.content.sources as Readonly<Record<string, { title: string; year: number | null }>>)[id];
	const href = contentHref("sources", id);
	if (!source) return { text: id, href };
	const name = of.sourceName(id) ?? nameIn(source.title);
	return { text: source.year === null ? name : `${name} ${source.year}`, href };
}

/** «Henschke et al.», «NICE NG59», «Helsedirektoratet»: a title up to where its own words begin. */
function nameIn(title: string): string {
	const authors = /^.*? et al\./.exec(title)?.[0];
	return authors ?? title.split(/(?<=\w{3})\. |: | \(|, \d/)[0] ?? title;
}

export const claimLink = (id: string): ContentLink => ({ text: id, href: contentHref("claims", id) });

const found = (list: readonly unknown[], id: string) => (list as readonly Named[]).find((one) => one.id === id);

const word = (list: readonly unknown[], id: string, key: string): string => {
	const text = (found(list, id) as Readonly<Record<string, unknown>> | undefined)?.[key];
	return typeof text === "string" ? text : id;
};

/** What the fields of the content point at. A field that points nowhere is plain words. */
const pointers: Readonly<Record<string, (id: string, of: Reader) => ContentLink | null>> = {
	sources: sourceLink,
	source: sourceLink,
	article: sourceLink,
	evidence: claimLink,
	claims: claimLink,
	contradictedBy: (id, of) => (id in of.content.claims ? claimLink(id) : sourceLink(id, of)),
	disagreements: (id, of) => disagreementLink(id, of),
	disagreement: (id, of) => disagreementLink(id, of),
	items: (id, of) => planLink(id, of),
	item: (id, of) => planLink(id, of),
	lines: (id, of) => planLink(id, of),
	without: (id, of) => planLink(id, of),
	receivers: (id, of) => ({ text: word(of.content.referralServices, id, "name"), href: contentHref("decisions", id) }),
	fired: (id, of) => ruleLink(id, of),
	row: (id) => ({ text: id, href: contentHref("redFlags", id) }),
	says: (id, of) => (id in of.patientTexts ? patientLink(id, of) : null),
	patient: (id, of) => (id in of.patientTexts ? patientLink(id, of) : null),
	asks: (id, of) => ({ text: word(of.content.referralFields, id, "label"), href: contentHref("decisions", id) }),
	groups: (id, of) => ({ text: word(of.content.medicineGroups, id, "name"), href: contentHref("medicine", id) }),
	questions: (id, of) => questionLink(id, of),
	fills: (id, of) => questionLink(id, of),
	concerns: (id, of) => questionLink(id, of),
};

function questionLink(id: string, of: Reader): ContentLink {
	const question = (of.content.questions as Readonly<Record<string, { label: string }>>)[id];
	return { text: question?.label ?? id, href: contentHref("questions", id) };
}

const disagreementLink = (id: string, of: Reader): ContentLink => ({
	text: word(of.content.disagreements, id, "topic"),
	href: contentHref("guidelines", id),
});

/** One rule, or every rule of a family: `LEG-*` leads to the first. */
function ruleLink(id: string, of: Reader): ContentLink {
	if (!id.endsWith("*"))
		return { text: `${id}: ${word(of.content.rules, id, "title")}`, href: contentHref("rules", id) };
	const family = id.slice(0, -1);
	const first = of.content.rules.find((rule) => rule.id.startsWith(family))?.id;
	return { text: `${family}…`, href: contentHref("rules", first) };
}

const planLink = (id: string, of: Reader): ContentLink => ({
	text: word(of.content.planItems, id, "text"),
	href: contentHref("plan", id),
});

const patientLink = (id: string, of: Reader): ContentLink => ({
	text: of.patientTexts[id]?.text ?? id,
	href: contentHref("patient", id),
});

/** The links of a field that points at other content; null where it is words. */
export function linksOf(key: string, ids: readonly string[], of: Reader): readonly ContentLink[] | null {
	const pointer = pointers[key];
	if (!pointer) return null;
	const links = ids.map((id) => pointer(id, of));
	return links.every((link) => link !== null) ? links : null;
}
