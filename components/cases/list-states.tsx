import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { CaseWords } from "@/lib/consultation/case-cells";
import type { CaseQuery } from "@/lib/consultation/case-filter";
import { fill } from "@/lib/texts/fill";
import { filterOf } from "./case-address";

type Words = Pick<CaseWords, "t">;

export function ListFailed({ t, onRetry }: Words & { onRetry: () => void }) {
	return (
		<Notice tone="danger" title={t.failed} role="alert">
			<Button variant="secondary" size="sm" onClick={onRetry} className="justify-self-start">
				{t.retry}
			</Button>
		</Notice>
	);
}

/** Says what was looked for, so that nobody takes a narrow filter for an empty practice. */
export function NothingFound({ query, t, onClear }: Words & { query: CaseQuery; onClear: () => void }) {
	const { search = "", ...others } = filterOf(query);
	const narrowed = Object.keys(others).length > 0;
	const text = search ? (narrowed ? t.noReferenceWithin : t.noReference) : narrowed ? t.noMatch : t.none;
	return (
		<div className="grid justify-items-start gap-4 border-line border-t py-8">
			<p className="text-ink-soft">{fill(text, { search })}</p>
			{(search || narrowed) && (
				<Button variant="secondary" size="sm" onClick={onClear}>
					{t.clear}
				</Button>
			)}
		</div>
	);
}
