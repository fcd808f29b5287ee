"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { fetchCases } from "@/lib/consultation/queries";
import { findNationalId } from "@/lib/privacy/national-id";
import type { ErasureWords } from "./erasure-words";

export type PickedCase = { id: string; reference: string };
type Props = { picked: PickedCase | null; onPick: (picked: PickedCase | null) => void; error?: string } & ErasureWords;

const shown = 8;

/** Finds one case by the beginning of its reference. */
export function CasePicker({ picked, onPick, error, t }: Props) {
	const [typed, setTyped] = useState("");
	const [search, setSearch] = useState("");
	useEffect(() => {
		const wait = setTimeout(() => setSearch(findNationalId(typed) ? "" : typed.trim()), 250);
		return () => clearTimeout(wait);
	}, [typed]);
	const found = useQuery({
		queryKey: ["cases", "picker", search],
		queryFn: ({ signal }) => fetchCases({ search }, signal),
		enabled: search !== "" && picked === null,
	});

	if (picked) {
		return (
			<div className="flex flex-wrap items-center gap-x-4 gap-y-1">
				<p>
					<span className="ds-label block">{t.chosen}</span>
					<span className="font-semibold">{picked.reference}</span>
				</p>
				<Button size="sm" variant="tertiary" onClick={() => onPick(null)}>
					{t.other}
				</Button>
			</div>
		);
	}
	const rows = found.data?.cases.slice(0, shown) ?? [];
	return (
		<div className="grid gap-3">
			<Field
				id="erasure-case"
				type="search"
				label={t.find}
				help={t.findHelp}
				error={error}
				value={typed}
				onChange={(event) => setTyped(event.target.value)}
				autoComplete="off"
				spellCheck={false}
				maxLength={40}
			/>
			<div role="status">
				{search !== "" && found.isSuccess && rows.length === 0 && <p className="text-ink-soft text-sm">{t.noMatch}</p>}
			</div>
			{rows.length > 0 && (
				<ul aria-label={t.pick} className="flex flex-wrap gap-2">
					{rows.map(({ id, reference }) => (
						<li key={id}>
							<Button size="sm" variant="secondary" onClick={() => onPick({ id, reference })}>
								{reference}
							</Button>
						</li>
					))}
				</ul>
			)}
		</div>
	);
}
