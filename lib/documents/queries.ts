import type { PatientLang } from "@/lib/clinical/types";
import type { PatientScreen } from "@/lib/documents/patient-screen";
import { fetchJson } from "@/lib/http/fetch-json";

/** In the language of the plan where none is named. */
export const fetchPatientScreen = (consultationId: string, lang?: PatientLang) =>
	fetchJson<PatientScreen>(`/api/consultations/${consultationId}/patient-view${lang ? `?sprak=${lang}` : ""}`);
