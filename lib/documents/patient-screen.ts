import type { PatientLang } from "@/lib/clinical/types";
import { documentOf } from "./documents";
import { type SheetView, sheetView } from "./sheet-view";
import type { PrintedCase } from "./types";

/** What the patient is shown on the clinician's screen: their own sheet, or nothing while there is an emergency. */
export type PatientScreen = { sheet: SheetView | null };

/** In an emergency the screen is the clinician's. What is filled in by hand belongs on paper. */
export function patientScreen(of: PrintedCase, patientLang: PatientLang): PatientScreen {
	if (of.evaluation.triage.class === "emergency") return { sheet: null };
	const document = documentOf("pasient", of, { patientLang, gpCopy: false });
	if (document?.kind !== "sheet") return { sheet: null };
	const view = sheetView(document.sheet, of);
	return { sheet: { ...view, next: view.next?.when ? view.next : null } };
}
