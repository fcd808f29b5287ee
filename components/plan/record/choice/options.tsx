"use client";

import { contentHref } from "@/components/content/content-href";
import { Link } from "@/components/ui/link";
import { OptionBox } from "@/components/ui/option-box";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Presentation } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import type { ChoicePart } from "./props";
import type { ChoiceWords } from "./words";

type Props = Omit<ChoicePart, "t"> & { presentation: Presentation; words: ChoiceWords };

/** The options that were talked about, each with what speaks for and against it. Folded, since they are many. */
export function ChoiceOptions({ value, put, presentation, words: { t, options } }: Props) {
	const ticked = value.options ?? [];
	const shown = options.filter(
		({ id, presentations }) => !presentations || presentations.includes(presentation) || ticked.includes(id),
	);
	const toggle = (id: string) =>
		put({
			options: options
				.map((option) => option.id)
				.filter((each) => (each === id ? !ticked.includes(id) : ticked.includes(each))),
		});
	return (
		<details>
			<summary className="min-h-11 cursor-pointer py-2 font-medium text-sm">
				{t.options}{" "}
				<span className="font-normal text-ink-soft">
					({fill(t.optionsCount, { n: ticked.length, m: shown.length })})
				</span>
			</summary>
			<ul className="grid gap-x-8 gap-y-5 pt-2 lg:grid-cols-2">
				{shown.map((option) => (
					<li key={option.id} className="grid content-start gap-1.5">
						<OptionBox
							type="checkbox"
							keys={[]}
							label={option.title}
							checked={ticked.includes(option.id)}
							onChange={() => toggle(option.id)}
							aria-describedby={`option-${option.id}`}
						/>
						<p className="ps-2 text-ink-soft text-sm">
							{t.labels[option.label]} ·{" "}
							<Link href={contentHref("decisions", option.id)} className="link">
								{t.basis}
								<VisuallyHidden> {option.title}</VisuallyHidden>
							</Link>
						</p>
						<dl id={`option-${option.id}`} className="grid grid-cols-[3.25rem_1fr] gap-x-2 gap-y-0.5 ps-2 text-sm">
							<dt className="text-ink-soft">{t.forIt}</dt>
							<dd>{option.for}</dd>
							<dt className="text-ink-soft">{t.againstIt}</dt>
							<dd>{option.against}</dd>
						</dl>
					</li>
				))}
			</ul>
		</details>
	);
}
