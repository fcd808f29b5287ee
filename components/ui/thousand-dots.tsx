const columns = 50;
const rows = 20;
const step = 4;

/** Zero-length strokes with round caps: a dot each, in one path. */
function dots(from: number, to: number): string {
	let path = "";
	for (let dot = from; dot < to; dot++) {
		path += `M${(dot % columns) * step + step / 2} ${Math.floor(dot / columns) * step + step / 2}h0`;
	}
	return path;
}

type Props = {
	/** How many of 1,000, rounded as in the text beside it. */
	filled: number;
	/** The upper end of the interval; dots up to here are half-filled. */
	high: number | null;
	title: string;
	className?: string;
};

/** A thousand people as dots. The title says in words what the picture shows. */
export function ThousandDots({ filled, high, title, className = "" }: Props) {
	const upTo = Math.max(filled, Math.min(1000, high ?? filled));
	return (
		<svg
			role="img"
			aria-label={title}
			viewBox={`0 0 ${columns * step} ${rows * step}`}
			className={`w-full ${className}`}
			fill="none"
			strokeLinecap="round"
			strokeWidth="2.6"
		>
			<path d={dots(upTo, 1000)} className="stroke-line" />
			<path d={dots(filled, upTo)} className="stroke-class-targeted/45" />
			<path d={dots(0, filled)} className="stroke-class-targeted" />
		</svg>
	);
}
