import type { SickLeaveKind } from "../plan-record";
import type { Text } from "../types";
import { leaveMilestones } from "./sick-leave/milestones";
import { leaveProblems, leaveWarnings } from "./sick-leave/problems";
import { leaveRules } from "./sick-leave/rules";

/** Sick leave in Norway: its kinds, limits, rules and dates. Limits are days and percent; their sources stand with the rules. */
export const sickLeave = {
	kinds: {
		none: { nb: "Ingen", en: "None" },
		"self-certified": { nb: "Egenmelding", en: "Self-certified" },
		pending: { nb: "Avventende", en: "Pending" },
		graded: { nb: "Gradert", en: "Graded" },
		full: { nb: "Full", en: "Full" },
		"travel-support": { nb: "Reisetilskudd", en: "Travel support" },
		"treatment-days": { nb: "Behandlingsdager", en: "Treatment days" },
	},
	/** The kinds as the note names them. */
	named: {
		none: { nb: "Ingen sykmelding", en: "No sick note" },
		"self-certified": { nb: "Egenmelding", en: "Self-certified absence" },
		pending: { nb: "Avventende sykmelding", en: "Pending sick leave" },
		graded: { nb: "Gradert sykmelding", en: "Graded sick leave" },
		full: { nb: "Full sykmelding", en: "Full sick leave" },
		"travel-support": { nb: "Reisetilskudd i stedet for sykmelding", en: "Travel support instead of sick leave" },
		"treatment-days": { nb: "Sykmelding på behandlingsdager", en: "Sick leave on treatment days" },
	},
	phrases: {
		step: { nb: "{period}: {percent} % sykmeldt", en: "{period}: {percent} % sick-listed" },
		treatmentDays: { nb: "behandlingsdager: {days}", en: "days of treatment: {days}" },
		since: { nb: "Første fraværsdag {day}.", en: "First day of absence {day}." },
		goal: { nb: "Mål på jobb: {text}.", en: "Goal at work: {text}." },
		reason: { nb: "Begrunnelse for sykmelding: {text}.", en: "Reason for sick leave: {text}." },
		dates: { nb: "Frister: {list}.", en: "Deadlines: {list}." },
		by: { nb: "{what} innen {day}", en: "{what} by {day}" },
		from: { nb: "{what} fra {day}", en: "{what} from {day}" },
	},
	limits: {
		selfCertifiedDays: 3,
		selfCertifiedDaysByAgreement: 8,
		pendingDays: 16,
		gradedMin: 1,
		gradedMax: 99,
		/** The least reduction in earning capacity that gives sick pay. */
		lowestShare: 20,
		treatmentDaysAWeek: 1,
		daysAhead: 30,
		backdatedFree: 4,
		backdatedWithReason: 8,
		shortDays: 14,
		reassessDays: 28,
	},
	/** Steps of the proposed stair: own choice, but for the lowest share. */
	stair: { roundTo: 5, lowest: 20 },
	/** Leave beyond two weeks asks why, where one of these ICPC-2 codes is proposed. */
	shortFor: ["L03", "L84"],
	milestones: leaveMilestones,
	rules: leaveRules,
	/** Why full leave, or leave beyond two weeks. */
	reasons: [
		{
			nb: "Smertene hindrer også tilpasset arbeid nå",
			en: "The pain prevents even adapted work now",
		},
		{ nb: "Arbeidsplassen kan ikke tilpasse oppgavene", en: "The workplace cannot adapt the tasks" },
		{ nb: "Venter på undersøkelse eller behandling", en: "Awaiting examination or treatment" },
		{ nb: "Opptrapping etter datert plan", en: "Stepping up by a dated plan" },
	],
	problems: leaveProblems,
	warnings: leaveWarnings,
} as const satisfies {
	kinds: Record<SickLeaveKind, Text>;
	named: Record<SickLeaveKind, Text>;
	reasons: readonly Text[];
} & Record<string, unknown>;
