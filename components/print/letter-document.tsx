import type { LetterPart } from "@/lib/clinical/engine/letter";
import type { Lang, Localised } from "@/lib/clinical/types";
import type { PrintedLetter } from "@/lib/documents/types";
import type { print } from "@/lib/texts/print";

type Props = {
	letters: readonly PrintedLetter[];
	/** The language of the letters. */
	written: Lang;
	/** In that language. */
	t: Localised<typeof print>;
	/** Day and reference. */
	meta: readonly string[];
	marks: readonly string[];
};

/** Letters to other clinicians; each begins on a page of its own. */
export function LetterDocument({ letters, written, t, meta, marks }: Props) {
	return (
		<div className="grid gap-8 print:block">
			{letters.map((letter) => (
				<article key={letter.title} className="letter" lang={written} aria-label={letter.title}>
					<header>
						<h1>{letter.title}</h1>
						<p className="letter-meta">{meta.join(" · ")}</p>
						{letter.urgency && <p className="letter-urgency">{letter.urgency}</p>}
						{marks.map((mark) => (
							<p key={mark} className="sheet-mark">
								{mark}
							</p>
						))}
						<p className="letter-blanks">
							{[t.name, t.born, t.mobile].map((label) => (
								<span key={label} className="sheet-blank">
									<span>{label}</span>
									<span className="sheet-line" />
								</span>
							))}
						</p>
					</header>
					<LetterParts parts={letter.parts} notRecorded={t.notRecorded} />
					<p className="letter-blanks">
						{[t.doctor, t.office].map((label) => (
							<span key={label} className="sheet-blank">
								<span>{label}</span>
								<span className="sheet-line" />
							</span>
						))}
					</p>
					{letter.gpCopy.length > 0 && (
						<section aria-labelledby="fastlegens-kopi" className="letter-copy">
							<h2 id="fastlegens-kopi">{t.gpCopy}</h2>
							<LetterParts parts={letter.gpCopy} notRecorded={t.notRecorded} />
						</section>
					)}
				</article>
			))}
		</div>
	);
}

export function LetterParts({ parts, notRecorded }: { parts: readonly LetterPart[]; notRecorded: string }) {
	return parts.map(({ id, title, rows }) => (
		<section key={id} className="letter-part" data-numbered={id === "basis" || undefined}>
			<h2>{title}</h2>
			<dl>
				{rows.map((row, index) => (
					<div key={row.id}>
						<dt className={rows[index - 1]?.label === row.label ? "letter-repeated" : undefined}>{row.label}</dt>
						<dd className={row.value === null ? "letter-unknown" : undefined}>{row.value ?? notRecorded}</dd>
					</div>
				))}
			</dl>
		</section>
	));
}
