const width = 560;
const height = 260;
const lines = 9;

/** A ridge with a shoulder, seen from the side. `x` from 0 to 1. */
const profile = (x: number) => {
	const peak = (at: number, wide: number) => Math.exp(-(((x - at) / wide) ** 2));
	return 0.95 * peak(0.62, 0.13) + 0.5 * peak(0.4, 0.12) + 0.22 * peak(0.86, 0.1) + 0.12 * peak(0.16, 0.1);
};

/** Nearer lines lie lower and flatter, as ridges do in the distance turned round. */
function path(line: number): string {
	const depth = line / (lines - 1);
	const base = height * (0.78 + 0.2 * depth);
	const rise = height * 0.72 * (1 - depth) ** 1.35;
	const points = Array.from({ length: 57 }, (_, step) => {
		const x = step / 56;
		return `${(x * width).toFixed(1)} ${(base - rise * profile(x + 0.03 * depth)).toFixed(1)}`;
	});
	return `M${points.join("L")}`;
}

const paths = Array.from({ length: lines }, (_, line) => path(line));

/** Decoration: contour lines that settle from a ridge into level ground. */
export function RidgeLines({ className = "" }: { className?: string }) {
	return (
		<svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false" fill="none" className={className}>
			{paths.map((d, line) => (
				<path
					key={d}
					d={d}
					stroke="currentColor"
					strokeWidth={line === 0 ? 2 : 1}
					opacity={line === 0 ? 1 : 0.75 - line * 0.055}
					strokeLinejoin="round"
				/>
			))}
		</svg>
	);
}
