import type { Answers } from "@/lib/clinical/content/answers";
import type { Localised } from "@/lib/clinical/types";
import type { pictures } from "@/lib/texts/pictures";
import { bodyFindings } from "./body-findings";
import { bodyMarks } from "./body-marks";
import { BodyView } from "./body-view";

export type BodyWords = Localised<typeof pictures>["body"];

const keys = {
	pain: { path: "M1 6a5 5 0 0 1 10 0a5 5 0 0 1-10 0Z", ink: "fill-class-urgent/25 stroke-class-urgent" },
	sensation: { path: "M1 1h10v10H1Z", ink: "fill-accent" },
	weakness: { path: "M2 1v10l9-5Z", ink: "fill-ink" },
};

type Props = { answers: Answers; words: BodyWords; className?: string };

/** Where it hurts and what the examination found, front and back, with the same in words beside it. */
export function BodyFigure({ answers, words, className = "" }: Props) {
	const marks = bodyMarks(answers);
	const findings = bodyFindings(marks, words);
	return (
		<figure className={`flex flex-wrap items-center gap-x-10 gap-y-4 ${className}`}>
			<svg role="img" viewBox="0 0 340 420" className="w-full max-w-88">
				<title>{words.title}</title>
				<desc>{findings.map(({ label, value }) => `${label}: ${value}.`).join(" ")}</desc>
				<BodyView view="front" marks={marks} x={80} />
				<BodyView view="back" marks={marks} x={250} />
				<g className="fill-ink-soft font-sans" fontSize="12" textAnchor="middle">
					<text x="80" y="413">
						{words.front}
					</text>
					<text x="250" y="413">
						{words.back}
					</text>
					<text x="13" y="240">
						{words.right}
					</text>
					<text x="147" y="240">
						{words.left}
					</text>
					<text x="183" y="240">
						{words.left}
					</text>
					<text x="317" y="240">
						{words.right}
					</text>
				</g>
			</svg>
			<figcaption>
				<dl className="grid gap-3 text-sm">
					{findings.map(({ mark, label, value }) => (
						<div key={mark} className="grid grid-cols-[1.25rem_1fr] gap-x-2">
							<dt className="contents text-ink-soft text-xs">
								<svg aria-hidden="true" viewBox="0 0 12 12" className="mt-1 size-3.5">
									<path d={keys[mark].path} className={keys[mark].ink} />
								</svg>
								<span>{label}</span>
							</dt>
							<dd className="col-start-2">{value}</dd>
						</div>
					))}
				</dl>
			</figcaption>
		</figure>
	);
}
