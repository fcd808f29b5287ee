import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "@/lib/http/fetch-json";
import type {
	ErasureDecision,
	ErasureStatus,
	ErasureView,
	LinkView,
	LogPage,
	LogQuery,
	NewErasure,
	NewInvitation,
	OpeningReason,
	OpeningView,
	RoleChange,
	RoleView,
	UsersView,
} from "@/lib/practice/types";

export const practiceKeys = {
	users: ["users"],
	erasures: ["erasures"],
	log: (query: LogQuery) => ["log", query],
} as const;

export const usersQuery = (first: UsersView) =>
	queryOptions({
		queryKey: practiceKeys.users,
		queryFn: ({ signal }) => fetchJson<UsersView>("/api/users", { signal }),
		initialData: first,
	});

export const inviteUser = (body: NewInvitation) =>
	fetchJson<LinkView>("/api/users/invitations", { method: "POST", body });

export const withdrawInvitation = (id: string) =>
	fetchJson<{ withdrawn: true }>(`/api/users/invitations/${id}`, { method: "DELETE" });

export const changeRole = ({ userId, ...body }: RoleChange & { userId: string }) =>
	fetchJson<RoleView>(`/api/users/${userId}/role`, { method: "PUT", body });

export const setActivity = ({ userId, ...body }: { userId: string; active: boolean; version: number }) =>
	fetchJson<{ active: boolean }>(`/api/users/${userId}/activity`, { method: "PUT", body });

export const makeNewPasswordLink = (userId: string) =>
	fetchJson<LinkView>(`/api/users/${userId}/new-password`, { method: "POST" });

export const resetSecondFactor = (userId: string) =>
	fetchJson<{ removed: true }>(`/api/users/${userId}/second-factor`, { method: "DELETE" });

export const openCase = ({ caseId, ...body }: { caseId: string; reason: OpeningReason; words: string }) =>
	fetchJson<OpeningView>(`/api/cases/${caseId}/opening`, { method: "POST", body });

export const setObjection = ({ caseId, ...body }: { caseId: string; closed: boolean; reason: string }) =>
	fetchJson<{ closed: boolean }>(`/api/cases/${caseId}/objection`, { method: "POST", body });

export const erasuresQuery = (first: readonly ErasureView[]) =>
	queryOptions({
		queryKey: practiceKeys.erasures,
		queryFn: async ({ signal }) =>
			(await fetchJson<{ erasures: readonly ErasureView[] }>("/api/erasures", { signal })).erasures,
		initialData: first,
	});

export const askForErasure = (body: NewErasure) => fetchJson<{ id: string }>("/api/erasures", { method: "POST", body });

export const decideErasure = ({ id, ...body }: ErasureDecision & { id: string }) =>
	fetchJson<{ status: ErasureStatus }>(`/api/erasures/${id}/decision`, { method: "POST", body });

export const fetchLog = (query: LogQuery, before: number | null, signal?: AbortSignal) =>
	fetchJson<LogPage>("/api/audit/search", { method: "POST", body: { ...query, ...(before && { before }) }, signal });
