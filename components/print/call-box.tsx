import type { SheetView } from "@/lib/documents/sheet-view";
import { SheetDrawing } from "./sheet-drawing";
import { Line, Phrase } from "./words";

type Props = { calls: SheetView["calls"]; paired: boolean; own: string };

/** When and whom to call: the numbers first and largest, then the signs, most urgent first. */
export function CallBox({ calls, paired, own }: Props) {
	const [first, ...others] = calls.lists;
	return (
		<section aria-labelledby="hjelp" className="sheet-calls">
			<h2 id="hjelp">
				<SheetDrawing icon="phone" /> <Phrase words={calls.title} />
			</h2>
			<dl className="sheet-numbers">
				{calls.numbers.map(({ number, meaning }) => (
					<div key={number}>
						<dt>{number}</dt>
						<dd>
							<Phrase words={meaning} />
						</dd>
					</div>
				))}
			</dl>
			{first && <SignList {...first} paired={paired} own={own} />}
			<Line words={calls.life} paired={paired} own={own} />
			{others.map((list) => (
				<SignList key={list.lead.text} {...list} paired={paired} own={own} />
			))}
			{calls.agreed.map((words) => (
				<Line key={words.text} words={words} paired={paired} own={own} />
			))}
		</section>
	);
}

type List = SheetView["calls"]["lists"][number] & Pick<Props, "paired" | "own">;

function SignList({ lead, items, paired, own }: List) {
	return (
		<div className="sheet-signs">
			<div className="font-semibold">
				<Line words={lead} paired={paired} own={own} />
			</div>
			<ul>
				{items.map((words) => (
					<li key={words.text}>
						<Line words={words} paired={paired} own={own} />
					</li>
				))}
			</ul>
		</div>
	);
}
