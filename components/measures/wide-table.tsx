import type { ReactNode } from "react";

type Props = { label: string; head: readonly string[]; children: ReactNode; className?: string };

/** A table that may be wider than a phone: it is scrolled by itself, by keyboard too, and a shadow says that there is more. */
export function WideTable({ label, head, children, className = "" }: Props) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the screen is scrolled by keyboard
		<section aria-label={label} tabIndex={0} className={`wide-table ${className}`}>
			<table className="w-full text-sm tabular-nums print:text-[8.5pt]">
				<thead>
					<tr className="border-line-strong border-b align-bottom *:py-2 *:pe-5 *:text-start *:font-medium">
						{head.map((title) => (
							<th key={title} scope="col">
								{title}
							</th>
						))}
					</tr>
				</thead>
				<tbody className="font-normal *:break-inside-avoid *:border-line *:border-b *:align-top *:*:py-2 *:*:pe-5 print:*:*:py-0.5 *:*:text-start">
					{children}
				</tbody>
			</table>
		</section>
	);
}

/** The head of a row. */
export function RowHead({ children }: { children: ReactNode }) {
	return (
		<th scope="row" className="min-w-32 [font-weight:inherit]">
			{children}
		</th>
	);
}
