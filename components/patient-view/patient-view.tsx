"use client";

import { PersonGroupIcon } from "@navikt/aksel-icons";
import { useRef, useState } from "react";
import { useAnswerKeys } from "@/components/consultation/use-answer-keys";
import { useNotifications } from "@/components/review/use-notifications";
import { Kbd } from "@/components/ui/kbd";
import { Notice } from "@/components/ui/notice";
import { useShortcut } from "@/components/ui/use-shortcut";
import type { Lang, PatientLang } from "@/lib/clinical/types";
import { fetchPatientScreen } from "@/lib/documents/queries";
import type { SheetView } from "@/lib/documents/sheet-view";
import { patientView } from "@/lib/texts/patient-view";
import { patientViewKey } from "./patient-view-key";

type Props = {
	consultationId: string;
	/** The clinician has to see the case itself. */
	isEmergency: boolean;
	/** Saves what the screen holds, since the server works out what is shown. False when that could not be done. */
	settle?: () => Promise<boolean>;
	/** Whether single keys do anything; left out where the page has no switch of its own for them. */
	keys?: boolean;
	lang: Lang;
};

/** The screen's code comes with the first sheet: most consultations never need it. */
type Shown = { sheet: SheetView; Screen: typeof import("./patient-screen").PatientScreen };

export function PatientView(props: Props) {
	const { button, screen } = usePatientView(props);
	return (
		<>
			{button}
			{screen}
		</>
	);
}

/**
 * One key turns the screen to the patient, and back. It does nothing while there is an emergency here, or an alarm of
 * another case that nobody has looked at; when one comes, the screen is the clinician's again.
 */
export function usePatientView({ consultationId, isEmergency, settle, keys, lang }: Props) {
	const [kept] = useAnswerKeys();
	const [shown, setShown] = useState<Shown | null>(null);
	const [isAsking, setAsking] = useState(false);
	const [problem, setProblem] = useState<"failed" | "emergency" | null>(null);
	const isAlarm = useNotifications().some(({ kind, seen }) => kind === "alarm" && !seen);
	const isKept = isEmergency || isAlarm;
	const latest = useRef(isKept);
	latest.current = isKept;
	if (isKept && shown) setShown(null);

	async function show(patientLang?: PatientLang) {
		if (isAsking || latest.current) return;
		setAsking(true);
		setProblem(null);
		try {
			if (settle && !(await settle())) throw new Error("Not saved");
			const [{ sheet }, { PatientScreen }] = await Promise.all([
				fetchPatientScreen(consultationId, patientLang),
				import("./patient-screen"),
			]);
			if (!latest.current) setShown(sheet && { sheet, Screen: PatientScreen });
			if (!sheet) setProblem("emergency");
		} catch {
			setProblem("failed");
		} finally {
			setAsking(false);
		}
	}

	const hasKeys = keys ?? kept;
	useShortcut(hasKeys ? [patientViewKey] : [], () => void show());
	if (isKept) return { button: null, screen: null };
	const notice = problem && <Notice tone="danger" title={patientView[problem][lang]} role="alert" />;
	const button = (
		<button
			type="button"
			className="quiet"
			aria-keyshortcuts={hasKeys ? patientViewKey : undefined}
			aria-busy={isAsking || undefined}
			onClick={() => void show()}
		>
			<PersonGroupIcon aria-hidden="true" fontSize="1.3em" />
			{patientView.show[lang]}
			{hasKeys && <Kbd className="pointer-coarse:hidden">{patientViewKey.toUpperCase()}</Kbd>}
		</button>
	);
	const screen = shown ? (
		<shown.Screen sheet={shown.sheet} onLang={(wanted) => void show(wanted)} onClose={() => setShown(null)} lang={lang}>
			{notice}
		</shown.Screen>
	) : (
		notice && <div className="basis-full">{notice}</div>
	);
	return { button, screen };
}
