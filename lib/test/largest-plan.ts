import type { PlanRecord } from "@/lib/clinical/plan-record";
import { printedCase } from "@/lib/test/printed-case";
import { cleared, startBackHigh } from "@/prisma/scenario-answers";

/** Chronic, high risk, opioid taper, graded leave, three goals, two referrals: as much as one plan realistically holds. */
const record: PlanRecord = {
	imaging: { kind: "none" },
	sickLeave: {
		kind: "graded",
		since: "2026-09-28",
		steps: [
			{ from: "2026-11-23", to: "2026-12-06", percent: 80, tasks: "Kontorarbeid og telefon, ingen løft" },
			{ from: "2026-12-07", to: "2026-12-20", percent: 60, tasks: "Kontorarbeid og lett lager" },
			{ from: "2026-12-21", to: "2027-01-10", percent: 40, tasks: "Vanlige oppgaver uten tunge løft" },
		],
		goal: "Full jobb fra 11. januar",
		reason: "Tungt arbeid, prøvd tilpasning",
	},
	medicines: [
		{
			id: "m1",
			action: "taper",
			group: "weak-opioid",
			name: "Tramadol",
			dailyDose: 200,
			aim: "Slutte innen to måneder",
			taper: [
				{ from: "2026-11-23", dailyDose: 150 },
				{ from: "2026-12-07", dailyDose: 100 },
				{ from: "2026-12-21", dailyDose: 50 },
				{ from: "2027-01-04", dailyDose: 0 },
			],
		},
	],
	referrals: [
		{
			id: "r1",
			to: "physiotherapist",
			question: "Gradert trening med kognitiv tilnærming",
			tried: "Seks behandlinger i vår",
		},
		{
			id: "r2",
			to: "back-clinic",
			question: "Tverrfaglig vurdering",
			tried: "Fysioterapi, gradert sykmelding, samtaler",
		},
	],
	followUp: { on: "2026-12-17", with: "gp", measure: "Mål, medisin og sykmelding" },
	choice: {
		steps: [
			{ firstStep: "Gå til butikken og tilbake to ganger i uka", by: "2026-12-01" },
			{ firstStep: "Løfte en halvfull bæreboks", by: "2026-12-08" },
			{ firstStep: "Sykle ti minutter på flat vei", by: "2026-12-15" },
		],
		options: ["own-activity", "exercise-physiotherapist", "graded-sick-leave"],
		exercisePreference: "group",
		contactPreference: "phone",
		agreement: "agrees",
		teachBack: true,
		interpreter: true,
		interpreterLanguage: "polsk",
		supportPerson: true,
		writtenCopy: true,
		research: "Trening og gradert retur har best støtte.",
		clinician: "Motivert, men redd for å løfte.",
		patient: "Vil tilbake på jobb før jul.",
	},
};

/** The largest realistic plan, signed. */
export const largestPlan = () =>
	printedCase({
		answers: {
			...cleared,
			...startBackHigh,
			age: 50,
			sex: "female",
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
			imagingPast12Months: "yes",
			wantsImaging: "yes",
			sleepProblem: "yes",
			anxietyOrDepression: "yes",
			widespreadPain: "yes",
			barriers: ["work-demands", "waiting-time", "language"],
			concern: "Redd for at ryggen aldri blir bra.",
			priority: "work",
			confidence: 5,
			selfEfficacy: 4,
			goals: [
				{ activity: "Handle alene", now: 3, target: 8 },
				{ activity: "Løfte kasser på lageret", now: 1, target: 7 },
				{ activity: "Sykle til jobb", now: 0, target: 6 },
			],
		},
		record,
		decisions: [
			{
				id: "add-1",
				itemId: null,
				section: "followUp",
				action: "add",
				text: "Ring oss hvis den første uka på jobb blir for tung.",
				reason: null,
			},
		],
	});
