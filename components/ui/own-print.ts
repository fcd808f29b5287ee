import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** A sheet that is a child of the body, of this class, is all that is printed while it is there (print.css). */
export const ownPrint = "own-print print-only";
export const isOwnPrint = () => document.querySelector("body > .own-print") !== null;

/**
 * When a sheet of its own is to stand in the page: as long as the print that was asked for by `print` lasts, and with
 * `always` whenever the page is printed.
 */
export function useOwnPrint(always: boolean): { isPrinting: boolean; print: () => void } {
	const [isPrinting, setPrinting] = useState(false);
	useEffect(() => {
		const begin = () => always && flushSync(() => setPrinting(true));
		const end = () => setPrinting(false);
		window.addEventListener("beforeprint", begin);
		window.addEventListener("afterprint", end);
		return () => {
			window.removeEventListener("beforeprint", begin);
			window.removeEventListener("afterprint", end);
		};
	}, [always]);
	return {
		isPrinting,
		print() {
			flushSync(() => setPrinting(true));
			window.print();
		},
	};
}
