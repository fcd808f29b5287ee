import "server-only";
import { pagesOf, type TemplateData } from "./pdf";
import type { SheetView } from "./sheet-view";

/**
 * Type size in points; how many blocks of what was agreed stand beside the box, and whether the others follow below;
 * `dense` joins the lines of a place in a sheet of two languages; `snug` leaves less air around the same words.
 */
export type Layout = { size: number; beside: number; below: boolean; dense: boolean; snug: boolean };

/** One page in large type where that holds, with less air before a second page for a few lines; else two in the largest type that holds. */
const onePage = [13, 12.5, 12];
const onePageSnug = [12.5, 12];
const twoPages = [13, 12.5, 12, 11.5, 11, 10.5, 10];
const twoPagesPaired = [13, 12.5, 12, 11.5, 11];
const twoPagesDense = [12, 11.5, 11, 10.5, 10, 9.5];

/** The most readable layout of the patient's sheet on at most two A4 pages. */
export function layoutOf(data: TemplateData, view: SheetView): Layout {
	const blocks = view.agreed?.blocks.length ?? 0;
	const pages = (layout: Layout) => pagesOf("patient", { ...data, ...layout });
	const whole = (size: number): Layout => ({ size, beside: blocks, below: true, dense: false, snug: false });
	const snug = (size: number): Layout => ({ ...whole(size), snug: true });
	const parted = (size: number): Layout => {
		const fits = (beside: number) => pages({ size, beside, below: false, dense: false, snug: false }) === 1;
		return { size, beside: view.paired ? 0 : mostBeside(blocks, fits), below: true, dense: false, snug: false };
	};
	const dense = (size: number): Layout => ({ size, beside: 0, below: true, dense: true, snug: false });
	const fits = (most: number) => (layout: Layout) => pages(layout) <= most;
	return (
		largest(onePage, whole, fits(1)) ??
		(view.paired ? undefined : largest(onePageSnug, snug, fits(1))) ??
		largest(view.paired ? twoPagesPaired : twoPages, parted, fits(2)) ??
		largest(twoPagesDense, dense, fits(2)) ??
		dense(9)
	);
}

/** The layout of the first size that fits, by halving: sizes fall, and what fits in one fits in every smaller. */
function largest(
	sizes: readonly number[],
	layoutIn: (size: number) => Layout,
	fits: (layout: Layout) => boolean,
): Layout | undefined {
	let found: Layout | undefined;
	let [from, to] = [0, sizes.length];
	while (from < to) {
		const middle = Math.floor((from + to) / 2);
		const layout = layoutIn(sizes[middle] ?? 0);
		if (fits(layout)) [found, to] = [layout, middle];
		else from = middle + 1;
	}
	return found;
}

/** The largest count that still fits, by halving: more never fits where less does not. */
function mostBeside(blocks: number, fits: (count: number) => boolean): number {
	let [low, high] = [0, blocks];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (fits(middle)) low = middle;
		else high = middle - 1;
	}
	return low;
}
