import type { Answers } from "@/lib/clinical/content/answers";
import type { Localised, OrebroResult, Risk, StartBackResult, Stratum } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import type { result } from "@/lib/texts/result";
import type { ResultTexts } from "./class-words";
import { orebroRange, startBackRange } from "./score-ranges";

type Words = Localised<typeof result>["risk"];
type Instrument = {
	id: string;
	name: string;
	copyright: string;
	licence: string;
	status: "on" | "off";
	outcome: string;
	limits: readonly string[];
};
type Props = { risk: Risk; answers: Answers; instruments: readonly Instrument[]; t: ResultTexts };

const strata: readonly Stratum[] = ["low", "medium", "high"];

/** The scores as bounds until they are complete: what is not asked is never taken as low. */
export function RiskScores({ risk, answers, instruments, t }: Props) {
	const words = t.result.risk;
	return (
		<section aria-labelledby="result-risk">
			<h3 id="result-risk" className="eyebrow mb-1.5">
				{words.title}
			</h3>
			<dl className="grid gap-1.5 text-sm">
				<Score name={words.startBack}>{startBackWords(risk.startBack, answers, t)}</Score>
				<Score name={words.orebro}>{orebroWords(risk.orebro, answers, words)}</Score>
				{instruments
					.filter(({ status }) => status === "off")
					.map(({ id, name }) => (
						<Score key={id} name={id === "pickup" ? words.pickup : name}>
							{words.notAvailable}
						</Score>
					))}
				<Score name={words.intensity}>{words.intensities[risk.intensity]}</Score>
			</dl>
			{disagrees(risk) && <p className="mt-1 text-sm">{words.disagree}</p>}
			<details className="mt-1 text-ink-soft text-xs">
				<summary className="min-h-8 cursor-pointer text-sm">{words.about}</summary>
				{instruments.map(({ id, name, outcome, limits }) => (
					<p key={id} className="mb-2">
						<strong className="font-medium">{name}.</strong> {outcome} {limits.join(" ")}
					</p>
				))}
			</details>
			{instruments
				.filter(({ status }) => status === "on")
				.map(({ id, name, copyright }) => (
					<p key={id} className="text-ink-soft text-xs">
						{name}: {copyright}
					</p>
				))}
		</section>
	);
}

function Score({ name, children }: { name: string; children: string }) {
	return (
		<div className="grid grid-cols-[7.5rem_1fr] gap-x-2">
			<dt className="text-ink-soft">{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}

/** Ids of nine and ten items: none answered reads "not asked", not "anything is possible". */
const untouched = (missing: readonly string[], items: number) => missing.length === items;

function startBackWords(score: StartBackResult, answers: Answers, t: ResultTexts): string {
	const words = t.result.risk;
	const say = (stratum: Stratum) => t.terms.stratum[stratum].toLowerCase();
	if (score.possible.length === 0) return words.offForAge;
	if (score.total !== null && score.stratum !== null) {
		const parts = [fill(words.total9, { n: score.total }), fill(words.psychosocial, { n: score.psychosocial ?? 0 })];
		return `${t.terms.stratum[score.stratum]} (${parts.join(", ")})`;
	}
	if (untouched(score.missing, 9)) return words.notAsked;
	const range = fill(words.range9, startBackRange(answers));
	const [only, ...others] = score.possible;
	if (only && others.length === 0) return `${range}; ${fill(words.certain, { stratum: say(only) })}`;
	const excluded = strata.filter((stratum) => !score.possible.includes(stratum)).map(say);
	if (excluded.length === 0) return `${range}; ${fill(words.missing, { n: score.missing.length })}`;
	return `${range}; ${fill(words.cannot, { stratum: excluded.join(words.or) })}`;
}

function orebroWords(score: OrebroResult, answers: Answers, words: Words): string {
	if (score.possible.length === 0) return words.offForAge;
	if (score.total !== null)
		return `${fill(words.total100, { n: score.total })}, ${score.atRisk ? words.atRisk : words.notAtRisk}`;
	if (untouched(score.missing, 10)) return words.notAsked;
	const [only, ...others] = score.possible;
	const outlook = others.length > 0 ? words.eitherRisk : only ? words.certainAtRisk : words.certainNotAtRisk;
	return `${fill(words.range100, orebroRange(answers))}; ${outlook}`;
}

/** STarT Back says low and Örebro at risk, or high and not at risk. */
function disagrees({ startBack, orebro }: Risk): boolean {
	if (orebro.atRisk === null || startBack.stratum === null) return false;
	return orebro.atRisk ? startBack.stratum === "low" : startBack.stratum === "high";
}
