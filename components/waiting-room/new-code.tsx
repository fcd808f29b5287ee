import { PrinterSmallIcon } from "@navikt/aksel-icons";
import { useId, useState } from "react";
import { QrCode } from "@/components/auth/qr-code";
import { Button } from "@/components/ui/button";
import { useOwnPrint } from "@/components/ui/own-print";
import { type Lang, type Localised, type PatientLang, patientLangs } from "@/lib/clinical/types";
import { formatMoment } from "@/lib/dates";
import { fill } from "@/lib/texts/fill";
import { sheetTexts } from "@/lib/texts/sheet";
import type { waitingRoom } from "@/lib/texts/waiting-room";
import type { NewCode as Made } from "@/lib/waiting-room/types";
import { CodeSheet } from "./code-sheet";

type Props = {
	made: Made;
	practiceName: string;
	/** The page has a print of its own: the sheet is printed by its button alone. */
	onPrintPage: boolean;
	/** The language of the sheet until another is chosen. */
	first: PatientLang;
	t: Localised<typeof waitingRoom>;
	lang: Lang;
};

/** The code that was just made, on the screen for the patient's camera and as a sheet to take along. */
export function NewCode({ made, practiceName, onPrintPage, first, t, lang }: Props) {
	const id = useId();
	const [sheetLang, setSheetLang] = useState(first);
	const { isPrinting, print } = useOwnPrint(!onPrintPage);
	return (
		<div className="grid gap-3">
			<div role="status" className="grid gap-3">
				<QrCode text={made.url} label={made.url} />
				<p className="font-semibold text-xl tabular-nums">{made.code}</p>
				<p className="break-all text-sm">{made.url}</p>
				<p className="text-sm">{fill(t.until, { when: formatMoment(made.expiresAt, lang) })}</p>
			</div>
			<div className="flex flex-wrap items-end gap-3">
				<div className="ds-field">
					<label htmlFor={id} className="ds-label">
						{t.sheetLanguage}
					</label>
					<select
						id={id}
						className="ds-input w-auto"
						value={sheetLang}
						onChange={(event) => setSheetLang(event.target.value as PatientLang)}
					>
						{patientLangs.map((one) => (
							<option key={one} value={one} lang={one}>
								{sheetTexts.language[one]}
							</option>
						))}
					</select>
				</div>
				<Button variant="secondary" onClick={print}>
					<PrinterSmallIcon aria-hidden="true" />
					{t.printSheet}
				</Button>
			</div>
			{isPrinting && <CodeSheet made={made} practiceName={practiceName} lang={sheetLang} />}
		</div>
	);
}
