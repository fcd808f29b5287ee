import type { ReactNode } from "react";

/** A numbered section: the number hangs in the margin on wide screens. */
export function Section({
	id,
	number,
	title,
	children,
}: {
	id: string;
	number: number;
	title: string;
	children: ReactNode;
}) {
	return (
		<section
			aria-labelledby={id}
			className="grid gap-x-8 gap-y-3 border-line border-t pt-6 pb-12 md:grid-cols-[12rem_1fr]"
		>
			<h2 id={id} tabIndex={-1} className="flex gap-3 md:block">
				<span aria-hidden="true" className="eyebrow tabular-nums md:mb-1 md:block">
					{number}
				</span>
				{title}
			</h2>
			<div className="grid max-w-text gap-4">{children}</div>
		</section>
	);
}
