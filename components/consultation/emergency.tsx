"use client";

import { PhoneFillIcon } from "@navikt/aksel-icons";
import { EmergencyLane, type Finding } from "@/components/result/emergency-lane";
import { emergencyStory } from "@/components/result/emergency-story";
import type { QuestionId } from "@/lib/clinical/content/questions";
import { formatClock } from "@/lib/dates";
import { fill } from "@/lib/texts/fill";
import { answerWords } from "./answer-words";
import { useScreen } from "./screen";
import { questionOf } from "./screen-content";
import type { Worked } from "./use-evaluation";
import type { PlanLink } from "./use-plan-link";

type Props = {
	worked: Worked;
	since: string;
	planLink: PlanLink;
	isOpen: boolean;
	onOpen: () => void;
	onClose: () => void;
};

/** "Ny lekkasje" inside a sentence; "MR" stays as it is. */
const lowerFirst = (words: string) =>
	/^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

/** The emergency lane, or the strip that leads back to it while the form is looked at. */
export function Emergency({ worked, since, planLink, isOpen, onOpen, onClose }: Props) {
	const { content, t, lang, goTo } = useScreen();
	const { evaluation, of, answers, alarms } = worked;
	const { scripts, reasons, causes } = emergencyStory(content, evaluation, of);
	const time = formatClock(since, lang);

	if (!isOpen) {
		return (
			<div className="sticky top-0 z-30 mb-4 flex flex-wrap items-center gap-x-4 gap-y-1 rounded-md bg-emergency-field px-4 py-2 text-on-emergency">
				<PhoneFillIcon aria-hidden="true" fontSize="1.3rem" />
				<p className="font-semibold">{scripts[0]?.title ?? t.terms.class.emergency}</p>
				<button
					type="button"
					className="ms-auto min-h-11 rounded-md border border-current px-4 font-medium"
					onClick={onOpen}
				>
					{t.result.lane.backToLane}
				</button>
			</div>
		);
	}

	const inWords = (id: string): Finding => ({
		id,
		words: `${questionOf(content, id as QuestionId).label}: ${lowerFirst(answerWords(content, id as QuestionId, answers[id as QuestionId], t.form))}`,
	});
	const sex = answers.sex && answers.sex !== "unspecified" ? t.terms.sex[answers.sex] : null;
	const age = answers.age === undefined ? null : fill(t.result.lane.ageOnly, { age: answers.age });
	return (
		<EmergencyLane
			scripts={scripts}
			reasons={reasons}
			person={[sex, age].filter(Boolean).join(", ")}
			findings={[...new Set([...causes.filter((id) => id !== "age" && id !== "sex"), ...alarms])].map(inWords)}
			causes={causes.map(inWords)}
			time={time}
			planLink={planLink}
			t={t}
			onShowForm={onClose}
			onCorrect={(id) => goTo(id as QuestionId)}
		/>
	);
}
