import { mutationOptions } from "@tanstack/react-query";
import type { PlanRecord } from "@/lib/clinical/plan-record";
import type {
	AnswerChanges,
	CasePage,
	ConsultationStatus,
	ConsultationView,
	NewConsultation,
	PlanDecision,
	PlanView,
	Saved,
	SavedAnswers,
} from "@/lib/consultation/types";
import { fetchJson } from "@/lib/http/fetch-json";

export const consultationKeys = { cases: (filter: CaseFilter) => ["cases", filter] as const };

export type CaseFilter = { search?: string; status?: ConsultationStatus; before?: string };

export const createConsultation = (body: NewConsultation) =>
	fetchJson<ConsultationView>("/api/consultations", { method: "POST", body });

export const fetchConsultation = (id: string, signal?: AbortSignal) =>
	fetchJson<ConsultationView>(`/api/consultations/${id}`, { signal });

/**
 * `key` is made once per save and sent again when the save is repeated: a save whose answer was lost is then
 * acknowledged, not refused as a change made elsewhere. The request outlives a page that is being left.
 */
export const saveAnswers = ({ id, ...body }: { id: string; version: number; changes: AnswerChanges; key?: string }) =>
	fetchJson<SavedAnswers>(`/api/consultations/${id}/answers`, { method: "PATCH", body, keepalive: true });

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
}) => fetchJson<Saved>(`/api/consultations/${id}/plan`, { method: "PUT", body, keepalive: true });

export const signConsultation = ({ id, ...body }: { id: string; version: number }) =>
	fetchJson<ConsultationView>(`/api/consultations/${id}/sign`, { method: "POST", body });

export const fetchCases = (filter: CaseFilter, signal?: AbortSignal) => {
	const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value));
	return fetchJson<CasePage>(`/api/cases?${query}`, { signal });
};

export const createMutation = () => mutationOptions({ mutationFn: createConsultation });
export const saveAnswersMutation = () => mutationOptions({ mutationFn: saveAnswers });
