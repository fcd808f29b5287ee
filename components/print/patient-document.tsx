import { Mark } from "@/components/layout/mark";
import type { SheetView } from "@/lib/documents/sheet-view";
import { CallBox } from "./call-box";
import { NextCard } from "./next-card";
import { SheetDrawing } from "./sheet-drawing";
import { Line, Phrase } from "./words";

type Props = {
	view: SheetView;
	/** "In Norwegian", before a line that stands in bokmål alone. */
	own: string;
	/** Shown in the room: without what tells one paper from another. */
	onScreen?: boolean;
};

/** One sheet of paper: what this is, what was agreed, and in a box of its own when to call. */
export function PatientDocument({ view, own, onScreen = false }: Props) {
	const { paired, emergency, about, goals, agreed, next } = view;
	const line = { paired, own };
	return (
		<article className="sheet" aria-labelledby="ark" lang={view.lang} data-paired={paired || undefined}>
			<header>
				<h1 id="ark">
					<Phrase words={view.title} />
				</h1>
				{!onScreen && <p className="sheet-small">{view.meta}</p>}
				{view.marks.map((words) => (
					<p key={words.text} className="sheet-mark">
						<Phrase words={words} />
					</p>
				))}
			</header>
			<div className="sheet-columns">
				<div className="sheet-side">
					{next && <NextCard next={next} />}
					<CallBox calls={view.calls} {...line} />
				</div>
				<div className="sheet-main">
					{about.lines.length > 0 && (
						<section aria-labelledby="om-ryggen" className={emergency ? "sheet-large" : undefined}>
							<h2 id="om-ryggen">
								<Phrase words={about.title} />
							</h2>
							{about.lines.map((words) => (
								<Line key={words.text} words={words} {...line} />
							))}
						</section>
					)}
					{goals && (
						<section aria-labelledby="mal">
							<h2 id="mal">
								<SheetDrawing icon="goals" /> <Phrase words={goals.title} />
							</h2>
							{goals.rows.map((goal) => (
								<div key={goal.activity} className="sheet-goal">
									<p>
										<strong>{goal.activity}</strong> <span className="sheet-small">{goal.scale.text}</span>
									</p>
									{goal.step && <p>{goal.step.text}</p>}
								</div>
							))}
							<p className="sheet-small">
								<Phrase words={goals.help} /> {goals.confidence && <Phrase words={goals.confidence} />}
							</p>
						</section>
					)}
					{agreed && (
						<section aria-labelledby="avtalt">
							<h2 id="avtalt">
								<Phrase words={agreed.title} />
							</h2>
							{agreed.blocks.map(({ icon, title, lines }) => (
								<div key={icon} className="sheet-block">
									<SheetDrawing icon={icon} />
									<div>
										<h3>
											<Phrase words={title} />
										</h3>
										{lines.map((words) => (
											<Line key={words.text} words={words} {...line} />
										))}
									</div>
								</div>
							))}
						</section>
					)}
				</div>
			</div>
			{!onScreen && (
				<footer className="sheet-small">
					<Mark className="size-4" /> Ryggvett · <Phrase words={view.foot} />
				</footer>
			)}
		</article>
	);
}
