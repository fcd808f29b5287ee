"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import type { CaseQuery } from "@/lib/consultation/case-filter";
import { readAddress, writeAddress } from "./case-address";

/** How long a search waits for the next letter, in milliseconds. */
const patience = 200;

/**
 * What the list shows, and the address with it. Each choice is a step that the browser can go back from; a search is
 * one step however many letters it has. `typed` runs ahead of both while somebody writes.
 */
export function useCaseQuery(first: CaseQuery) {
	const params = useSearchParams();
	const [query, setQuery] = useState(first);
	const [typed, setTyped] = useState(first.search ?? "");
	const current = useRef(first);

	const show = useCallback((next: CaseQuery, how: "pushState" | "replaceState") => {
		const address = writeAddress(next);
		current.current = readAddress(new URLSearchParams(address));
		setQuery(current.current);
		history[how](null, "", `${location.pathname}${address}`);
	}, []);

	useEffect(() => {
		const search = typed.trim();
		if (search === (current.current.search ?? "")) return;
		const wait = setTimeout(() => show({ ...current.current, search }, "replaceState"), patience);
		return () => clearTimeout(wait);
	}, [typed, show]);

	// The parameters say that the address has changed, some time after it did; what it says now is what counts.
	// biome-ignore lint/correctness/useExhaustiveDependencies: see above
	useEffect(() => {
		const said = readAddress(new URLSearchParams(location.search));
		if (writeAddress(said) === writeAddress(current.current)) return;
		current.current = said;
		setQuery(said);
		setTyped(said.search ?? "");
	}, [params]);

	function change(next: CaseQuery) {
		// What is being written is not taken away by another choice.
		if (next.search !== current.current.search) setTyped(next.search ?? "");
		show(next, "pushState");
	}
	return { query, typed, setTyped, change };
}
