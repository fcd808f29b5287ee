import type { Difference } from "@/lib/clinical/engine/compare-assessments";
import type { Gap } from "@/lib/clinical/engine/evaluable";
import type { Assessment, Lang, TriageClass } from "@/lib/clinical/types";

/** A content that this database knows. `signed`: how many of the practice's consultations were signed under it. */
export type ContentEntry = { hash: string; version: string; since: string; inUse: boolean; signed: number };

/** What stored answers come to under a content, or why this program can't say. */
export type Reassessed =
	| { status: "assessed"; assessment: Assessment; difference: Difference }
	| { status: "unable"; gaps: readonly Gap[] };

/** A signed consultation beside its answers under another content. Nothing of it is stored. */
export type VersionsView = {
	id: string;
	caseId: string;
	reference: string;
	signedAt: string;
	/** Both sides are in the language that was signed in. */
	lang: Lang;
	signed: Assessment;
	signedUnder: ContentEntry | null;
	versions: readonly ContentEntry[];
	/** The hash of the other content. */
	under: string;
	result: Reassessed;
	/** Whether this program still comes to what was signed, under the content of that day; null when it can't tell. */
	repeats: boolean | null;
	/** Answers to questions that the other content does not have. */
	unknownAnswers: readonly string[];
	/** The other content's words for its questions. */
	labels: Readonly<Record<string, string>>;
};

/** How many came to what; `result` is imaging, reasons or settled alone. */
export type ImpactCounts = Readonly<Record<Difference["kind"] | "unable", number>>;

/** A signed consultation that would come to another class or another plan. `before` is null where the class stays. */
export type ImpactRow = {
	id: string;
	caseId: string;
	reference: string;
	signedAt: string;
	/** The content version that it was signed under. */
	version: string;
	kind: "class" | "lines" | "wording";
	before: TriageClass | null;
	after: TriageClass;
	/** Lines of the plan that are gone, new or worded otherwise. */
	lines: number;
};

/** `total` comes with the first page only; `next` is where the following page begins, null on the last. */
export type ImpactPage = {
	looked: number;
	total: number | null;
	counts: ImpactCounts;
	changed: readonly ImpactRow[];
	next: string | null;
};
