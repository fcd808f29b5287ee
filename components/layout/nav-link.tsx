"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";

type Props = {
	href: string;
	/** Pages below it have links of their own. */
	exact?: boolean;
	children: ReactNode;
};

/** A link of the main menu, marked when its page or one below it is open. */
export function NavLink({ href, exact = false, children }: Props) {
	const path = usePathname();
	const here = path === href || (!exact && path.startsWith(`${href}/`));
	return (
		<Link href={href} aria-current={here ? (path === href ? "page" : "true") : undefined} className="nav-link">
			{children}
		</Link>
	);
}
