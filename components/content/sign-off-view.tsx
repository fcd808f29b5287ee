import type { ContentWords } from "./content-words";
import type { PartModel } from "./model";
import { SignOffLists } from "./sign-off-lists";

/** What awaits a clinician, as a page of its own. */
export function SignOffView({ models, t }: { models: readonly PartModel[]; t: ContentWords }) {
	return (
		<div className="page content-page">
			<p className="no-print">
				<a href="/innhold">{t.back}</a>
			</p>
			<h1>{t.partTexts.signOff.title}</h1>
			<p className="lead mt-3">{t.partTexts.signOff.lead}</p>
			<SignOffLists models={models} t={t} level={2} />
		</div>
	);
}
