import { openCase } from "@/lib/clinical/engine/holds";
import { sortFactors } from "@/lib/clinical/engine/modifiable-factors";
import { fill } from "@/lib/texts/fill";
import { citedNames } from "../source-names";
import type { RiskParts } from "./risk-texts";

/** What in the answers goes with a slower course and can be worked with. */
export function FactorPart({ answers, content, t }: Pick<RiskParts, "answers" | "content" | "t">) {
	const words = t.risk.factors;
	const { yes, unknown } = sortFactors(content.modifiableFactors, openCase(content, answers));
	return (
		<>
			{yes.length === 0 && <p>{words.none}</p>}
			<ul className="grid max-w-text gap-5">
				{yes.map((factor) => (
					<li key={factor.id}>
						<h3>{factor.label}</h3>
						<p className="text-sm">{factor.association}</p>
						<p className="text-ink-soft text-xs">
							{citedNames(factor.sources, content.sources)}
							{factor.basis === "default" && `; ${words.default}`}
						</p>
					</li>
				))}
			</ul>
			{unknown.length > 0 && (
				<p className="max-w-text text-ink-soft text-sm">
					{fill(words.unknown, { list: unknown.map(({ label }) => label.toLowerCase()).join(", ") })}
				</p>
			)}
		</>
	);
}
