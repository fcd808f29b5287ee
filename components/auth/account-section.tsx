import type { ReactNode } from "react";

type Props = { id: string; title: string; children: ReactNode };

/** A part of the account: its name in the margin, what can be done with it beside. */
export function AccountSection({ id, title, children }: Props) {
	return (
		<section
			aria-labelledby={id}
			className="grid gap-x-10 gap-y-4 border-line border-t py-8 md:grid-cols-[14rem_minmax(0,1fr)]"
		>
			<h2 id={id}>{title}</h2>
			<div className="grid max-w-text content-start gap-4">{children}</div>
		</section>
	);
}
