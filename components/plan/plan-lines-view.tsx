import type { Localised } from "@/lib/clinical/types";
import { planSections } from "@/lib/clinical/types";
import type { PlanLine } from "@/lib/consultation/types";
import type { terms } from "@/lib/texts/terms";

type Props = {
	lines: readonly PlanLine[];
	sections: Localised<typeof terms>["planSection"];
	/** Said beside a line in the clinician's own words. */
	own: string;
	empty: string;
};

/** A plan to read: sections in the order of the plan, one line each. */
export function PlanLinesView({ lines, sections, own, empty }: Props) {
	if (lines.length === 0) return <p className="text-ink-soft">{empty}</p>;
	const filled = planSections.filter((section) => lines.some((line) => line.section === section));
	return (
		<dl className="grid gap-5">
			{filled.map((section) => (
				<div key={section} className="grid gap-x-6 gap-y-1.5 md:grid-cols-[11rem_1fr]">
					<dt className="font-medium text-ink-soft text-sm md:pt-0.5">{sections[section]}</dt>
					{lines
						.filter((line) => line.section === section)
						.map((line) => (
							<dd key={line.id} className="max-w-text md:col-start-2">
								{line.text}
								{line.reason && ` (${line.reason})`}
								{line.edited && <span className="ms-2 text-ink-soft text-sm">({own})</span>}
							</dd>
						))}
				</div>
			))}
		</dl>
	);
}
