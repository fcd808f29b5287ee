"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

/** A link of the main menu, marked when its page or one below it is open. */
export function NavLink({ href, children }: { href: string; children: string }) {
	const path = usePathname();
	const here = path === href || path.startsWith(`${href}/`);
	return (
		<Link href={href} aria-current={here ? (path === href ? "page" : "true") : undefined} className="nav-link">
			{children}
		</Link>
	);
}
