"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "@/components/ui/link";
import { erasuresQuery } from "@/lib/practice/queries";
import type { ErasureView } from "@/lib/practice/types";
import type { PickedCase } from "./case-picker";
import { ErasureForm } from "./erasure-form";
import { ErasureItem } from "./erasure-item";
import type { ErasureWords } from "./erasure-words";
import { Tombstones } from "./tombstones";

type Props = ErasureWords & {
	first: readonly ErasureView[];
	/** The case that the reader came from. */
	from: PickedCase | null;
	/** The start page of the practice is the administrator's. */
	backTo: string | null;
};

/** Deletion on a legal basis: what waits, the form that asks, and what is left of what was deleted. */
export function ErasurePage({ first, from, backTo, ...words }: Props) {
	const { t } = words;
	const { data } = useQuery(erasuresQuery(first));
	const [said, setSaid] = useState("");
	const waiting = data.filter(({ status }) => status === "asked");
	const decided = data.filter(({ status }) => status !== "asked");
	return (
		<div className="page grid gap-14 py-10 sm:py-14">
			<header className="grid gap-3">
				{backTo && (
					<Link href={backTo} className="link inline-flex min-h-11 items-center justify-self-start text-sm">
						{t.back}
					</Link>
				)}
				<h1>{t.title}</h1>
				<p className="lead">{t.lead}</p>
			</header>
			<section aria-labelledby="venter" className="grid gap-4">
				<h2 id="venter">{t.waiting}</h2>
				<p role="status" className={said ? "font-medium text-success text-sm" : "visually-hidden"}>
					{said}
				</p>
				{waiting.length === 0 ? (
					<p className="border-line border-t py-4 text-ink-soft">{t.noneWaiting}</p>
				) : (
					<ul className="border-line border-t">
						{waiting.map((erasure) => (
							<ErasureItem key={erasure.id} erasure={erasure} onSaid={setSaid} {...words} />
						))}
					</ul>
				)}
			</section>
			<section aria-labelledby="be-om" className="grid gap-6">
				<h2 id="be-om">{t.ask}</h2>
				<ErasureForm {...words} from={from} onSaid={setSaid} />
			</section>
			<section aria-labelledby="avgjort" className="grid gap-4">
				<h2 id="avgjort">{t.decided}</h2>
				<p className="text-ink-soft">{t.tombstones}</p>
				<Tombstones erasures={decided} {...words} />
			</section>
		</div>
	);
}
