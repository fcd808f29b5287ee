import { useLayoutEffect } from "react";

/**
 * Tells the page itself what sticks to the edges of the screen, so that nothing that takes focus comes to lie under it.
 * Written there and not found with `:has()`, which would style the page, and all its colours, anew at every answer.
 */
export function usePageEdges(hasStrip: boolean): void {
	useLayoutEffect(() => {
		const { dataset } = document.documentElement;
		dataset.page = "wide";
		return () => {
			delete dataset.page;
		};
	}, []);
	useLayoutEffect(() => {
		document.documentElement.toggleAttribute("data-strip", hasStrip);
		return () => document.documentElement.removeAttribute("data-strip");
	}, [hasStrip]);
}
