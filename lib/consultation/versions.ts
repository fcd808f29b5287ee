import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import type { Lang } from "@/lib/clinical/types";
import { frozenContent } from "@/lib/consultation/content";
import { contentOf, type ReadableContent, reassess } from "@/lib/consultation/reassess";
import { readAnswers, readAssessment } from "@/lib/consultation/stored";
import type { ContentEntry, VersionsView } from "@/lib/consultation/version-types";
import { findConsultation } from "@/lib/consultation/view";
import { db } from "@/lib/db/client";
import { listContents } from "@/lib/db/content-version";

/** The contents that there are, with how many of the practice's consultations were signed under each. */
export async function listVersions({ practiceId }: Pick<Actor, "practiceId">): Promise<readonly ContentEntry[]> {
	const inUse = frozenContent().hash;
	const counts = await db().signature.groupBy({
		by: ["contentHash"],
		where: { practiceId },
		_count: { _all: true },
	});
	const signed = new Map(counts.map((row) => [row.contentHash, row._count._all]));
	return (await listContents()).map(({ hash, version, createdAt }) => ({
		hash,
		version,
		since: createdAt.toISOString(),
		inUse: hash === inUse,
		signed: signed.get(hash) ?? 0,
	}));
}

/**
 * A signed consultation beside what its answers come to under another content: the one in use where none is named.
 * Null when it is not signed, or the named content is not here. Stores nothing.
 */
export async function loadVersions(
	by: Pick<Actor, "practiceId">,
	id: string,
	under: string = frozenContent().hash,
): Promise<VersionsView | null> {
	const row = await findConsultation(by.practiceId, id);
	const content = await contentOf(under);
	if (!row?.signature || !content) return null;
	const { signature } = row;
	const lang = signature.lang as Lang;
	const answers = readAnswers(row.answers);
	const signed = readAssessment(signature.assessment);
	const of = { answers, signed, lang };
	const own = await contentOf(signature.contentHash);
	const again = own && reassess(own, of);
	const versions = await listVersions(by);
	const entry = (hash: string) => versions.find((version) => version.hash === hash) ?? null;
	return {
		id,
		caseId: row.caseId,
		reference: row.case.reference,
		signedAt: signature.signedAt.toISOString(),
		lang,
		signed,
		signedUnder: entry(signature.contentHash),
		versions,
		under,
		result: reassess(content, of),
		repeats: again?.status === "assessed" ? again.difference.kind === "none" : null,
		unknownAnswers: Object.keys(answers).filter((key) => !asks(content, key, lang)),
		labels: labelsOf(content, lang),
	};
}

const asks = (content: ReadableContent, key: string, lang: Lang) =>
	"gaps" in content || Object.hasOwn(content.in(lang).questions, key);

/** What the other content calls its questions, for those that it finds missing. */
function labelsOf(content: ReadableContent, lang: Lang): Readonly<Record<string, string>> {
	if ("gaps" in content) return {};
	const { questions }: LocalContent = content.in(lang);
	return Object.fromEntries(Object.entries(questions).map(([id, { label }]) => [id, label]));
}
