import { ClassBadge } from "@/components/ui/class-badge";
import { Link } from "@/components/ui/link";
import type { ClassMark } from "@/lib/class-marks";
import { whatWas } from "@/lib/clinical/engine/patient-alarms";
import type { Lang, Localised } from "@/lib/clinical/types";
import { formatMoment } from "@/lib/dates";
import { fill } from "@/lib/texts/fill";
import type { waitingRoom } from "@/lib/texts/waiting-room";
import { isAtOnce, levelOf } from "@/lib/waiting-room/answers";
import type { AttentionRow } from "@/lib/waiting-room/types";

type Texts = Localised<typeof waitingRoom>;
type Props = { rows: readonly AttentionRow[]; t: Texts; lang: Lang };

const line = "flex min-h-11 flex-wrap items-center gap-x-4 py-2";

/** What patients reported and nobody has seen; nothing at all when there is none. */
export function AttentionList({ rows, t, lang }: Props) {
	if (rows.length === 0) return null;
	return (
		<section aria-labelledby="melder" className="grid gap-3 pt-8">
			<h2 id="melder">{t.attentionTitle}</h2>
			<ul className="border-line border-t">
				{rows.map((row) => (
					<li
						key={row.formId}
						className={`border-line border-b ${row.attention === "alarm" ? "border-s-4 border-s-class-emergency bg-class-emergency-soft ps-4" : ""}`}
					>
						{row.isShut ? (
							<div className={line}>
								<Told row={row} t={t} lang={lang} />
								<span className="basis-full text-sm">{t.shut}</span>
							</div>
						) : (
							<Link href={`/saker/${row.caseId}`} className={line}>
								<Told row={row} t={t} lang={lang} />
							</Link>
						)}
					</li>
				))}
			</ul>
		</section>
	);
}

function Told({ row, t, lang }: { row: AttentionRow; t: Texts; lang: Lang }) {
	const what = row.alarms.map((id) => whatWas({ id }, lang)).join("; ");
	return (
		<>
			<ClassBadge mark={markOf(row)} word={t.attention[row.attention]} />
			<span className="font-semibold">
				{fill(t.line, { reference: row.reference, moment: t.moments[row.moment].toLowerCase() })}
			</span>
			{what && <span className="min-w-0">{fill(t.answeredYes, { what })}</span>}
			<span className="text-ink-soft text-sm">{formatMoment(row.savedAt, lang)}</span>
		</>
	);
}

/** As soon as the patient was told to phone. Where nothing may be told of the answer, the most urgent. */
function markOf({ attention, alarms, isShut }: AttentionRow): ClassMark {
	if (attention === "worse") return "targeted";
	return isShut || alarms.some((id) => isAtOnce(levelOf(id))) ? "emergency" : "urgent";
}
