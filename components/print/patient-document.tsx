import { Mark } from "@/components/layout/mark";
import type { PatientSheet } from "@/lib/clinical/engine/patient-sheet";
import type { Localised } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import type { print } from "@/lib/texts/print";
import { CallBox } from "./call-box";

type Props = {
	sheet: PatientSheet;
	t: Localised<typeof print>;
	/** The calendar day in words. */
	day: string;
	reference: string;
	draft: boolean;
};

/** One sheet of paper: to the left what to do, to the right when to call. */
export function PatientDocument({ sheet, t, day, reference, draft }: Props) {
	const emergency = sheet.kind === "emergency";
	return (
		<article className="sheet" aria-labelledby="ark">
			<header>
				<h1 id="ark">{emergency ? t.emergencyTitle : t.sheetTitle}</h1>
				<p className="sheet-small">
					{fill(t.given, { day })} · {t.reference} {reference}
				</p>
				{draft && <p className="sheet-mark">{t.draft}</p>}
				{sheet.unsettled && <p className="sheet-mark">{sheet.unsettled}</p>}
			</header>
			<div className="sheet-columns">
				<CallBox safety={sheet.safety} emergency={emergency} t={t} />
				<div className="sheet-main">
					{sheet.about.length > 0 && (
						<section aria-labelledby="om-ryggen">
							<h2 id="om-ryggen">{emergency ? t.now : t.about}</h2>
							{sheet.about.map((text) => (
								<p key={text} className={emergency ? "sheet-large" : ""}>
									{text}
								</p>
							))}
						</section>
					)}
					{sheet.goals.length > 0 && (
						<section aria-labelledby="mal">
							<h2 id="mal">{t.goals}</h2>
							{sheet.goals.map((goal) => (
								<p key={goal.activity}>
									<strong>{goal.activity}</strong>. {fill(t.goalScale, goal)}
								</p>
							))}
							<p className="sheet-small">{t.goalHelp}</p>
							{sheet.confidence !== null && (
								<p className="sheet-small">{fill(t.confidence, { n: sheet.confidence })}</p>
							)}
						</section>
					)}
					{sheet.agreed.length > 0 && (
						<section aria-labelledby="avtalt">
							<h2 id="avtalt">{t.agreed}</h2>
							<dl className="sheet-agreed">
								{sheet.agreed.map(({ section, lines }) => (
									<div key={section}>
										<dt>{t.sections[section]}</dt>
										{lines.map((line) => (
											<dd key={line}>{line}</dd>
										))}
									</div>
								))}
							</dl>
						</section>
					)}
				</div>
			</div>
			<footer>
				{!emergency && (
					<div className="sheet-next">
						<h2>{t.nextVisit}</h2>
						<p>
							{t.dateLine} <span className="sheet-line" />
						</p>
						<p>
							{t.withWhom} <span className="sheet-line" />
						</p>
						<p>
							{t.numberOffice} <span className="sheet-line" />
						</p>
					</div>
				)}
				<p className="sheet-small flex items-center gap-1.5">
					<Mark className="size-4" /> Ryggvett · {emergency ? t.bringNow : t.bringNext}
				</p>
			</footer>
		</article>
	);
}
