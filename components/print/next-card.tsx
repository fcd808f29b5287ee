import type { SheetView } from "@/lib/documents/sheet-view";
import { SheetDrawing } from "./sheet-drawing";
import { Phrase } from "./words";

/** The next appointment, with a code that puts it in a calendar; lines to fill in by hand where no day is agreed. */
export function NextCard({ next }: { next: NonNullable<SheetView["next"]> }) {
	const { title, when, whom, qr, blanks } = next;
	return (
		<section aria-labelledby="neste" className="sheet-next">
			<div className="sheet-next-words">
				<h2 id="neste">
					<SheetDrawing icon="calendar" /> <Phrase words={title} />
				</h2>
				{when && (
					<p className="sheet-day">
						<Phrase words={when} />
					</p>
				)}
				{whom && (
					<p>
						<Phrase words={whom} />
					</p>
				)}
				{blanks.map((words) => (
					<p key={words.text} className="sheet-blank">
						<span>{words.text}</span>
						<span className="sheet-line" />
					</p>
				))}
			</div>
			{qr && (
				<figure className="sheet-code">
					<svg
						viewBox={`0 0 ${qr.size} ${qr.size}`}
						role="img"
						aria-label={qr.caption.text}
						shapeRendering="crispEdges"
					>
						<path d={qr.path} fill="currentColor" />
					</svg>
					<figcaption aria-hidden="true">{qr.caption.text}</figcaption>
				</figure>
			)}
		</section>
	);
}
