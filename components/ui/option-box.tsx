"use client";

import { CheckmarkIcon } from "@navikt/aksel-icons";
import type { ComponentProps } from "react";
import { Kbd } from "./kbd";

type Props = Omit<ComponentProps<"input">, "className"> & {
	label: string;
	/** The keys that pick it, lower case. The first is shown. */
	keys: readonly string[];
};

/**
 * A native radio or checkbox as a box for a finger. Its mark is the key that picks it, a ring where there is no
 * keyboard, and a tick once it is chosen.
 */
export function OptionBox({ label, keys, ...input }: Props) {
	const [key] = keys;
	return (
		<label className="group/option relative flex min-h-11 cursor-pointer items-center gap-2 rounded-md border border-line bg-surface py-1 ps-2 pe-3 text-sm leading-snug hover:border-line-strong has-checked:border-accent has-checked:bg-accent-soft has-checked:font-medium has-disabled:cursor-default has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2 pointer-fine:min-h-10">
			<input {...input} className="sr-only" data-keys={keys.join(" ")} aria-keyshortcuts={key?.toUpperCase()} />
			<span aria-hidden="true" className="grid size-5 shrink-0 place-items-center text-ink-soft">
				<CheckmarkIcon fontSize="1.25rem" className="hidden text-accent group-has-checked/option:block" />
				{key && !input.disabled && (
					<Kbd className="group-has-checked/option:hidden pointer-coarse:hidden">{key.toUpperCase()}</Kbd>
				)}
				<span
					className={`size-4 border border-line-strong group-has-checked/option:hidden ${input.type === "radio" ? "rounded-full" : "rounded-sm"} ${key && !input.disabled ? "hidden pointer-coarse:block" : ""}`}
				/>
			</span>
			<span>{label}</span>
		</label>
	);
}
