import "server-only";
import { openFor, sealFor } from "@/lib/db/seal";

const field = "AuditEvent.reason";

/** A reason in somebody's own words may hold anything: it stands sealed in the log. */
export const sealReason = (practiceId: string, words: string): Promise<string> => sealFor(practiceId, field, words);

export const openReason = (practiceId: string, sealed: string): Promise<string> => openFor(practiceId, field, sealed);
