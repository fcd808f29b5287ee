"use client";

import { Button, LinkButton } from "@/components/ui/button";
import type { Lang } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import { shell } from "@/lib/texts/shell";

type Props = { lang: Lang; digest: string | undefined; retry: () => void };

/** What a person sees when the server could not make the page: what is safe, what to do, a number to quote. */
export function ErrorView({ lang, digest, retry }: Props) {
	return (
		<div className="page grid gap-6 py-16">
			<h1>{shell.errorTitle[lang]}</h1>
			<p className="lead">{shell.errorText[lang]}</p>
			<div className="flex flex-wrap gap-3">
				<Button onClick={retry}>{shell.retry[lang]}</Button>
				<LinkButton href="/" variant="secondary">
					{shell.toStart[lang]}
				</LinkButton>
			</div>
			{digest && <p className="text-ink-soft text-sm">{fill(shell.errorId[lang], { id: digest })}</p>}
		</div>
	);
}
