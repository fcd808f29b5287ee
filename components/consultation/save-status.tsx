"use client";

import { CheckmarkIcon, CloudSlashIcon, ExclamationmarkTriangleIcon } from "@navikt/aksel-icons";
import { memo } from "react";
import { SignInAgain } from "@/components/ui/sign-in-again";
import { formatClock } from "@/lib/dates";
import { faultWords } from "@/lib/http/fault-words";
import { fill } from "@/lib/texts/fill";
import type { Draft } from "./draft";
import type { DraftState } from "./draft-types";
import { useScreen } from "./screen";
import { useDraftPart } from "./use-draft-part";

const whole = (state: DraftState) => state;

type Props = { draft: Draft; otherTabs: number; withheld: boolean };

/** What is true of the saving right now. Said aloud only when it goes wrong and when it is right again. */
export const SaveStatus = memo(function SaveStatus({ draft, otherTabs, withheld }: Props) {
	const { t, lang } = useScreen();
	const { status, savedAt, fault, isKept } = useDraftPart(draft, whole);
	const time = formatClock(savedAt, lang);
	const kept = isKept ? t.form.save.kept : t.form.save.onlyHere;
	const words = {
		saved: fill(t.form.save.saved, { time }),
		withheld: fill(t.form.save.withheld, { time }),
		saving: t.form.save.saving,
		retrying: [`${t.form.save.retrying}.`, faultWords(fault, t.form.save.number), kept].filter(Boolean).join(" "),
		"signed-out": `${fault?.ended ? t.form.save.ended : t.form.save.signedOut} ${kept}`,
		stopped: [t.form.save.stopped, stoppedBy(fault), kept].filter(Boolean).join(" "),
		signed: fill(t.form.save.signed, { time }),
	};
	const said = status === "saved" && withheld ? "withheld" : status;
	const trouble = said === "retrying" || said === "signed-out" || said === "stopped";
	const quiet = said === "withheld" ? "font-medium text-danger" : "text-ink-soft";
	return (
		<>
			{otherTabs > 0 && <p className="flex min-h-7 items-center text-sm">{t.form.otherTabShort}</p>}
			<p
				role={trouble ? "alert" : undefined}
				data-save={said}
				className={`flex min-h-9 items-center gap-1.5 text-sm tabular-nums ${trouble ? "fixed start-4 bottom-4 z-30 me-4 rounded-md bg-danger-soft px-3 py-1.5 lg:max-w-56 font-medium text-danger max-lg:bottom-17" : quiet}`}
			>
				{trouble && <CloudSlashIcon aria-hidden="true" className="shrink-0" />}
				{said === "saved" && <CheckmarkIcon aria-hidden="true" />}
				{said === "withheld" && <ExclamationmarkTriangleIcon aria-hidden="true" className="shrink-0" />}
				<span>
					{words[said]}
					{said === "signed-out" && (
						<>
							{" "}
							<SignInAgain>{t.form.save.signIn}</SignInAgain>
						</>
					)}
				</span>
			</p>
		</>
	);
});

/** The server's own words: what it names, or else why. */
const stoppedBy = (fault: DraftState["fault"]) =>
	fault?.errors?.map(({ message }) => message).join(" ") || fault?.detail || "";
