import { contentHref } from "@/components/content/content-href";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { localise } from "@/lib/clinical/engine/localise";
import type { Basis, Lang, LeaveMilestone } from "@/lib/clinical/types";
import { planSickLeave } from "@/lib/texts/plan-sick-leave";

type Source = { title: string; href: string };

/** What the panel says, in the reader's language. Made on the server, so that the rest of the content stays there. */
export function sickLeaveWords(content: LocalContent, lang: Lang) {
	const { kinds, limits, stair, shortFor, milestones, rules, reasons, problems, warnings } = content.sickLeave;
	const cited = (ids: readonly (keyof LocalContent["sources"])[]): readonly Source[] =>
		ids
			.filter((id) => content.sources[id].basis === "verified")
			.map((id) => ({ title: content.sources[id].title, href: contentHref("sources", id) }));
	return {
		t: localise(planSickLeave, lang),
		kinds,
		limits,
		stair,
		shortFor,
		reasons,
		problems,
		warnings,
		milestones: milestones.map(({ id, week, at, who, short, text, sources, basis, ...more }) => ({
			id: id as string,
			week: week as number,
			at: at as LeaveMilestone["at"],
			who: who as LeaveMilestone["who"],
			short,
			text,
			graded: "graded" in more ? more.graded : text,
			basis: basis as Basis,
			sources: cited(sources),
		})),
		rules: rules.map(({ id, kinds: of, text, sources, basis }) => ({
			id: id as string,
			kinds: of as readonly string[],
			text,
			basis: basis as Basis,
			sources: cited(sources),
		})),
	};
}

export type SickLeaveWords = ReturnType<typeof sickLeaveWords>;
