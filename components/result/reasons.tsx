import type { Triage } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import type { ResultTexts } from "./class-words";

/** Why: the reasons that set the class first, then what else was found. */
export function Reasons({ triage, t }: { triage: Triage; t: ResultTexts }) {
	const setting = triage.reasons.filter((reason) => reason.class === triage.class);
	const others = triage.reasons.filter((reason) => reason.class !== triage.class);
	if (triage.reasons.length === 0)
		return <p className="text-ink-soft text-sm">{triage.settled ? t.result.noReasons : t.result.noReasonsYet}</p>;
	return (
		<>
			<ReasonList reasons={setting} t={t} />
			{others.length > 0 && (
				<>
					<h3 className="eyebrow mt-3 mb-1">{t.result.otherReasons}</h3>
					<ReasonList reasons={others} t={t} />
				</>
			)}
		</>
	);
}

function ReasonList({ reasons, t }: { reasons: Triage["reasons"]; t: ResultTexts }) {
	return (
		<ul className="grid gap-1.5 text-sm">
			{reasons.map((reason) => (
				<li key={reason.rule}>
					{reason.text}{" "}
					<span className="whitespace-nowrap text-ink-soft text-xs">{fill(t.result.rule, { id: reason.rule })}</span>
				</li>
			))}
		</ul>
	);
}
