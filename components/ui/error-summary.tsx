"use client";

import { useEffect, useRef } from "react";

export type SummarisedError = { href: string; message: string };

/** What has to be put right, with a link to each place. Takes focus when errors arrive. */
export function ErrorSummary({ title, errors }: { title: string; errors: readonly SummarisedError[] }) {
	const box = useRef<HTMLDivElement>(null);
	const seen = errors.map((error) => error.href + error.message).join();

	useEffect(() => {
		if (seen) box.current?.focus();
	}, [seen]);

	if (errors.length === 0) return null;
	return (
		<div ref={box} tabIndex={-1} className="ds-error-summary">
			<h2>{title}</h2>
			<ul className="grid gap-1">
				{errors.map((error) => (
					<li key={error.href}>
						<a href={error.href} className="link">
							{error.message}
						</a>
					</li>
				))}
			</ul>
		</div>
	);
}
