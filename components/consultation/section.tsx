"use client";

import { memo } from "react";
import type { QuestionId } from "@/lib/clinical/content/questions";
import type { GroupId } from "@/lib/clinical/content/questions/groups";
import type { SectionId } from "@/lib/clinical/types";
import type { ShownGroup } from "./form-layout";
import { noneAnswers } from "./form-layout";
import { QuestionGroup } from "./question-group";
import { useScreen } from "./screen";
import type { Worked } from "./use-evaluation";

type Props = {
	section: SectionId;
	worked: Worked;
	unseen: GroupId | null;
	/** The group that was last answered as a whole, but for what the patient has said yes to. */
	left: GroupId | null;
	onNone: (group: GroupId, recorded: number, left: readonly QuestionId[]) => void;
};

/** The groups of one section that are on the form now. */
export const Section = memo(function Section({ section, worked, unseen, left, onNone }: Props) {
	const { content } = useScreen();
	const { answers, contradictions, evaluation, groups, alarms, held } = worked;

	const against = new Map<string, string[]>();
	for (const { key, parents } of contradictions) {
		against.set(key, [...(against.get(key) ?? []), ...parents]);
		for (const parent of parents) against.set(parent, [...(against.get(parent) ?? []), key]);
	}
	const among = (group: ShownGroup, ids: readonly string[]) =>
		group.questions.filter((id) => ids.includes(id)).join(" ");

	return groups
		.filter((group) => group.section === section)
		.map((group) => (
			<QuestionGroup
				key={group.id}
				id={group.id}
				questions={group.questions.join(" ")}
				alarms={among(group, alarms)}
				held={group.questions.filter((id) => held.has(id)).join(" ")}
				missing={among(group, evaluation.triage.missing)}
				contradictions={group.questions
					.filter((id) => against.has(id))
					.map((id) => `${id}:${against.get(id)?.join(",")}`)
					.join(" ")}
				examined={answers.neuroExamDone === "yes"}
				done={noneAnswers(content, group.questions, (id) => answers[id] !== undefined).length === 0}
				unseen={unseen === group.id}
				left={left === group.id}
				onNone={onNone}
			/>
		));
});
