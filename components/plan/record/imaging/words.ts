import { contentHref } from "@/components/content/content-href";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { localise } from "@/lib/clinical/engine/localise";
import { patientWords } from "@/lib/clinical/engine/patient-words";
import type { Imaging, Lang } from "@/lib/clinical/types";
import { raise } from "@/lib/raise";
import { planImaging } from "@/lib/texts/plan-imaging";
import { terms } from "@/lib/texts/terms";

/** What the panel says, in the reader's language. Made on the server, so that the rest of the content stays there. */
export function imagingWords(content: LocalContent, lang: Lang) {
	const { question, indications, declined, answerers, answer, common, gaps, disagreement } = content.imagingDecisions;
	const disagreed =
		content.disagreements.find(({ id }) => id === disagreement) ?? raise(`No disagreement ${disagreement}`);
	const { title, year } = content.sources[common.source];
	return {
		t: localise(planImaging, lang),
		kinds: localise(terms.imaging, lang) as Readonly<Record<Imaging, string>>,
		question: question.text,
		indications: indications.map(({ id, text, supported }) => ({ id, text, supported })),
		declined,
		answerers,
		answer: answer.says.map((id) => patientWords(id, lang).text),
		common: { ...common, title, year, href: contentHref("sources", common.source) },
		gaps,
		disagreement: {
			topic: disagreed.topic,
			positions: disagreed.positions.map(({ who, year: said, says }) => ({ who, year: said, says })),
			resolution: disagreed.resolution,
			href: contentHref("guidelines", disagreement),
		},
		/** By triage rule that asks for imaging: its title and which. */
		rules: Object.fromEntries(
			content.rules.flatMap((rule) =>
				rule.imaging === "none" ? [] : [[rule.id as string, { title: rule.title, imaging: rule.imaging as Imaging }]],
			),
		) as Readonly<Record<string, { title: string; imaging: Imaging }>>,
	};
}

export type ImagingWords = ReturnType<typeof imagingWords>;
