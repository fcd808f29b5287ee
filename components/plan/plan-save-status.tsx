import { CheckmarkIcon, CloudSlashIcon, ExclamationmarkTriangleIcon } from "@navikt/aksel-icons";
import { SignInAgain } from "@/components/ui/sign-in-again";
import type { Lang } from "@/lib/clinical/types";
import { formatClock } from "@/lib/dates";
import { faultWords } from "@/lib/http/fault-words";
import { fill } from "@/lib/texts/fill";
import type { EditorWords } from "./editor-words";
import type { PlanState } from "./plan-store";

type Props = Pick<PlanState, "status" | "savedAt" | "refusal" | "fault"> & {
	/** The browser has what is not saved. */
	isKept: boolean;
	t: EditorWords["t"];
	lang: Lang;
};

/** What is true of the saving right now. Aloud only when it goes wrong. */
export function PlanSaveStatus({ status, savedAt, refusal, fault, isKept, t, lang }: Props) {
	const trouble = status === "retrying" || status === "signed-out" || status === "refused" || status === "conflict";
	const kept = isKept ? t.kept : t.onlyHere;
	const said = {
		saved: `${t.saved} ${formatClock(savedAt, lang)}`,
		withheld: fill(t.withheld, { time: formatClock(savedAt, lang) }),
		unsaved: t.saving,
		saving: t.saving,
		retrying: [t.saveFailed, faultWords(fault, t.errorNumber), kept].filter(Boolean).join(" "),
		"signed-out": `${fault?.ended ? t.ended : t.signedOut} ${kept}`,
		conflict: t.unsaved,
		refused: [`${t.unsaved}.`, refusal, kept].filter(Boolean).join(" "),
		signed: "",
	}[status];
	return (
		<p
			role={trouble ? "alert" : undefined}
			data-save={status}
			className={`flex items-center gap-1.5 text-sm tabular-nums ${trouble || status === "withheld" ? "font-medium text-danger" : "text-ink-soft"}`}
		>
			{trouble && <CloudSlashIcon aria-hidden="true" />}
			{status === "withheld" && <ExclamationmarkTriangleIcon aria-hidden="true" className="shrink-0" />}
			{status === "saved" && <CheckmarkIcon aria-hidden="true" />}
			<span>
				{said}
				{status === "signed-out" && (
					<>
						{" "}
						<SignInAgain>{t.signInAgain}</SignInAgain>
					</>
				)}
			</span>
		</p>
	);
}
