/** Dots fill row by row, or column by column where `rows` is given. */
type Grid = { step: number } & ({ columns: number } | { rows: number });

/** Dots number `from` up to `to` of a grid as one path: zero-length strokes with round caps, one `h0` each. */
export function dotPath(from: number, to: number, grid: Grid): string {
	const at = (place: number) => place * grid.step + grid.step / 2;
	let path = "";
	for (let dot = from; dot < to; dot++) {
		const [x, y] =
			"columns" in grid
				? [dot % grid.columns, Math.floor(dot / grid.columns)]
				: [Math.floor(dot / grid.rows), dot % grid.rows];
		path += `M${at(x)} ${at(y)}h0`;
	}
	return path;
}
