import type { Write } from "@/lib/test/text-payloads";
import { cleared, startBackHigh } from "@/prisma/scenario-answers";

/*
 * One case from the invitation of its GP to its deletion being refused, with something hostile in every text that the
 * product stores on the way. It asks by the addresses of the API alone, so that a test can ask the routes as functions
 * and a browser the built server.
 */

export type Who = "nobody" | "gp" | "physio" | "admin";
type Body = Record<string, unknown>;
/** Asks as somebody. Throws unless the answer is the status that is expected. */
export type Ask = (who: Who, method: string, path: string, status: number, body?: Body) => Promise<Body>;

/** What the people of the story sign in with. */
export const storyPassword = "fire blå elger danser";

export type Story = {
	caseId: string;
	consultationId: string;
	reviewId: string;
	openLink: string;
	erasureId: string;
	/** What the patient of the case answers with. */
	patientCode: string;
};

/** `beforeSigning` looks at the draft. */
export async function tellStory(
	ask: Ask,
	write: Write,
	round: number,
	beforeSigning?: (consultationId: string) => Promise<void>,
): Promise<Story> {
	for (const role of ["gp", "physio"] as const) await join(ask, write, role, round);
	const made = await ask("gp", "POST", "/api/consultations", 201, {
		reference: write("newConsultation.reference", 40),
		birthYear: 1976,
		sex: "female",
	});
	const { id, caseId } = made as { id: string; caseId: string };
	const consultation = `/api/consultations/${id}`;
	const changes = {
		...cleared,
		...startBackHigh,
		...rich,
		concern: write("answers.concern", 500),
		goals: [1, 2, 3].map((now) => ({ activity: write("answers.goals.activity", 200), now, target: 8 })),
	};
	await ask("gp", "PATCH", `${consultation}/answers`, 200, { version: 1, changes });
	const plan = await ask("gp", "GET", `${consultation}/plan`, 200);
	const [edited, dropped] = (plan.draft as Record<string, readonly { id: string }[]>).advice ?? [];
	const line = (more: Body) => ({ itemId: null, section: "advice", reason: null, text: null, ...more });
	await ask("gp", "PUT", `${consultation}/plan`, 200, {
		version: 2,
		decisions: [
			line({ id: "own", action: "add", section: "followUp", text: write("planDecisions.decisions.text", 2000) }),
			line({
				...{ id: "edited", action: "edit", itemId: edited?.id },
				...{ text: write("planDecisions.decisions.text", 2000), reason: write("planDecisions.decisions.reason", 500) },
			}),
			line({
				...{ id: "dropped", action: "drop", itemId: dropped?.id },
				reason: write("planDecisions.decisions.reason", 500),
			}),
		],
		record: record(write),
	});
	await beforeSigning?.(id);
	await ask("gp", "POST", `${consultation}/sign`, 200, { version: 3 });
	const reviewId = await review(ask, write, consultation);
	await ask("gp", "POST", `${consultation}/addenda`, 201, {
		...{ planVersion: 1, section: "activity", lineId: null },
		...{ text: write("newAddendum.text", 2000), why: write("newAddendum.why", 500) },
	});
	const patientCode = await answerAsPatient(ask, write, caseId);
	await ask("admin", "POST", `/api/cases/${caseId}/opening`, 201, {
		reason: "other",
		words: write("openingRequest.words", 500),
	});
	const erasure = await ask("gp", "POST", "/api/erasures", 201, {
		...{ caseId, basis: "hpl-43", reason: write("newErasure.reason", 500) },
	});
	const erasureId = String(erasure.id);
	await ask("admin", "POST", `/api/erasures/${erasureId}/decision`, 200, {
		decision: "refused",
		reason: write("erasureDecision.reason", 500),
	});
	// Closed and open again: what was said of it stands in the log.
	for (const closed of [true, false]) {
		const reason = write("objectionRequest.reason", 500);
		await ask("gp", "POST", `/api/cases/${caseId}/objection`, 200, { closed, reason });
	}
	const openLink = await invite(ask, write, "gp", `aapen${round}`);
	return { caseId, consultationId: id, reviewId, openLink, erasureId, patientCode };
}

/** The patient's own part, by a code. */
async function answerAsPatient(ask: Ask, write: Write, caseId: string): Promise<string> {
	const { code } = await ask("gp", "POST", `/api/cases/${caseId}/patient-codes`, 201, { kind: "before-visit" });
	const text = (field: string) => write(`formSave.answers.${field}`, 500);
	const answers = { fever: "yes", goal: text("goal"), worry: text("worry"), medicines: text("medicines") };
	await ask("nobody", "PUT", "/api/patient-answers", 200, { code, lang: "nb", answers, submit: true });
	return String(code);
}

async function invite(ask: Ask, write: Write, role: string, local: string): Promise<string> {
	const name = write("newInvitation.name", 100);
	const email = `+${local}-'x@solbakken.example`;
	return String((await ask("admin", "POST", "/api/users/invitations", 201, { name, email, role })).url);
}

/** Somebody whose name is hostile becomes one of the practice, and acts from then on. */
async function join(ask: Ask, write: Write, role: "gp" | "physio", round: number): Promise<void> {
	const url = await invite(ask, write, role, `${role}${round}`);
	const token = url.split("#")[1];
	await ask("nobody", "POST", "/api/links/lookup", 200, { token });
	const name = write("linkAcceptance.name", 100);
	await ask(role, "POST", "/api/links/acceptance", 200, { token, password: storyPassword, name });
}

/** The physiotherapist's part. */
async function review(ask: Ask, write: Write, consultation: string): Promise<string> {
	const sent = await ask("gp", "POST", `${consultation}/reviews`, 201, {
		toUserId: null,
		question: write("newReview.question", 1000),
	});
	const path = `/api/reviews/${sent.id}`;
	const now = () => ask("physio", "GET", path, 200);
	await ask("physio", "POST", `${path}/claim`, 200);
	const suggest = async (planVersion: number) => {
		const made = await ask("physio", "POST", `${path}/suggestions`, 201, {
			...{ section: "activity", lineId: null, planVersion },
			...{ text: write("newSuggestion.text", 2000), reason: write("newSuggestion.reason", 500) },
		});
		return (made.suggestions as { id: string; status: string }[]).find(({ status }) => status === "open")?.id;
	};
	const decide = async (id: string | undefined, decision: string) =>
		ask("gp", "POST", `/api/suggestions/${id}/decision`, 200, {
			decision,
			answer: write("suggestionDecision.answer", 500),
		});
	await decide(await suggest(0), "accepted");
	await decide(await suggest(1), "declined");
	for (const who of ["physio", "gp"] as const) {
		const text = write("newMessage.text", 2000);
		await ask(who, "POST", `${path}/messages`, 201, { section: null, text });
	}
	await ask("physio", "POST", `${path}/scores`, 201, {
		day: "2026-01-15",
		pain: 4,
		goals: [{ activity: write("newScores.goals.activity", 200), score: 5 }],
		note: write("newScores.note", 1000),
	});
	const { version, plan, planVersion } = (await now()) as {
		version: number;
		planVersion: number;
		plan: { section: string }[];
	};
	const marks = Object.fromEntries(plan.map(({ section }) => [section, "agree"]));
	const marked = await ask("physio", "PUT", `${path}/marks`, 200, { version, planVersion, marks });
	await ask("physio", "POST", `${path}/finish`, 200, {
		...{ version: marked.version, outcome: "started", nextContact: "2027-01-15" },
		reply: write("finishing.reply", 4000),
	});
	await ask("physio", "POST", `${path}/alarm`, 201, {
		answers: { saddleSensation: "reduced" },
		note: write("newAlarm.note", 1000),
	});
	return String(sent.id);
}

const rich = {
	pregnant: "no",
	missedPeriod: "no",
	visit: "follow-up",
	durationDays: 120,
	painBack: 7,
	workStatus: "sick-listed-full",
	sickListedDays: 56,
	workDemands: "heavy",
	workAbility: 1,
	analgesics: ["paracetamol", "weak-opioid"],
	analgesicDays7: 7,
	analgesicByHabit: "yes",
	physioSessionsBefore: 6,
	triedTreatmentWeeks: 8,
	wantsImaging: "yes",
	priority: "work",
	confidence: 5,
	selfEfficacy: 4,
};

/** Every part of what is decided beside the lines. */
function record(write: Write) {
	const text = (field: string, max = 500) => write(`planDecisions.record.${field}`, max);
	return {
		imaging: {
			...{ kind: "mri", answerBy: "2027-01-20", answered: true },
			...{ wouldChange: text("imaging.wouldChange"), reason: text("imaging.reason") },
			answerFrom: text("imaging.answerFrom", 100),
		},
		sickLeave: {
			...{ kind: "graded", since: "2026-09-28" },
			steps: [
				{ from: "2026-11-23", to: "2026-12-06", percent: 80, tasks: text("sickLeave.steps.tasks") },
				{ from: "2026-12-07", to: "2026-12-20", percent: 60, tasks: text("sickLeave.steps.tasks") },
			],
			...{ goal: text("sickLeave.goal"), reason: text("sickLeave.reason") },
		},
		medicines: [
			{
				...{ id: "m1", action: "taper", group: "weak-opioid", dailyDose: 200, route: "oral" },
				...{ name: text("medicines.name", 100), aim: text("medicines.aim") },
				taper: [
					{ from: "2026-11-23", dailyDose: 100 },
					{ from: "2026-12-07", dailyDose: 0 },
				],
				overrides: { N1: text("medicines.overrides"), O1: text("medicines.overrides") },
			},
		],
		referrals: ["physiotherapist", "back-clinic"].map((to, index) => ({
			...{ id: `r${index}`, to, question: text("referrals.question"), tried: text("referrals.tried") },
			note: text("referrals.note"),
		})),
		lastPlan: [{ id: "advice.active", text: text("lastPlan.text", 2000), done: "partly" }],
		followUp: { on: "2027-01-17", with: "gp", measure: text("followUp.measure") },
		choice: {
			steps: [1, 2, 3].map(() => ({ firstStep: text("choice.steps.firstStep"), by: "2027-01-20" })),
			...{ options: ["own-activity", "graded-sick-leave"], exercisePreference: "group", contactPreference: "phone" },
			...{ agreement: "partly", agreementNote: text("choice.agreementNote"), teachBack: true, interpreter: true },
			...{ interpreterLanguage: text("choice.interpreterLanguage", 60), supportPerson: true, writtenCopy: true },
			...{ research: text("choice.research"), clinician: text("choice.clinician"), patient: text("choice.patient") },
		},
	};
}
