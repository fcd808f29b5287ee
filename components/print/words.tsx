import type { PatientWords } from "@/lib/clinical/engine/patient-words";

/** A phrase in the patient's language, with its bokmål after it where the translation has not been reviewed. */
export function Phrase({ words: { text, original } }: { words: PatientWords }) {
	return (
		<>
			{text}
			{original !== null && (
				<>
					{" "}
					<span lang="nb" className="sheet-original">
						{original}
					</span>
				</>
			)}
		</>
	);
}

/** A line, or two columns that say the same. A line in bokmål alone says that it is. */
export function Line({
	words: { text, original },
	paired,
	own,
}: {
	words: PatientWords;
	paired: boolean;
	own: string;
}) {
	if (!paired) return <p>{text}</p>;
	if (original === null) {
		return (
			<div className="sheet-pair">
				<p className="sheet-small">{own}</p>
				<p lang="nb">{text}</p>
			</div>
		);
	}
	return (
		<div className="sheet-pair">
			<p>{text}</p>
			<p lang="nb" className="sheet-original">
				{original}
			</p>
		</div>
	);
}
