"use client";

import { memo, useEffect, useRef, useState } from "react";
import { fill } from "@/lib/texts/fill";

type Props = { words: string; text: string; urgent: boolean };

/** Says a change of class to a screen reader, and nothing else: not the first class, not every answer. */
export const ClassAnnouncer = memo(function ClassAnnouncer({ words, text, urgent }: Props) {
	const before = useRef(words);
	const [said, setSaid] = useState("");
	useEffect(() => {
		if (before.current === words) return;
		before.current = words;
		setSaid(fill(text, { class: words }));
	}, [words, text]);
	return (
		<>
			<p aria-live="polite" className="visually-hidden">
				{urgent ? "" : said}
			</p>
			<p aria-live="assertive" className="visually-hidden">
				{urgent ? said : ""}
			</p>
		</>
	);
});
