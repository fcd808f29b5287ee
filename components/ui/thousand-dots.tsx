import { dotPath } from "./dot-path";

const grid = { columns: 50, step: 4 };

type Props = {
	/** How many of 1,000, rounded as in the text beside it. */
	filled: number;
	/** The upper end of the interval; dots up to here are half-filled. */
	high: number | null;
	title: string;
	/** More in words, for whom the title is not enough. */
	desc?: string;
	className?: string;
};

/**
 * A thousand people as dots. The title says in words what the picture shows. The dots that are not filled are smaller,
 * so that the picture also reads in grey.
 */
export function ThousandDots({ filled, high, title, desc, className = "" }: Props) {
	const upTo = Math.max(filled, Math.min(1000, high ?? filled));
	return (
		<svg
			role="img"
			viewBox="0 0 200 80"
			className={`w-full ${className}`}
			fill="none"
			strokeLinecap="round"
			strokeWidth="2.7"
		>
			<title>{title}</title>
			{desc && <desc>{desc}</desc>}
			<path d={dotPath(upTo, 1000, grid)} className="stroke-line" strokeWidth="1.8" />
			<path d={dotPath(filled, upTo, grid)} className="stroke-class-targeted/45" />
			<path d={dotPath(0, filled, grid)} className="stroke-class-targeted" />
		</svg>
	);
}
