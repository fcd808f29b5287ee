import { queryOptions } from "@tanstack/react-query";
import type { PlanSection } from "@/lib/clinical/types";
import { fetchJson } from "@/lib/http/fetch-json";
import type {
	AlarmReport,
	GpQueue,
	Notifications,
	PhysioQueue,
	Physiotherapist,
	ReviewOutcome,
	ReviewView,
	SessionScores,
	Verdict,
} from "@/lib/review/types";

export const reviewKeys = {
	one: (id: string) => ["review", id] as const,
	queue: (which: string) => ["reviews", which] as const,
	notifications: ["notifications"] as const,
	physiotherapists: ["physiotherapists"] as const,
};

const post = <Result>(url: string, body?: unknown) =>
	fetchJson<Result>(url, { method: "POST", ...(body !== undefined && { body }) });

/** Read once with the page and again when somebody else has changed it: every reading stands in the log. */
export const reviewQuery = (first: ReviewView) =>
	queryOptions({
		queryKey: reviewKeys.one(first.id),
		queryFn: ({ signal }) => fetchJson<ReviewView>(`/api/reviews/${first.id}`, { signal }),
		initialData: first,
		staleTime: Number.POSITIVE_INFINITY,
	});

export const physiotherapistsQuery = () =>
	queryOptions({
		queryKey: reviewKeys.physiotherapists,
		queryFn: async ({ signal }) =>
			(await fetchJson<{ physiotherapists: readonly Physiotherapist[] }>("/api/physiotherapists", { signal }))
				.physiotherapists,
		staleTime: 60_000,
	});

/** `key` is made once per form, so that a request that is sent twice makes one review. */
export const shareConsultation = ({
	consultationId,
	...body
}: {
	consultationId: string;
	toUserId: string | null;
	question?: string;
	key: string;
}) => post<ReviewView>(`/api/consultations/${consultationId}/reviews`, body);

/** `after` is the `next` of the page above. */
export const fetchPhysioQueue = (query: { which: "mine" | "all"; after?: string }, signal?: AbortSignal) =>
	fetchJson<PhysioQueue>(`/api/reviews?${new URLSearchParams(query)}`, { signal });

export const fetchGpQueue = (query: { after?: string }, signal?: AbortSignal) =>
	fetchJson<GpQueue>(`/api/reviews?${new URLSearchParams(query)}`, { signal });

export const claimReview = (id: string) => post<ReviewView>(`/api/reviews/${id}/claim`);
export const releaseReview = (id: string) => post<ReviewView>(`/api/reviews/${id}/release`);

export const markSections = ({
	id,
	...body
}: {
	id: string;
	version: number;
	planVersion: number;
	marks: { readonly [Section in PlanSection]?: Verdict };
}) => fetchJson<ReviewView>(`/api/reviews/${id}/marks`, { method: "PUT", body });

export const suggestChange = ({
	id,
	...body
}: {
	id: string;
	section: PlanSection;
	lineId: string | null;
	text: string | null;
	reason: string;
	planVersion: number;
}) => post<ReviewView>(`/api/reviews/${id}/suggestions`, body);

export const decideSuggestion = ({ id, ...body }: { id: string; decision: "accepted" | "declined"; answer?: string }) =>
	post<ReviewView>(`/api/suggestions/${id}/decision`, body);

export const writeMessage = ({ id, ...body }: { id: string; section: PlanSection | null; text: string }) =>
	post<ReviewView>(`/api/reviews/${id}/messages`, body);

export const reportAlarm = ({
	id,
	...body
}: {
	id: string;
	answers: Readonly<Record<string, unknown>>;
	note?: string;
}) => post<AlarmReport>(`/api/reviews/${id}/alarm`, body);

export const noteScores = ({ id, ...body }: { id: string } & SessionScores) =>
	post<ReviewView>(`/api/reviews/${id}/scores`, body);

export const finishReview = ({
	id,
	...body
}: {
	id: string;
	version: number;
	outcome: ReviewOutcome;
	reply?: string;
	nextContact?: string;
}) => post<ReviewView>(`/api/reviews/${id}/finish`, body);

const everySeconds = 10;

/** Asked again and again by the page itself, also behind another tab; stops once the session has ended. */
export const notificationsQuery = () =>
	queryOptions({
		queryKey: reviewKeys.notifications,
		queryFn: ({ signal }) => fetchJson<Notifications>("/api/notifications", { signal }),
		refetchInterval: ({ state }) => (state.error && isSignedOut(state.error) ? false : everySeconds * 1000),
		refetchIntervalInBackground: true,
		retry: false,
	});

const isSignedOut = (error: Error) => "status" in error && error.status === 401;

export const markSeen = (ids: readonly string[]) => post<Notifications>("/api/notifications/seen", { ids });

/** Only the browser knows that the letter was printed. */
export const recordLetterPrint = (reviewId: string) =>
	post<{ noted: true }>(`/api/reviews/${reviewId}/uses`, { use: "print" });
