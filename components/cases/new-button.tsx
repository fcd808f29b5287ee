"use client";

import { useRouter } from "next/navigation";
import { LinkButton } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { useShortcut } from "@/components/ui/use-shortcut";

const href = "/konsultasjon/ny";

/** The one thing that the start page wants done; `n` does it too. */
export function NewButton({ label }: { label: string }) {
	const router = useRouter();
	useShortcut(["n"], () => router.push(href));
	return (
		<LinkButton href={href} aria-keyshortcuts="n" className="px-7 py-3.5 text-lg">
			{label}
			<Kbd className="pointer-coarse:hidden ms-2">N</Kbd>
		</LinkButton>
	);
}
