"use client";

import { usePathname } from "next/navigation";

/** Leads to the sign-in in a tab of its own: this one keeps what is not saved. */
export function SignInAgain({ children }: { children: string }) {
	const path = usePathname();
	return (
		<a
			href={`/logg-inn?til=${encodeURIComponent(path)}`}
			target="_blank"
			rel="noreferrer"
			className="link inline-flex min-h-11 items-center"
		>
			{children}
		</a>
	);
}
