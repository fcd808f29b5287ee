import type { RouteName } from "@/lib/auth/access";
import type { Story, Who } from "@/lib/test/payload-story";

/**
 * One request for each route, as the page of ours that asks it would send it. `*` marks a part of the address that is
 * attacked; where there is a body, every value in it is. `last`: it ends a session, or is refused to whoever asks often.
 */
export type Target = { who: Who; path: string; body?: object; last?: true };

const day = "2026-12-01";
const reason = "En grunn som er lang nok.";

/** Null: nothing comes in but the address. The compiler finds the route that is missing. */
export const targetsOf = (ids: Story): Record<RouteName, Target | null> => {
	const consultation = `/api/consultations/${ids.consultationId}`;
	const review = `/api/reviews/${ids.reviewId}`;
	const nobody = "01900000-0000-7000-8000-000000000000";
	return {
		"POST /api/session": {
			who: "nobody",
			path: "/api/session",
			body: { email: "a@b.example", password: "x" },
			last: true,
		},
		"DELETE /api/session": null,
		"POST /api/session/demo": { who: "nobody", path: "/api/session/demo", body: { role: "gp" }, last: true },
		"POST /api/session/second-factor": {
			...{ who: "nobody", path: "/api/session/second-factor", last: true },
			body: { code: "123456" },
		},
		"POST /api/session/membership": { who: "gp", path: "/api/session/membership", body: { membershipId: nobody } },
		"POST /api/session/confirmation": {
			...{ who: "gp", path: "/api/session/confirmation", last: true },
			body: { password: "x" },
		},
		"POST /api/session/oidc": { who: "nobody", path: "/api/session/oidc", body: { til: "/saker" } },
		"GET /api/session/oidc/callback": { who: "nobody", path: "/api/session/oidc/callback?code=x&state=y" },
		"POST /api/links/lookup": {
			who: "nobody",
			path: "/api/links/lookup",
			body: { token: ids.openLink.split("#")[1] },
			last: true,
		},
		"POST /api/links/acceptance": {
			...{ who: "nobody", path: "/api/links/acceptance", last: true },
			body: { token: "x", password: "fire blå elger danser", name: "Ny", email: "a@b.example", practiceName: "P" },
		},
		"POST /api/cases/[id]/patient-codes": {
			...{ who: "gp", path: `/api/cases/${ids.caseId}/patient-codes`, body: { kind: "before-visit" } },
		},
		"POST /api/cases/[id]/patient-codes/withdrawal": {
			...{ who: "gp", path: `/api/cases/${ids.caseId}/patient-codes/withdrawal`, body: { codeId: nobody } },
		},
		"POST /api/cases/[id]/patient-answers": {
			...{ who: "gp", path: `/api/cases/${ids.caseId}/patient-answers` },
			body: { formId: nobody, as: "seen", questions: [] },
		},
		"POST /api/patient-answers/lookup": {
			...{ who: "nobody", path: "/api/patient-answers/lookup", body: { code: ids.patientCode }, last: true },
		},
		"PUT /api/patient-answers": {
			...{ who: "nobody", path: "/api/patient-answers", last: true },
			body: { code: ids.patientCode, lang: "nb", answers: { worry: "x" } },
		},
		"GET /api/account": { who: "gp", path: "/api/account?x=1" },
		"PUT /api/account/password": {
			...{ who: "gp", path: "/api/account/password", last: true },
			body: { current: "x", next: "fire blå elger danser" },
		},
		"POST /api/account/second-factor": null,
		"PUT /api/account/second-factor": {
			who: "gp",
			path: "/api/account/second-factor",
			body: { code: "123456" },
			last: true,
		},
		"POST /api/account/recovery-codes": null,
		"DELETE /api/account/sessions": null,
		"DELETE /api/account/sessions/[id]": { who: "gp", path: `/api/account/sessions/${nobody}*` },
		"POST /api/cases/search": {
			...{ who: "gp", path: "/api/cases/search" },
			body: { search: "demo", status: "draft", from: day, sort: "newest-saved" },
		},
		"POST /api/cases/count": { who: "admin", path: "/api/cases/count", body: { search: "demo", from: day } },
		"POST /api/cases/export": {
			...{ who: "admin", path: "/api/cases/export" },
			body: { filter: { search: "demo" }, columns: ["reference", "class"] },
		},
		"POST /api/content/impact": {
			...{ who: "gp", path: "/api/content/impact" },
			body: { under: "0".repeat(64), before: ids.consultationId },
		},
		"GET /api/cases/[id]": { who: "gp", path: `/api/cases/${ids.caseId}*` },
		"POST /api/cases/[id]/opening": {
			...{ who: "admin", path: `/api/cases/${ids.caseId}/opening` },
			body: { reason: "other", words: reason },
		},
		"POST /api/cases/[id]/objection": {
			...{ who: "gp", path: `/api/cases/${ids.caseId}/objection` },
			body: { closed: false, reason },
		},
		"POST /api/cases/[id]/visits": { who: "gp", path: `/api/cases/${ids.caseId}*/visits` },
		"POST /api/consultations": {
			...{ who: "gp", path: "/api/consultations" },
			body: { reference: "Ny", birthYear: 1980, sex: "female" },
		},
		"GET /api/consultations/[id]": { who: "gp", path: `${consultation}*` },
		"PATCH /api/consultations/[id]/answers": {
			...{ who: "gp", path: `${consultation}/answers` },
			body: { version: 1, changes: { concern: "Redd", painBack: 4 } },
		},
		"GET /api/consultations/[id]/plan": { who: "gp", path: `${consultation}*/plan` },
		"PUT /api/consultations/[id]/plan": {
			...{ who: "gp", path: `${consultation}/plan` },
			body: {
				version: 1,
				decisions: [{ id: "a", itemId: null, section: "advice", action: "add", text: "Gå tur", reason: null }],
				record: { followUp: { on: day, measure: "Mål" } },
			},
		},
		"POST /api/consultations/[id]/sign": { who: "gp", path: `${consultation}/sign`, body: { version: 1 } },
		"POST /api/consultations/[id]/addenda": {
			...{ who: "gp", path: `${consultation}/addenda` },
			body: { planVersion: 0, section: "advice", lineId: null, text: "Gå tur", why: "Tåler mer", followUpOn: day },
		},
		"GET /api/consultations/[id]/documents/[document]": {
			...{ who: "gp", path: `${consultation}/documents/pasient*?sprak=nb` },
		},
		"GET /api/consultations/[id]/patient-view": { who: "gp", path: `${consultation}/patient-view*?sprak=nb` },
		"POST /api/consultations/[id]/uses": {
			...{ who: "gp", path: `${consultation}/uses` },
			body: { use: "print", document: "pasient" },
		},
		"POST /api/consultations/[id]/reviews": {
			...{ who: "gp", path: `${consultation}/reviews` },
			body: { toUserId: nobody, question: "Hva nå?" },
		},
		"GET /api/follow-ups": { who: "gp", path: "/api/follow-ups?part=overdue&after=x" },
		"GET /api/physiotherapists": null,
		"GET /api/reviews": { who: "physio", path: "/api/reviews?which=all&after=x" },
		"GET /api/reviews/[id]": { who: "gp", path: `${review}*` },
		"POST /api/reviews/[id]/claim": { who: "physio", path: `${review}*/claim`, body: {} },
		"POST /api/reviews/[id]/release": { who: "physio", path: `${review}*/release`, body: {} },
		"PUT /api/reviews/[id]/marks": {
			...{ who: "physio", path: `${review}/marks` },
			body: { version: 1, planVersion: 0, marks: { advice: "agree" } },
		},
		"POST /api/reviews/[id]/messages": {
			...{ who: "gp", path: `${review}/messages` },
			body: { section: "advice", text: "Hei" },
		},
		"POST /api/reviews/[id]/suggestions": {
			...{ who: "physio", path: `${review}/suggestions` },
			body: { section: "advice", lineId: null, text: "Gå", reason: "Fordi", planVersion: 0 },
		},
		"POST /api/reviews/[id]/alarm": {
			...{ who: "physio", path: `${review}/alarm` },
			body: { answers: { saddleSensation: "reduced" }, note: "Nå" },
		},
		"POST /api/reviews/[id]/scores": {
			...{ who: "physio", path: `${review}/scores` },
			body: { day: "2026-01-15", pain: 3, goals: [{ activity: "Gå", score: 4 }], note: "Bra" },
		},
		"POST /api/reviews/[id]/finish": {
			...{ who: "physio", path: `${review}/finish` },
			body: { version: 1, outcome: "started", reply: "Hei", nextContact: day },
		},
		"POST /api/reviews/[id]/uses": { who: "physio", path: `${review}/uses`, body: { use: "print" } },
		"GET /api/reviews/[id]/letter": { who: "physio", path: `${review}*/letter` },
		"POST /api/suggestions/[id]/decision": {
			...{ who: "gp", path: `/api/suggestions/${nobody}/decision` },
			body: { decision: "declined", answer: "Nei" },
		},
		"GET /api/notifications": { who: "gp", path: "/api/notifications?x=1" },
		"POST /api/notifications/seen": { who: "gp", path: "/api/notifications/seen", body: { ids: [nobody] } },
		"GET /api/users": { who: "admin", path: "/api/users?x=1" },
		"POST /api/users/invitations": {
			...{ who: "admin", path: "/api/users/invitations" },
			body: { name: "Ny", email: "ny@b.example", role: "physio" },
		},
		"DELETE /api/users/invitations/[id]": { who: "admin", path: `/api/users/invitations/${nobody}*` },
		"PUT /api/users/[id]/role": { who: "admin", path: `/api/users/${nobody}/role`, body: { role: "gp" } },
		"PUT /api/users/[id]/activity": {
			...{ who: "admin", path: `/api/users/${nobody}/activity` },
			body: { active: true, version: 1 },
		},
		"POST /api/users/[id]/new-password": { who: "admin", path: `/api/users/${nobody}*/new-password`, body: {} },
		"DELETE /api/users/[id]/second-factor": { who: "admin", path: `/api/users/${nobody}*/second-factor` },
		"POST /api/audit/search": {
			...{ who: "admin", path: "/api/audit/search" },
			body: { search: "demo", person: nobody, from: day, before: 5 },
		},
		"GET /api/erasures": null,
		"POST /api/erasures": { who: "gp", path: "/api/erasures", body: { caseId: nobody, basis: "hpl-43", reason } },
		"POST /api/erasures/[id]/decision": {
			...{ who: "admin", path: `/api/erasures/${ids.erasureId}/decision` },
			body: { decision: "refused", reason },
		},
		"GET /api/health/live": null,
		"GET /api/health/ready": null,
		"GET /api/metrics": { who: "nobody", path: "/api/metrics?x=1" },
		"GET /api/[...rest]": { who: "nobody", path: "/api/finnes*?x=1" },
		"POST /api/[...rest]": { who: "nobody", path: "/api/finnes", body: { x: "y" } },
		"PUT /api/[...rest]": null,
		"PATCH /api/[...rest]": null,
		"DELETE /api/[...rest]": null,
	};
};
