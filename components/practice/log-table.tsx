import { Link } from "@/components/ui/link";
import type { LogEntry } from "./fold-log";
import { caseWords, type LogWords, moreWords, whatWords, whenWords, whoWords } from "./log-words";

type Props = { entries: readonly LogEntry[]; words: LogWords };

/** For screens wide enough, and for paper. */
export function LogTable({ entries, words }: Props) {
	const { t } = words;
	return (
		<table className="log-table">
			<thead>
				<tr>
					<th scope="col">{t.columnWhen}</th>
					<th scope="col">{t.columnWho}</th>
					<th scope="col">{t.columnWhat}</th>
					<th scope="col">{t.columnCase}</th>
					<th scope="col">{t.columnSession}</th>
				</tr>
			</thead>
			<tbody>
				{entries.map((entry) => {
					const [day, time] = whenWords(entry, words);
					return (
						<tr key={entry.line.seq}>
							<td className="whitespace-nowrap tabular-nums">
								{day}
								<span className="block text-ink-soft">{time}</span>
							</td>
							<td>{whoWords(entry.line, words)}</td>
							<td>
								<What entry={entry} words={words} />
							</td>
							<td>
								<CaseLink entry={entry} words={words} />
							</td>
							<td className="text-ink-soft">{entry.line.device}</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}

/** The same for a phone, one below the other. */
export function LogCards({ entries, words }: Props) {
	return (
		<ul className="border-line border-t md:hidden print:hidden">
			{entries.map((entry) => (
				<li key={entry.line.seq} className="grid gap-1 border-line border-b py-4">
					<p className="text-ink-soft text-sm tabular-nums">{whenWords(entry, words).join(" ")}</p>
					<p className="font-semibold">{whoWords(entry.line, words)}</p>
					<div>
						<What entry={entry} words={words} />
					</div>
					<p className="flex flex-wrap gap-x-3 text-sm">
						<CaseLink entry={entry} words={words} />
						<span className="text-ink-soft">{entry.line.device}</span>
					</p>
				</li>
			))}
		</ul>
	);
}

function What({ entry: { line, count }, words }: { entry: LogEntry } & Pick<Props, "words">) {
	const more = moreWords(line, words);
	return (
		<>
			{whatWords(line, words)}
			{count > 1 && <span className="text-ink-soft tabular-nums">, {count} ×</span>}
			{more.length > 0 && <span className="log-more">{more.join(". ")}</span>}
		</>
	);
}

function CaseLink({ entry: { line }, words }: { entry: LogEntry } & Pick<Props, "words">) {
	const said = caseWords(line, words);
	if (said === null) return null;
	if (!line.case?.reference) return <span className="text-ink-soft">{said}</span>;
	return (
		<Link href={`/saker/${line.case.id}`} className="link">
			{said}
		</Link>
	);
}
