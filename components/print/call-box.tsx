import type { PatientSheet } from "@/lib/clinical/engine/patient-sheet";
import type { Localised } from "@/lib/clinical/types";
import type { print } from "@/lib/texts/print";

/** When and whom to call: the numbers first and largest, then the signs, most urgent first. */
export function CallBox({
	safety,
	emergency,
	t,
}: {
	safety: PatientSheet["safety"];
	emergency: boolean;
	t: Localised<typeof print>;
}) {
	return (
		<section aria-labelledby="hjelp" className="sheet-calls">
			<h2 id="hjelp">{t.help}</h2>
			<dl className="sheet-numbers">
				<div>
					<dt>116 117</dt>
					<dd>{t.numberOutOfHours}</dd>
				</div>
				<div>
					<dt>113</dt>
					<dd>{t.numberEmergency}</dd>
				</div>
			</dl>
			{!emergency && (
				<>
					<SignList {...safety.now} strong />
					<p>{safety.life}</p>
					{safety.today && <SignList {...safety.today} />}
					{safety.soon && <SignList {...safety.soon} />}
				</>
			)}
			{emergency && <p>{safety.life}</p>}
			{safety.agreed.map((line) => (
				<p key={line}>{line}</p>
			))}
		</section>
	);
}

function SignList({ lead, items, strong = false }: { lead: string; items: readonly string[]; strong?: boolean }) {
	return (
		<div className="sheet-signs">
			<p className={strong ? "font-semibold" : "font-medium"}>{lead}</p>
			<ul>
				{items.map((item) => (
					<li key={item}>{item}</li>
				))}
			</ul>
		</div>
	);
}
