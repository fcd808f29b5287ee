"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { findNationalId } from "@/lib/privacy/national-id";

/** How a query stands in an entry of the browser's history. */
type Place<Query> = {
	/** What the address says, and what was typed beside it. What is said wrongly is left out. */
	read: (params: URLSearchParams, typed: string) => Query;
	/** The query part of the address, with its question mark; empty where nothing was chosen. Never what was typed. */
	write: (query: Query) => string;
};

/**
 * What a page searches by. Choices stand in the address. What was typed may name a patient, and an address ends up in
 * logs and on other screens: it stands in the state of the entry, which going back and loading anew bring along.
 * Each choice is a step that the browser can go back from; a search is one step however many letters it has, and waits
 * `patience` milliseconds for the next. `typed` runs ahead while somebody writes. What looks like a national identity
 * number is not searched for.
 */
export function useEntryQuery<Query extends { search?: string }>(
	first: Query,
	{ read, write }: Place<Query>,
	patience: number,
) {
	const params = useSearchParams();
	const [query, setQuery] = useState(first);
	const [typed, setTyped] = useState(first.search ?? "");
	const current = useRef(first);

	const show = useCallback(
		(next: Query, how: "pushState" | "replaceState") => {
			const address = write(next);
			const search = next.search ?? "";
			current.current = read(new URLSearchParams(address), search);
			setQuery(current.current);
			// Next adds what it keeps in the state itself.
			history[how]({ typed: search }, "", `${location.pathname}${address}`);
		},
		[read, write],
	);

	useEffect(() => {
		const search = typed.trim();
		if (search === (current.current.search ?? "") || findNationalId(search)) return;
		const wait = setTimeout(() => show({ ...current.current, search }, "replaceState"), patience);
		return () => clearTimeout(wait);
	}, [typed, show, patience]);

	const follow = useCallback(() => {
		const said = read(new URLSearchParams(location.search), typedHere());
		const isSame = write(said) === write(current.current) && (said.search ?? "") === (current.current.search ?? "");
		if (isSame) return;
		current.current = said;
		setQuery(said);
		setTyped(said.search ?? "");
	}, [read, write]);

	// The parameters say that the address has changed, some time after it did; what it says now is what counts. A link to
	// the page that is shown already changes no parameter, but brings a new first page.
	// biome-ignore lint/correctness/useExhaustiveDependencies: see above
	useEffect(follow, [params, first, follow]);

	// Two entries may have the same address and differ in what was typed.
	useEffect(() => {
		const path = location.pathname;
		const listen = () => {
			if (location.pathname === path) follow();
		};
		addEventListener("popstate", listen);
		return () => removeEventListener("popstate", listen);
	}, [follow]);

	function change(next: Query) {
		// What is being written is not taken away by another choice.
		if (next.search !== current.current.search) setTyped(next.search ?? "");
		show(next, "pushState");
	}
	return { query, typed, setTyped, change };
}

function typedHere(): string {
	const state: unknown = history.state;
	const isKept = typeof state === "object" && state !== null && "typed" in state;
	return isKept && typeof state.typed === "string" ? state.typed : "";
}
