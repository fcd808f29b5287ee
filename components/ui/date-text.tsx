import { formatAgo, formatDay, formatMoment } from "@/lib/dates";

type Props = {
	/** ISO moment. */
	value: string;
	lang: "nb" | "en";
	as?: "day" | "moment" | "ago";
	/** ISO moment of "now", needed for `ago`. */
	now?: string;
};

/** A moment in words, with the exact time for machines and on hover. */
export function DateText({ value, lang, as = "day", now }: Props) {
	const words =
		as === "ago" && now
			? formatAgo(value, now, lang)
			: as === "moment"
				? formatMoment(value, lang)
				: formatDay(value, lang);
	return (
		<time dateTime={value} title={formatMoment(value, lang)}>
			{words}
		</time>
	);
}
