import { mutationOptions, queryOptions } from "@tanstack/react-query";
import type { PlanRecord } from "@/lib/clinical/plan-record";
import type { CaseColumn, CaseFilter, CaseQuery } from "@/lib/consultation/case-filter";
import type {
	AnswerChanges,
	CasePage,
	ConsultationView,
	FollowUpPage,
	FollowUpPart,
	NewAddendum,
	NewConsultation,
	PlanDecision,
	PlanView,
	Saved,
	SavedAnswers,
} from "@/lib/consultation/types";
import type { ImpactPage } from "@/lib/consultation/version-types";
import { fetchFile } from "@/lib/http/fetch-file";
import { fetchJson } from "@/lib/http/fetch-json";
import type { Pace } from "@/lib/measures/types";

export const consultationKeys = { cases: (query: CaseQuery) => ["cases", query] as const };

export const createConsultation = (body: NewConsultation) =>
	fetchJson<ConsultationView>("/api/consultations", { method: "POST", body });

/** The next visit of a case, or the one that is under way. */
export const createFollowUp = (caseId: string) =>
	fetchJson<ConsultationView>(`/api/cases/${caseId}/visits`, { method: "POST" });

export const fetchConsultation = (id: string, signal?: AbortSignal) =>
	fetchJson<ConsultationView>(`/api/consultations/${id}`, { signal });

/**
 * `key` is made once per save and sent again when the save is repeated: a save whose answer was lost is then
 * acknowledged, not refused as a change made elsewhere. The request outlives a page that is being left.
 */
export const saveAnswers = ({
	id,
	...body
}: {
	id: string;
	version: number;
	changes: AnswerChanges;
	key?: string;
	writer: string;
}) => fetchJson<SavedAnswers>(`/api/consultations/${id}/answers`, { method: "PATCH", body, keepalive: true });

export const fetchPlan = (id: string, signal?: AbortSignal) =>
	fetchJson<PlanView>(`/api/consultations/${id}/plan`, { signal });

export const savePlan = ({
	id,
	...body
}: {
	id: string;
	version: number;
	decisions: readonly PlanDecision[];
	record: PlanRecord;
	key?: string;
	writer: string;
}) => fetchJson<Saved>(`/api/consultations/${id}/plan`, { method: "PUT", body, keepalive: true });

export const signConsultation = ({
	id,
	...body
}: {
	id: string;
	version: number;
	writer: string;
	pace?: Pace | undefined;
	check?: boolean;
	leftOpen?: readonly string[];
}) => fetchJson<ConsultationView>(`/api/consultations/${id}/sign`, { method: "POST", body });

/** `text` null takes the line out, `lineId` null adds one. `planVersion` is the number of additions that were read. */
export const addToPlan = ({ id, ...body }: { id: string } & NewAddendum) =>
	fetchJson<ConsultationView>(`/api/consultations/${id}/addenda`, { method: "POST", body });

/** Notes in the log that a document was printed or copied. The request outlives a page that is being left. */
export const recordUse = (id: string, use: "print" | "copy", document: string) =>
	fetchJson<{ noted: true }>(`/api/consultations/${id}/uses`, {
		method: "POST",
		body: { use, document },
		keepalive: true,
	});

/** `before` is the `next` of the page above. Asked in a body: a search may name a patient, and addresses are logged. */
export const fetchCases = (query: CaseQuery & { before?: string }, signal?: AbortSignal) =>
	fetchJson<CasePage>("/api/cases/search", { method: "POST", body: query, signal });

/** `after` is the `next` of the page above. */
export const fetchFollowUps = (query: { part: FollowUpPart; after?: string }, signal?: AbortSignal) =>
	fetchJson<FollowUpPage>(`/api/follow-ups?${new URLSearchParams(query)}`, { signal });

/** One page of what a content would change; `before` is the `next` of the page above. */
export const fetchImpact = (body: { under: string; before?: string }, signal?: AbortSignal) =>
	fetchJson<ImpactPage>("/api/content/impact", { method: "POST", body, ...(signal && { signal }) });

export const caseCountQuery = (filter: CaseFilter) =>
	queryOptions({
		queryKey: [...consultationKeys.cases(filter), "count"],
		queryFn: ({ signal }) => fetchJson<{ count: number }>("/api/cases/count", { method: "POST", body: filter, signal }),
	});

/** The list as CSV. `onProgress` hears how many cases have come, of how many. */
export const exportCases = (
	body: { filter: CaseFilter; columns: readonly CaseColumn[] },
	options: { signal: AbortSignal; onProgress: (done: number, total: number) => void },
) => fetchFile("/api/cases/export", { body, ...options });

export const createMutation = () => mutationOptions({ mutationFn: createConsultation });
export const saveAnswersMutation = () => mutationOptions({ mutationFn: saveAnswers });
