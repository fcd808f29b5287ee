import { Start } from "@/components/cases/start";
import { currentPractice } from "@/lib/auth/current-practice";
import { localise } from "@/lib/clinical/engine/localise";
import { listCases } from "@/lib/consultation/service";
import { cases } from "@/lib/texts/cases";
import { currentLang } from "@/lib/texts/lang";
import { terms } from "@/lib/texts/terms";

const shown = 6;

export default async function StartPage() {
	const lang = await currentLang();
	const practice = await currentPractice();
	const [drafts, recent] = await Promise.all([
		listCases(practice.id, { status: "draft" }, shown),
		listCases(practice.id, { status: "signed" }, shown),
	]);
	return (
		<Start
			t={localise(cases, lang)}
			words={localise(terms.class, lang)}
			lang={lang}
			now={new Date().toISOString()}
			drafts={drafts.cases}
			recent={recent.cases}
		/>
	);
}
