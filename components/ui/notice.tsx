import {
	CheckmarkCircleIcon,
	CircleBrokenIcon,
	ExclamationmarkTriangleIcon,
	InformationSquareIcon,
	XMarkOctagonIcon,
} from "@navikt/aksel-icons";
import type { ReactNode } from "react";

const icons = {
	neutral: InformationSquareIcon,
	info: InformationSquareIcon,
	success: CheckmarkCircleIcon,
	warning: ExclamationmarkTriangleIcon,
	danger: XMarkOctagonIcon,
	unsettled: CircleBrokenIcon,
};

type Props = {
	tone?: keyof typeof icons;
	title?: string;
	children?: ReactNode;
	/** "status" is read when the reader pauses, "alert" at once. Leave out for what is there from the start. */
	role?: "status" | "alert";
	className?: string;
};

/** A message in the flow of the page. */
export function Notice({ tone = "neutral", title, children, role, className = "" }: Props) {
	const Icon = icons[tone];
	return (
		<div role={role} data-tone={tone} className={`notice ${className}`}>
			<Icon aria-hidden="true" fontSize="1.4em" />
			<div className="grid gap-1">
				{title && <p className="font-semibold">{title}</p>}
				{children}
			</div>
		</div>
	);
}
