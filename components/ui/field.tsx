import type { ComponentProps } from "react";
import { PrivateText } from "./private-text";

type Props = {
	id: string;
	label: string;
	help?: string;
	error?: string;
	/** Nothing that looks like a national identity number is taken here, a doubtful one neither. */
	strict?: boolean;
} & ComponentProps<"input">;

/** A labelled input with help above it and its error below, tied together for screen readers. */
export function Field({ id, label, help, error, strict, className = "", ...input }: Props) {
	const { type = "text", value } = input;
	const isSearch = type === "search";
	const isWritten = (type === "text" || isSearch) && typeof value === "string" && !error;
	const described = [help && `${id}-help`, error && `${id}-error`, isWritten && `${id}-private`]
		.filter(Boolean)
		.join(" ");
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
			{isWritten && <PrivateText id={`${id}-private`} text={value} strict={strict} search={isSearch} />}
		</div>
	);
}
