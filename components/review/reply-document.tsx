import { LetterParts } from "@/components/print/letter-document";
import type { LetterPart } from "@/lib/clinical/engine/letter";

type Props = {
	letter: { title: string; meta: readonly string[]; marks: readonly string[]; parts: readonly LetterPart[] };
	/** What is filled in by hand, where the letter leaves the practice on paper. */
	blanks: readonly string[];
	notRecorded: string;
};

/** The physiotherapist's reply as it comes on paper. */
export function ReplyDocument({ letter: { title, meta, marks, parts }, blanks, notRecorded }: Props) {
	return (
		<article className="letter" aria-label={title}>
			<header>
				<h1>{title}</h1>
				<p className="letter-meta">{meta.join(" · ")}</p>
				{marks.map((mark) => (
					<p key={mark} className="sheet-mark">
						{mark}
					</p>
				))}
				<p className="letter-blanks">
					{blanks.map((label) => (
						<span key={label} className="sheet-blank">
							<span>{label}</span>
							<span className="sheet-line" />
						</span>
					))}
				</p>
			</header>
			<LetterParts parts={parts} notRecorded={notRecorded} />
		</article>
	);
}
