"use client";

import { createContext, type ReactNode, useContext } from "react";
import { findNationalId } from "@/lib/privacy/national-id";
import { Notice } from "./notice";

type Words = { certain: string; likely: string; search: string };

const PrivateTextWords = createContext<Words | null>(null);

/** What the warning says, in the reader's language. The layout gives it to every page. */
export function PrivateTextProvider({ words, children }: { words: Words; children: ReactNode }) {
	return <PrivateTextWords value={words}>{children}</PrivateTextWords>;
}

type Props = {
	/** Named by the field's `aria-describedby`. */
	id: string;
	text: string;
	/** The field takes no doubtful number either. */
	strict?: boolean | undefined;
	/** The field searches: no such number is looked for, a doubtful one neither. */
	search?: boolean | undefined;
	className?: string;
};

/**
 * Stands under a field of free text, empty until a national identity number is written there. It takes no room, yet it
 * is there from the start, so that a screen reader says what comes into it.
 */
export function PrivateText({ id, text, strict, search, className = "" }: Props) {
	const words = useContext(PrivateTextWords);
	const found = findNationalId(text);
	const isRefused = found === "certain" || ((strict || search) && found !== null);
	return (
		<div id={id} role="status" className="contents">
			{words && found && (
				<Notice tone={isRefused ? "danger" : "warning"} className={`mt-1.5 text-sm ${className}`}>
					<p>{search ? words.search : isRefused ? words.certain : words.likely}</p>
				</Notice>
			)}
		</div>
	);
}
