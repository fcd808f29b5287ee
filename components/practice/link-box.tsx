"use client";

import { CheckmarkIcon, FilesIcon } from "@navikt/aksel-icons";
import { useEffect, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { copyText } from "@/components/ui/copy-text";
import { Notice } from "@/components/ui/notice";
import type { Lang, Localised } from "@/lib/clinical/types";
import { formatMoment } from "@/lib/dates";
import type { LinkView } from "@/lib/practice/types";
import { fill } from "@/lib/texts/fill";
import type { users } from "@/lib/texts/users";

type Props = { title: string; link: LinkView; t: Localised<typeof users>; lang: Lang; onDone: () => void };

/** A one-time link, shown this once: it can't be had again, only made anew. */
export function LinkBox({ title, link, t, lang, onDone }: Props) {
	const id = useId();
	const box = useRef<HTMLElement>(null);
	const [copy, setCopy] = useState<"ready" | "copied" | "failed">("ready");
	useEffect(() => box.current?.focus(), []);

	return (
		<section
			ref={box}
			tabIndex={-1}
			aria-labelledby={`${id}-title`}
			className="grid gap-4 rounded-md border border-accent bg-accent-soft p-5"
		>
			<div className="grid gap-1">
				<h3 id={`${id}-title`}>{title}</h3>
				<p className="max-w-text text-sm">{fill(t.linkOnce, { when: formatMoment(link.expiresAt, lang) })}</p>
			</div>
			<div className="grid gap-1.5">
				<label htmlFor={id} className="eyebrow">
					{t.link}
				</label>
				<input
					id={id}
					className="ds-input w-full text-sm"
					readOnly
					value={link.url}
					onFocus={({ currentTarget }) => currentTarget.select()}
				/>
			</div>
			<div className="flex flex-wrap gap-3">
				<Button onClick={() => copyText(link.url).then((done) => setCopy(done ? "copied" : "failed"))}>
					{copy === "copied" ? <CheckmarkIcon aria-hidden="true" /> : <FilesIcon aria-hidden="true" />}
					{copy === "copied" ? t.copied : t.copy}
				</Button>
				<Button variant="secondary" onClick={onDone}>
					{t.done}
				</Button>
			</div>
			<p role="status" className="visually-hidden">
				{copy === "copied" ? t.copied : ""}
			</p>
			{copy === "failed" && <Notice tone="danger" title={t.copyFailed} role="alert" />}
		</section>
	);
}
