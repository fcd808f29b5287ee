import { createPortal } from "react-dom";
import { QrCode } from "@/components/auth/qr-code";
import { Mark } from "@/components/layout/mark";
import { ownPrint } from "@/components/ui/own-print";
import { callAdvice } from "@/lib/clinical/content/patient-form";
import { dayText } from "@/lib/clinical/engine/day";
import type { PatientLang } from "@/lib/clinical/types";
import { dayOf, formatClock } from "@/lib/dates";
import { codeSheet as t } from "@/lib/texts/code-sheet";
import { fill } from "@/lib/texts/fill";
import { patientForm } from "@/lib/texts/patient-form";
import { sheetTexts } from "@/lib/texts/sheet";
import type { NewCode } from "@/lib/waiting-room/types";

type Props = { made: NewCode; practiceName: string; lang: PatientLang };

/**
 * The patient's code on paper, in the patient's language. It says nothing of who the patient is: a sheet may
 * lie about.
 */
export function CodeSheet({ made, practiceName, lang }: Props) {
	const { kind, code, page, url, from, expiresAt } = made;
	const until = {
		day: dayText(dayOf(expiresAt), lang),
		clock: formatClock(expiresAt, lang === "nb" || lang === "nn" ? "nb" : "en"),
	};
	return createPortal(
		<article className={`${ownPrint} sheet code-sheet`} lang={lang}>
			<header>
				<p className="sheet-small">{practiceName}</p>
				<h1>{t.title[kind][lang]}</h1>
				{patientForm.unreviewed[lang] && <p className="sheet-small">{patientForm.unreviewed[lang]}</p>}
			</header>
			<p>{patientForm.lead[lang]}</p>
			<div className="code-sheet-ways">
				<QrCode text={url} label="" />
				<div>
					<p>{t.scan[lang]}</p>
					<p>{t.orType[lang]}</p>
					<p className="code-sheet-address">{page.replace(/^https?:\/\//, "")}</p>
				</div>
			</div>
			<p className="code-sheet-code">{code}</p>
			<p>
				{kind === "follow-up" && t.again[lang]} {from && fill(t.from[lang], { day: dayText(from, lang) })}{" "}
				{fill(t.until[lang], until)}
			</p>
			<section className="sheet-calls">
				<h2>{t.notRead[kind][lang]}</h2>
				<dl className="sheet-numbers">
					<div>
						<dt>116 117</dt>
						<dd>{sheetTexts.numberOutOfHours[lang]}</dd>
					</div>
					<div>
						<dt>113</dt>
						<dd>{sheetTexts.numberEmergency[lang]}</dd>
					</div>
				</dl>
				<p>{callAdvice.now.text[lang]}</p>
			</section>
			<footer className="sheet-small">
				<Mark className="size-4" /> Ryggvett
			</footer>
		</article>,
		document.body,
	);
}
