import { CheckmarkIcon, CloudSlashIcon } from "@navikt/aksel-icons";
import type { Lang } from "@/lib/clinical/types";
import { formatClock } from "@/lib/dates";
import type { EditorWords } from "./editor-words";
import type { PlanState } from "./plan-store";

type Props = Pick<PlanState, "status" | "savedAt" | "refusal"> & { t: EditorWords["t"]; lang: Lang };

/** What is true of the saving right now. Aloud only when it goes wrong. */
export function PlanSaveStatus({ status, savedAt, refusal, t, lang }: Props) {
	const trouble = status === "retrying" || status === "refused" || status === "conflict";
	const said = {
		saved: `${t.saved} ${formatClock(savedAt, lang)}`,
		unsaved: t.saving,
		saving: t.saving,
		retrying: t.saveFailed,
		conflict: t.unsaved,
		refused: `${t.unsaved}. ${refusal ?? ""}`,
		signed: "",
	}[status];
	return (
		<p
			role={trouble ? "alert" : undefined}
			data-save={status}
			className={`flex items-center gap-1.5 text-sm tabular-nums ${trouble ? "font-medium text-danger" : "text-ink-soft"}`}
		>
			{trouble && <CloudSlashIcon aria-hidden="true" />}
			{status === "saved" && <CheckmarkIcon aria-hidden="true" />}
			{said}
		</p>
	);
}
