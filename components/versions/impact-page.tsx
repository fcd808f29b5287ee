"use client";

import type { ReactNode } from "react";
import { DateText } from "@/components/ui/date-text";
import { Link } from "@/components/ui/link";
import type { ContentEntry } from "@/lib/consultation/version-types";
import { ImpactSection } from "./impact-section";
import { shortHash, type VersionTexts } from "./version-words";

type Props = VersionTexts & {
	versions: readonly ContentEntry[];
	/** The start page of the practice is the administrator's. */
	backTo: string | null;
	/** What is due for review. */
	children: ReactNode;
};

/** The versions that there are, what one of them would change, and what is due for review. */
export function ImpactPage({ versions, backTo, children, ...texts }: Props) {
	const { t, lang } = texts;
	return (
		<div className="page grid gap-14 py-10 sm:py-14">
			<header className="grid gap-3">
				{backTo && (
					<Link href={backTo} className="link inline-flex min-h-11 items-center justify-self-start text-sm">
						{t.backToPractice}
					</Link>
				)}
				<h1>{t.impactTitle}</h1>
				<p className="lead">{t.impactLead}</p>
			</header>
			<section aria-labelledby="versjoner" className="grid gap-4">
				<h2 id="versjoner">{t.theVersions}</h2>
				<ul className="border-line border-t">
					{versions.map(({ hash, version, since, inUse, signed }) => (
						<li key={hash} className="flex flex-wrap items-baseline gap-x-8 gap-y-1 border-line border-b py-3">
							<h3 className="min-w-28">{version}</h3>
							<dl className="flex flex-wrap gap-x-8 gap-y-1 text-sm">
								<Fact label={t.columnState}>{inUse ? t.inUse : t.notInUse}</Fact>
								<Fact label={t.columnSince}>
									<DateText value={since} lang={lang} />
								</Fact>
								<Fact label={t.columnSigned}>{signed}</Fact>
								<Fact label={t.columnHash}>
									<code>{shortHash(hash)}</code>
								</Fact>
							</dl>
						</li>
					))}
				</ul>
				<p className="max-w-text text-ink-soft text-sm">{t.offerNote}</p>
			</section>
			<ImpactSection versions={versions} {...texts} />
			{children}
		</div>
	);
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
	return (
		<div className="flex gap-x-2">
			<dt className="text-ink-soft">{label}:</dt>
			<dd className="tabular-nums">{children}</dd>
		</div>
	);
}
