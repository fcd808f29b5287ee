"use client";

import { type ComponentProps, useState } from "react";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

type Props = {
	id: string;
	label: string;
	help?: string;
	error?: string;
	t: { show: string; hide: string; ofPassword: string };
} & ComponentProps<"input">;

/** A password that can be shown while it is typed, so that nobody has to type it twice. */
export function PasswordField({ id, label, help, error, t, className = "", ...input }: Props) {
	const [isShown, setShown] = useState(false);
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
			<div className="relative">
				<input
					id={id}
					type={isShown ? "text" : "password"}
					className="ds-input w-full pe-20"
					spellCheck={false}
					autoCapitalize="none"
					aria-invalid={error ? true : undefined}
					aria-describedby={described || undefined}
					{...input}
				/>
				<button
					type="button"
					aria-controls={id}
					onClick={() => setShown(!isShown)}
					className="quiet absolute inset-y-0 end-0.5 my-auto text-accent"
				>
					{isShown ? t.hide : t.show}
					<VisuallyHidden>&nbsp;{t.ofPassword}</VisuallyHidden>
				</button>
			</div>
			{error && (
				<p id={`${id}-error`} className="ds-validation-message">
					{error}
				</p>
			)}
		</div>
	);
}
