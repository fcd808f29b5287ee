import { queryOptions } from "@tanstack/react-query";
import type { Role } from "@/lib/auth/roles";
import type { Acceptance, Account, LinkLookup, NextStep } from "@/lib/auth/types";
import { fetchJson } from "@/lib/http/fetch-json";

type Next = { next: NextStep };

export const signIn = (body: { email: string; password: string }) =>
	fetchJson<Next>("/api/session", { method: "POST", body });

export const signInDemo = (role: Role) => fetchJson<Next>("/api/session/demo", { method: "POST", body: { role } });

export const giveCode = (code: string) =>
	fetchJson<Next>("/api/session/second-factor", { method: "POST", body: { code } });

/** Ends the session. What this tab kept for a reload belongs to whoever leaves. */
export async function signOut(): Promise<void> {
	await fetchJson("/api/session", { method: "DELETE" });
	sessionStorage.clear();
}

export const switchMembership = (membershipId: string) =>
	fetchJson<Next>("/api/session/membership", { method: "POST", body: { membershipId } });

export const confirmSession = (proof: { password: string } | { demo: true }) =>
	fetchJson<{ confirmed: true }>("/api/session/confirmation", { method: "POST", body: proof });

/** Where the identity provider takes over: to sign in, to use an invitation, or to confirm who one is. */
export const startOidc = (body: { til?: string; link?: string; confirm?: true }) =>
	fetchJson<{ url: string }>("/api/session/oidc", { method: "POST", body });

/** Asked once: a link that was used while the page was open is told by the form. The token stays in memory. */
export const linkQuery = (token: string) =>
	queryOptions({
		queryKey: ["link", token],
		queryFn: ({ signal }) => fetchJson<LinkLookup>("/api/links/lookup", { method: "POST", body: { token }, signal }),
		staleTime: Number.POSITIVE_INFINITY,
		retry: false,
	});

export const acceptLink = (body: Acceptance) => fetchJson<Next>("/api/links/acceptance", { method: "POST", body });

const fetchAccount = (signal?: AbortSignal) => fetchJson<Account>("/api/account", { signal });

export const accountQuery = () =>
	queryOptions({ queryKey: ["account"], queryFn: ({ signal }) => fetchAccount(signal) });

export const changePassword = (body: { current: string; next: string }) =>
	fetchJson<{ changed: true }>("/api/account/password", { method: "PUT", body });

export const prepareSecondFactor = () =>
	fetchJson<{ secret: string; uri: string }>("/api/account/second-factor", { method: "POST" });

export const confirmSecondFactor = (code: string) =>
	fetchJson<{ recoveryCodes: readonly string[] }>("/api/account/second-factor", { method: "PUT", body: { code } });

export const renewRecoveryCodes = () =>
	fetchJson<{ recoveryCodes: readonly string[] }>("/api/account/recovery-codes", { method: "POST" });

export const endOtherSessions = () => fetchJson<{ ended: number }>("/api/account/sessions", { method: "DELETE" });

export const endSession = (id: string) =>
	fetchJson<{ ended: number }>(`/api/account/sessions/${id}`, { method: "DELETE" });
