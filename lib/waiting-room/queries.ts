import type { PatientQuestionId } from "@/lib/clinical/content/patient-form";
import type { PatientLang } from "@/lib/clinical/types";
import { fetchJson } from "@/lib/http/fetch-json";
import type { AskedId, PatientAnswer } from "@/lib/waiting-room/answers";
import type { CodeKind } from "@/lib/waiting-room/due";
import type { NewCode, OpenForm } from "@/lib/waiting-room/types";

type Changes = Readonly<Record<string, PatientAnswer | null>>;

export const openPatientForm = (code: string) =>
	fetchJson<OpenForm>("/api/patient-answers/lookup", { method: "POST", body: { code } });

export const savePatientForm = (body: {
	code: string;
	lang: PatientLang;
	answers: Changes;
	alarms?: readonly PatientQuestionId[];
	submit?: boolean;
}) => fetchJson<{ version: number }>("/api/patient-answers", { method: "PUT", body });

export const makePatientCode = ({ caseId, kind }: { caseId: string; kind: CodeKind }) =>
	fetchJson<NewCode>(`/api/cases/${caseId}/patient-codes`, { method: "POST", body: { kind } });

export const withdrawPatientCode = ({ caseId, codeId }: { caseId: string; codeId: string }) =>
	fetchJson<{ withdrawn: true }>(`/api/cases/${caseId}/patient-codes/withdrawal`, { method: "POST", body: { codeId } });

/** Notes that a clinician took these of the patient's own answers over. The answers themselves are saved with the form. */
export const confirmPatientAnswers = (
	{ caseId, formId }: { caseId: string; formId: string },
	questions: readonly AskedId[],
) =>
	fetchJson<{ done: true }>(`/api/cases/${caseId}/patient-answers`, {
		method: "POST",
		body: { formId, as: "confirmed", questions },
	});

/** Notes that a clinician found normal what the patient reported, after talking about it. */
export const overrulePatientAnswer = (caseId: string, formId: string, question: AskedId) =>
	fetchJson<{ done: true }>(`/api/cases/${caseId}/patient-answers`, {
		method: "POST",
		body: { formId, as: "declined", questions: [question] },
	});

export const markFormSeen = ({ caseId, formId }: { caseId: string; formId: string }) =>
	fetchJson<{ done: true }>(`/api/cases/${caseId}/patient-answers`, {
		method: "POST",
		body: { formId, as: "seen", questions: [] },
	});
