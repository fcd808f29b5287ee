import { useId } from "react";
import type { CaseWords } from "@/lib/consultation/case-cells";
import { fill } from "@/lib/texts/fill";

type Props = Pick<CaseWords, "t"> & { done: number; total: number | null; number: (value: number) => string };

/** How many of the cases have come. Cases made meanwhile come along too, so it may end a little past the count. */
export function ExportProgress({ done, total, number, t }: Props) {
	const id = useId();
	return (
		<div className="grid gap-1.5">
			<label htmlFor={id} className="text-sm tabular-nums">
				{total === null
					? t.loading
					: fill(t.export.progress, { done: number(done), total: number(Math.max(done, total)) })}
			</label>
			{total === null ? <progress id={id} /> : <progress id={id} value={done} max={Math.max(done, total, 1)} />}
		</div>
	);
}
