"use client";

import { useEffect, useState } from "react";

/**
 * The token behind the # of the address, which is then taken out of the address bar: it must not be read over a shoulder,
 * kept in the history or shared by mistake. Null until it is looked for, empty where there is none.
 */
export function useLinkToken(): string | null {
	const [token, setToken] = useState<string | null>(null);
	useEffect(() => {
		const read = () => {
			const found = window.location.hash.slice(1);
			setToken((known) => found || (known ?? ""));
			if (found) window.history.replaceState(null, "", window.location.pathname);
		};
		read();
		// Another link, pasted while the page is open.
		window.addEventListener("hashchange", read);
		return () => window.removeEventListener("hashchange", read);
	}, []);
	return token;
}
