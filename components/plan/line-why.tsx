import type { PlanItem } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import { basisWord, type EditorWords, type RuleWords } from "./editor-words";
import { Claims, Disagreements } from "./line-evidence";

type Props = { id: string; item: PlanItem; words: EditorWords };

/** What stands behind a drafted line: the rules, the answers that fired them, the evidence, and where voices differ. */
export function LineWhy({ id, item, words }: Props) {
	const { t, rules, patientTexts } = words;
	const patientText = patientTexts[item.id];
	const disagreements = words.disagreements[item.id] ?? [];
	return (
		<dl id={id} className="mb-3 grid gap-x-6 gap-y-3 border-accent border-s-2 ps-4 text-sm sm:grid-cols-[8.5rem_1fr]">
			<dt className="text-ink-soft">{t.basis}</dt>
			<dd>{basisWord(item.basis, t)}</dd>
			<dt className="text-ink-soft">{t.rules}</dt>
			<dd className="grid gap-3">
				{item.because.map((rule) => (
					<Rule key={rule} id={rule} rule={rules[rule]} t={t} />
				))}
			</dd>
			<dt className="text-ink-soft">{t.evidence}</dt>
			<dd>{item.evidence.length > 0 ? <Claims ids={item.evidence} words={words} /> : t.noClaim}</dd>
			{disagreements.length > 0 && (
				<>
					<dt className="text-ink-soft">{t.disagree}</dt>
					<dd>
						<Disagreements entries={disagreements} t={t} />
					</dd>
				</>
			)}
			<dt className="text-ink-soft">{t.toPatient}</dt>
			<dd>{patientText ? fill(t.quoted, { text: patientText }) : t.notToPatient}</dd>
		</dl>
	);
}

/** More answers than this are folded: the reader sees how many, and opens them to check. */
const shown = 4;

function Rule({ id, rule, t }: { id: string; rule: RuleWords | undefined; t: EditorWords["t"] }) {
	if (!rule) return <div>{id}</div>;
	const [first, rest] = [rule.answers.slice(0, shown), rule.answers.slice(shown)];
	return (
		<div>
			<a href={rule.href} className="link">
				{rule.title}
			</a>{" "}
			<span className="text-ink-soft tabular-nums">{id}</span>
			{(rule.cell.length > 0 || first.length > 0) && (
				<p className="text-ink-soft">
					{t.behind}: {rule.cell.join(" · ")}
				</p>
			)}
			{first.length > 0 && <Answers answers={first} />}
			{rest.length > 0 && (
				<details>
					<summary className="min-h-8 cursor-pointer">{fill(t.moreAnswers, { count: rest.length })}</summary>
					<Answers answers={rest} />
				</details>
			)}
			{rule.sources.length > 0 && (
				<details>
					<summary className="min-h-8 cursor-pointer text-ink-soft">
						{fill(t.sources, { count: rule.sources.length })}
					</summary>
					<ul className="text-ink-soft">
						{rule.sources.map((source) => (
							<li key={source.title}>
								{source.title}
								{source.year && ` (${source.year})`}
							</li>
						))}
					</ul>
				</details>
			)}
		</div>
	);
}

const Answers = ({ answers }: Pick<RuleWords, "answers">) => (
	<ul>
		{answers.map(({ question, answer }) => (
			<li key={question}>
				{question}: {answer}
			</li>
		))}
	</ul>
);
