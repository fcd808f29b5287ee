import type { ComponentProps } from "react";

type Props = { id: string; label: string; help?: string; error?: string } & ComponentProps<"input">;

/** A labelled input with help above it and its error below, tied together for screen readers. */
export function Field({ id, label, help, error, className = "", ...input }: Props) {
	const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(" ");
	return (
		<div className={`ds-field ${className}`}>
			<label htmlFor={id} className="ds-label">
				{label}
			</label>
			{help && (
				<p id={`${id}-help`} data-field="description" className="text-sm">
					{help}
				</p>
			)}
			<input
				id={id}
				className="ds-input w-full"
				aria-invalid={error ? true : undefined}
				aria-describedby={described || undefined}
				{...input}
			/>
			{error && (
				<p id={`${id}-error`} className="ds-validation-message">
					{error}
				</p>
			)}
		</div>
	);
}
