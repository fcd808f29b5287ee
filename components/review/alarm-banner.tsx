"use client";

import { ExclamationmarkTriangleFillIcon } from "@navikt/aksel-icons";
import { Link } from "@/components/ui/link";
import { fill } from "@/lib/texts/fill";
import { hrefOf } from "./notifications";
import { useNotifications } from "./use-notifications";
import type { ReviewTexts } from "./words";

/**
 * A new alarm finding stands at the top of whatever page its reader is on, until they open it. It is there from the
 * start, so that a screen reader says what comes into it.
 */
export function AlarmBanner({ t }: { t: ReviewTexts["notifications"] }) {
	const alarms = useNotifications().filter(({ kind, seen }) => kind === "alarm" && !seen);
	return (
		<div role="alert" className="no-print sticky top-0 z-40 empty:hidden">
			{alarms.map((alarm) => (
				<div key={alarm.id} className="border-on-emergency border-b bg-emergency-field text-on-emergency">
					<p className="page flex flex-wrap items-center gap-x-4 gap-y-1 py-1.5">
						<ExclamationmarkTriangleFillIcon aria-hidden="true" fontSize="1.3rem" />
						<span className="font-semibold">{fill(t.alarmTitle, { reference: alarm.reference })}</span>
						<Link
							href={hrefOf(alarm)}
							className="ms-auto inline-flex min-h-11 items-center rounded-md border border-current px-4 font-medium"
						>
							{t.alarmOpen}
						</Link>
					</p>
				</div>
			))}
		</div>
	);
}
