import "server-only";
import type { Answers } from "@/lib/clinical/content/answers";
import { assess } from "@/lib/clinical/engine/assess";
import { compareAssessments } from "@/lib/clinical/engine/compare-assessments";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { evaluableGaps, type Gap } from "@/lib/clinical/engine/evaluable";
import type { Assessment, Lang } from "@/lib/clinical/types";
import { contentIn, frozenContent, thawContent } from "@/lib/consultation/content";
import type { Reassessed } from "@/lib/consultation/version-types";
import { readContent } from "@/lib/db/content-version";

/** A content in both languages as far as they are asked for, or why this program can't assess by it. */
export type ReadableContent = { in: (lang: Lang) => LocalContent } | { gaps: readonly Gap[] };

/** Made from frozen text, once for each language. */
export function readable(json: string): ReadableContent {
	const parsed = parse(json);
	const gaps = evaluableGaps(parsed);
	if (gaps.length > 0) return { gaps };
	const made = new Map<Lang, LocalContent>();
	return {
		in: (lang) => {
			const known = made.get(lang) ?? thawContent(json, lang);
			made.set(lang, known);
			return known;
		},
	};
}

function parse(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return null;
	}
}

/** Each content is a megabyte or two as objects: the few that are looked at stay, the oldest look goes. */
const kept = new Map<string, ReadableContent>();
const mostKept = 4;

/** The content of a hash; null when this database never stored it. */
export async function contentOf(hash: string): Promise<ReadableContent | null> {
	if (hash === frozenContent().hash) return { in: contentIn };
	const known = kept.get(hash);
	const json = known ? null : await readContent(hash);
	const found = known ?? (json === null ? null : readable(json));
	if (!found) return null;
	kept.delete(hash);
	kept.set(hash, found);
	for (const [oldest] of kept) if (kept.size > mostKept) kept.delete(oldest);
	return found;
}

/**
 * What the answers come to under the content, beside what was signed, in the language that was signed in. An answer to a
 * question that the content does not have does not count. Stores nothing.
 */
export function reassess(
	content: ReadableContent,
	{ answers, signed, lang }: { answers: Answers; signed: Assessment; lang: Lang },
): Reassessed {
	if ("gaps" in content) return { status: "unable", gaps: content.gaps };
	const local = content.in(lang);
	const asked = Object.fromEntries(Object.entries(answers).filter(([key]) => Object.hasOwn(local.questions, key)));
	// What the patient said is not among the answers; what was made of it then still counts.
	const said = (signed.patientAlarms ?? []).map(({ id, state }) => ({ id, overruled: state === "normal" }));
	const assessment = assess(local, asked, said);
	return { status: "assessed", assessment, difference: compareAssessments(signed, assessment) };
}
