"use client";

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
		<label className="option">
			<input {...input} className="sr-only" data-keys={keys.join(" ")} aria-keyshortcuts={key?.toUpperCase()} />
			<span className="option-face">
				<span aria-hidden="true" className="option-mark" data-shape={input.type === "radio" ? "ring" : "box"}>
					{key && !input.disabled && <Kbd>{key.toUpperCase()}</Kbd>}
				</span>
				{label}
			</span>
		</label>
	);
}
