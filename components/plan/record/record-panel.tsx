"use client";

import type { PlanRecord } from "@/lib/clinical/plan-record";
import type { PlanSection } from "@/lib/clinical/types";
import type { EditorWords } from "../editor-words";
import { FollowUpPanel } from "./follow-up/panel";
import { ImagingPanel } from "./imaging/panel";
import { MedicinesPanel } from "./medicines/panel";
import type { PanelPart, PanelProps } from "./panel-props";
import { ReferralsPanel } from "./referrals/panel";
import { SickLeavePanel } from "./sick-leave/panel";

type Props = Pick<PanelProps<"imaging">, "answers" | "evaluation" | "today"> & {
	/** The ids of the drafted lines of the section that stand. */
	drafted: readonly string[];
	section: PlanSection;
	record: PlanRecord;
	decide: <Part extends keyof PlanRecord>(part: Part, value: PlanRecord[Part]) => void;
	words: EditorWords;
};

/** The panel of a section, where it has one: what is decided there beside the lines. */
export function RecordPanel({ section, record, decide, words, drafted, ...rest }: Props) {
	const of = <Part extends PanelPart>(part: Part): PanelProps<Part> => ({
		...rest,
		value: record[part],
		change: (next) => decide(part, next),
		words: words.panels[part],
		t: words.t,
		lang: words.lang,
		record,
	});
	if (section === "imaging") return <ImagingPanel {...of("imaging")} />;
	if (section === "work") return <SickLeavePanel {...of("sickLeave")} />;
	if (section === "medication") return <MedicinesPanel {...of("medicines")} />;
	if (section === "referral") return <ReferralsPanel {...of("referrals")} />;
	if (section === "followUp") return <FollowUpPanel {...of("followUp")} drafted={drafted} />;
	return null;
}
