import {
	CalendarIcon,
	CircleBrokenIcon,
	ExclamationmarkTriangleIcon,
	HikingTrailSignIcon,
	MagnifyingGlassIcon,
	PhoneFillIcon,
} from "@navikt/aksel-icons";
import type { ClassMark } from "@/lib/class-marks";

const icons = {
	emergency: PhoneFillIcon,
	urgent: ExclamationmarkTriangleIcon,
	targeted: MagnifyingGlassIcon,
	planned: CalendarIcon,
	usual: HikingTrailSignIcon,
	unsettled: CircleBrokenIcon,
} satisfies Record<ClassMark, unknown>;

/** The sign of a class; always beside its word. */
export function ClassIcon({ mark, className = "" }: { mark: ClassMark; className?: string }) {
	const Icon = icons[mark];
	return <Icon aria-hidden="true" fontSize="1em" className={className} />;
}

/** A class as icon, word and colour, so that none of them speaks alone. */
export function ClassBadge({ mark, word, className = "" }: { mark: ClassMark; word: string; className?: string }) {
	return (
		<span data-class={mark} className={`badge ${className}`}>
			<ClassIcon mark={mark} className="text-[1.15em]" />
			{word}
		</span>
	);
}
