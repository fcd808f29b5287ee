"use client";

import { PrinterSmallIcon } from "@navikt/aksel-icons";
import { Button } from "./button";
import { Kbd } from "./kbd";
import { useShortcut } from "./use-shortcut";

/** Prints the page as it stands; P does the same. */
export function PrintButton({ label }: { label: string }) {
	const print = () => window.print();
	useShortcut(["p"], print);
	return (
		<Button onClick={print} aria-keyshortcuts="p">
			<PrinterSmallIcon aria-hidden="true" />
			{label}
			<Kbd className="pointer-coarse:hidden">P</Kbd>
		</Button>
	);
}
