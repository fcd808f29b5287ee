import { type ReactNode, useEffect, useRef } from "react";
import { PatientDocument } from "@/components/print/patient-document";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { type Lang, type PatientLang, patientLangs } from "@/lib/clinical/types";
import type { SheetView } from "@/lib/documents/sheet-view";
import { patientView as t } from "@/lib/texts/patient-view";
import { sheetTexts } from "@/lib/texts/sheet";
import { patientViewKey } from "./patient-view-key";

type Props = {
	sheet: SheetView;
	onLang: (lang: PatientLang) => void;
	onClose: () => void;
	/** The clinician's. */
	lang: Lang;
	/** What went wrong, if anything. */
	children: ReactNode;
};

/**
 * The patient's sheet over the whole screen, in large type, and nothing of the clinician's. A native dialog: Escape
 * goes back, what is behind can't be reached, and focus returns to where it was.
 */
export function PatientScreen({ sheet, onLang, onClose, lang, children }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	const whole = useRef<HTMLDivElement>(null);
	const close = useRef(onClose);
	close.current = onClose;

	useEffect(() => {
		const opener = document.activeElement;
		const shown = dialog.current;
		// The keys of the page behind sign, print and answer: none of them works from here.
		const press = (event: KeyboardEvent) => {
			event.stopPropagation();
			if (event.key.toLowerCase() === patientViewKey && !event.ctrlKey && !event.metaKey && !event.altKey)
				close.current();
		};
		shown?.addEventListener("keydown", press);
		shown?.showModal();
		whole.current?.focus();
		return () => {
			shown?.removeEventListener("keydown", press);
			shown?.close();
			if (opener instanceof HTMLElement) opener.focus();
		};
	}, []);

	return (
		<dialog
			ref={dialog}
			aria-labelledby="ark"
			className="patient-view"
			onCancel={(event) => {
				event.preventDefault();
				onClose();
			}}
		>
			<div ref={whole} tabIndex={-1} className="min-h-full outline-none">
				<div className="patient-view-bar">
					{/* biome-ignore lint/a11y/useSemanticElements: buttons that are pressed, not fields of a form */}
					<div role="group" aria-label={t.language[lang]} className="flex flex-wrap">
						{patientLangs.map((one) => (
							<button
								key={one}
								type="button"
								lang={one}
								className="quiet"
								aria-pressed={one === sheet.lang}
								onClick={() => onLang(one)}
							>
								{sheetTexts.language[one]}
							</button>
						))}
					</div>
					<Button variant="secondary" size="sm" onClick={onClose} aria-keyshortcuts={`Escape ${patientViewKey}`}>
						{t.back[lang]}
						<Kbd className="pointer-coarse:hidden">Esc</Kbd>
					</Button>
				</div>
				{children}
				<PatientDocument view={sheet} own={`${sheetTexts.original[sheet.lang]}:`} onScreen />
			</div>
		</dialog>
	);
}
