type Props = { share: number; low: number; high: number };

/** The share and its interval on a line from 0 to 100 %. The figures stand beside it in words. */
export function IntervalBar({ share, low, high }: Props) {
	return (
		<svg
			aria-hidden="true"
			viewBox="0 0 204 16"
			className="w-40 min-w-24 max-sm:hidden"
			fill="none"
			strokeLinecap="round"
		>
			<path d="M2 8H202" className="stroke-line" strokeWidth="2" />
			<path d={`M${2 + low * 200} 8H${2 + high * 200}`} className="stroke-accent/50" strokeWidth="6" />
			<circle cx={2 + share * 200} cy="8" r="5" className="fill-accent" />
		</svg>
	);
}
