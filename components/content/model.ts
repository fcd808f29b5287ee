import type { Outline } from "@/lib/clinical/engine/sentence";
import type { Basis, Review } from "@/lib/clinical/types";
import type { ContentPart } from "./content-href";

export type ContentLink = { text: string; href: string; note?: string };

export type Value =
	| { kind: "text"; text: string }
	| { kind: "list"; items: readonly string[] }
	| { kind: "condition"; sentence: string; outline: Outline }
	| { kind: "links"; links: readonly ContentLink[] }
	| { kind: "fields"; fields: readonly Field[] }
	| { kind: "records"; records: readonly (readonly Field[])[] }
	| { kind: "wordings"; wordings: readonly Wording[] };

/** The words in one language; `note` is in the language of the page. */
export type Wording = { lang: string; name: string; note?: string; text: string };

export type Field = { label: string; value: Value };

/** One piece of the content as a page shows it. */
export type Entry = {
	/** The element id on the page of its part. */
	id: string;
	title: string;
	/** The language of the title, where it isn't that of the page. */
	titleLang?: string;
	/** What the entry says, in full. */
	lead?: string;
	/** A closed word beside the title: the class, the severity, the direction. */
	tag?: string;
	fields: readonly Field[];
	basis?: Basis;
	sources: readonly ContentLink[];
	review: Review;
	/** Named content that carries neither source nor basis of its own: labels, wordings, limits of a field. */
	plain?: true;
};

export type Shelf = { id: string; title: string; note?: string; entries: readonly Entry[] };

export type PartModel = { part: ContentPart; title: string; lead: string; shelves: readonly Shelf[] };

export const entriesOf = (part: PartModel): readonly Entry[] => part.shelves.flatMap((shelf) => shelf.entries);
