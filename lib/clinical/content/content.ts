import { accuracy } from "./accuracy";
import { changeReadings, changeThresholds } from "./change-thresholds";
import { claims } from "./claims";
import { alarmBackground, cohorts, orebroStudies } from "./cohorts";
import { disagreements } from "./disagreements";
import { facts } from "./facts";
import { followUpIntervals } from "./follow-up-intervals";
import { guidelines } from "./guidelines";
import { imagingDecisions } from "./imaging-decisions";
import { instruments } from "./instruments";
import { lowValue } from "./low-value";
import { medicineAdvice } from "./medicine-advice";
import { medicineChecks } from "./medicine-checks";
import { medicineGroups } from "./medicines";
import { modifiableFactors } from "./modifiable-factors";
import { notProposed } from "./not-proposed";
import { confidenceRule, treatmentOptions } from "./options";
import { patientForm } from "./patient-form";
import { patientTexts } from "./patient-texts";
import { planItems } from "./plan-items";
import { planRules } from "./plan-rules";
import { questions } from "./questions";
import { groups } from "./questions/groups";
import { redFlags } from "./red-flags";
import { referralFields } from "./referral-fields";
import { barrierAnswers, firstLine, referralServices } from "./referral-services";
import { riskLimits, riskUse } from "./risk-limits";
import { rules } from "./rules";
import { scripts } from "./scripts";
import { sickLeave } from "./sick-leave";
import { sources } from "./sources";
import { translations } from "./translations";
import { version } from "./version";

/** Everything that the product believes, as data. This is what a release freezes and a signed case refers to. */
export const content = {
	version,
	groups,
	questions,
	facts,
	rules,
	scripts,
	redFlags,
	accuracy,
	instruments,
	medicineGroups,
	medicineChecks,
	medicineAdvice,
	cohorts,
	orebroStudies,
	alarmBackground,
	riskLimits,
	riskUse,
	modifiableFactors,
	planItems,
	planRules,
	notProposed,
	lowValue,
	referralServices,
	referralFields,
	barrierAnswers,
	firstLine,
	treatmentOptions,
	confidenceRule,
	followUpIntervals,
	changeThresholds,
	changeReadings,
	claims,
	disagreements,
	guidelines,
	imagingDecisions,
	sickLeave,
	sources,
	patientTexts,
	patientForm,
	translations,
} as const;

export type Content = typeof content;
