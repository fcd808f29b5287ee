import { ClassBadge } from "@/components/ui/class-badge";
import { classMarks } from "@/lib/class-marks";
import type { Triage } from "@/lib/clinical/types";
import { capital } from "./capital";
import { leadingMark, type ResultTexts } from "./class-words";

const tones = {
	emergency: "border-class-emergency bg-emergency-field text-on-emergency",
	urgent: "border-class-urgent bg-class-urgent-soft",
	targeted: "border-class-targeted bg-class-targeted-soft",
	planned: "border-class-planned bg-class-planned-soft",
	usual: "border-class-usual bg-class-usual-soft",
	unsettled: "border-class-unsettled border-dashed bg-class-unsettled-soft",
};

/** The class at a glance: icon, word and colour, and how soon. */
export function ClassHeading({ triage, t }: { triage: Triage; t: ResultTexts }) {
	const [leading] = triage.reasons.filter((reason) => reason.class === triage.class);
	const isUsual = triage.class === "usual";
	const next = [
		leading && !isUsual ? capital(t.terms.within[leading.within]) : "",
		isUsual && !triage.settled ? "" : t.terms.imaging[triage.imaging],
	].filter(Boolean);
	return (
		<div className={`rounded-md border px-2.5 py-2.5 ${tones[leadingMark(triage)]}`}>
			<p className="flex flex-wrap gap-1">
				{classMarks(triage.class, triage.settled).map((mark, index) => (
					<ClassBadge
						key={mark}
						mark={mark}
						word={t.terms.class[mark]}
						className={index === 0 ? "border-0 bg-transparent px-1 text-lg" : ""}
					/>
				))}
			</p>
			{next.length > 0 && <p className="mt-0.5 px-1 font-medium text-sm">{next.join(" · ")}</p>}
		</div>
	);
}
