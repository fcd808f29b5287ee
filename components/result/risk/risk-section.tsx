import type { ReactNode } from "react";

type Props = { id: string; title: string; lead?: string; children: ReactNode };

/** A part of the risk page: its name in the margin, its content beside. */
export function RiskSection({ id, title, lead, children }: Props) {
	return (
		<section
			aria-labelledby={id}
			className="grid gap-x-12 gap-y-5 border-line border-t pt-6 pb-14 lg:grid-cols-[14rem_minmax(0,1fr)] print:pb-6"
		>
			<div className="grid content-start gap-1.5">
				<h2 id={id} tabIndex={-1}>
					{title}
				</h2>
				{lead && <p className="max-w-text text-ink-soft text-sm">{lead}</p>}
			</div>
			<div className="grid min-w-0 content-start gap-8">{children}</div>
		</section>
	);
}
