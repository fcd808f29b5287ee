import { PadlockUnlockedIcon } from "@navikt/aksel-icons";
import type { Lang, Localised } from "@/lib/clinical/types";
import { formatClock } from "@/lib/dates";
import type { caseAccess } from "@/lib/texts/case-access";
import { fill } from "@/lib/texts/fill";

type Props = {
	/** ISO moment. */
	until: string;
	t: Localised<typeof caseAccess>;
	lang: Lang;
};

/** Quiet reminder, for an administrator, that the case is open for a while and why that is noticed. */
export function OpenBanner({ until, t, lang }: Props) {
	return (
		<p className="no-print flex flex-wrap items-center gap-x-2 border-line border-y py-2 text-sm">
			<PadlockUnlockedIcon aria-hidden="true" fontSize="1.2em" className="text-accent" />
			<span className="font-medium">{fill(t.openUntil, { when: formatClock(until, lang) })}.</span>
			<span className="text-ink-soft">{t.openNote}</span>
		</p>
	);
}
