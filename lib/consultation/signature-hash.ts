import "server-only";
import { canonicalJson, sha256 } from "@/lib/db/canonical";

/** What is signed, as it is stored, and the answers that it rests on. */
export type Signed = {
	practiceId: string;
	id: string;
	answers: string;
	signedAt: Date;
	signedBy: string;
	lang: string;
	contentHash: string;
	assessment: string;
	plan: string;
	record: string | null;
};

/**
 * SHA-256 over all of it, whatever order it is given in. Computed again, it shows whether a signed plan is whole. A plan
 * that was signed before there was a record has none in its hash either.
 */
export const signatureHash = ({ record, ...signed }: Signed): string =>
	sha256(canonicalJson(record === null ? signed : { ...signed, record }));
