"use client";

import { CheckmarkIcon, CloudSlashIcon } from "@navikt/aksel-icons";
import { formatClock } from "@/lib/dates";
import { fill } from "@/lib/texts/fill";
import type { DraftState } from "./draft-types";
import { useScreen } from "./screen";

/** What is true of the saving right now. Said aloud only when it goes wrong and when it is right again. */
export function SaveStatus({
	status,
	savedAt,
	otherTabs,
}: Pick<DraftState, "status" | "savedAt"> & { otherTabs: number }) {
	const { t, lang } = useScreen();
	const time = formatClock(savedAt, lang);
	const words = {
		saved: fill(t.form.save.saved, { time }),
		saving: t.form.save.saving,
		retrying: t.form.save.retrying,
		signed: fill(t.form.save.signed, { time }),
	};
	const trouble = status === "retrying";
	return (
		<>
			{otherTabs > 0 && <p className="flex min-h-7 items-center text-sm">{t.form.otherTabShort}</p>}
			<p
				role={trouble ? "alert" : undefined}
				data-save={status}
				className={`flex min-h-9 items-center gap-1.5 text-sm tabular-nums ${trouble ? "fixed start-4 bottom-4 z-30 rounded-md bg-danger-soft px-3 font-medium text-danger max-lg:bottom-17" : "text-ink-soft"}`}
			>
				{trouble && <CloudSlashIcon aria-hidden="true" />}
				{status === "saved" && <CheckmarkIcon aria-hidden="true" />}
				{words[status]}
			</p>
		</>
	);
}
