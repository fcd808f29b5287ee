import { type ClassMark, classMarks } from "@/lib/class-marks";
import { ClassBadge } from "./class-badge";

type Props = {
	class: Exclude<ClassMark, "unsettled"> | null;
	settled: boolean | null;
	words: Readonly<Record<ClassMark, string>>;
};

/** The marks of one case, side by side. */
export function ClassBadges({ class: established, settled, words }: Props) {
	return (
		<span className="inline-flex flex-wrap gap-1.5">
			{classMarks(established, settled).map((mark) => (
				<ClassBadge key={mark} mark={mark} word={words[mark]} />
			))}
		</span>
	);
}
