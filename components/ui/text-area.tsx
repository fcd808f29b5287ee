import type { ComponentProps } from "react";
import { PrivateText } from "./private-text";

type Props = { id: string; label: string; help?: string; error?: string; value: string } & Omit<
	ComponentProps<"textarea">,
	"value"
>;

/** A labelled field for several lines, with help above it and its error below; it grows with what is written. */
export function TextArea({ id, label, help, error, value, className = "", ...field }: Props) {
	const described = [help && `${id}-help`, error && `${id}-error`, `${id}-private`].filter(Boolean).join(" ");
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
			<textarea
				id={id}
				rows={3}
				maxLength={500}
				className="ds-input field-sizing-content w-full"
				aria-invalid={error ? true : undefined}
				aria-describedby={described}
				value={value}
				{...field}
			/>
			{error && (
				<p id={`${id}-error`} className="ds-validation-message">
					{error}
				</p>
			)}
			<PrivateText id={`${id}-private`} text={value} />
		</div>
	);
}
