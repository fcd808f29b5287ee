import { redirect } from "next/navigation";
import { Start } from "@/components/cases/start";
import { AttentionList } from "@/components/waiting-room/attention-list";
import { enter } from "@/lib/auth/enter";
import { localise } from "@/lib/clinical/engine/localise";
import { listCases } from "@/lib/consultation/list-cases";
import { cases } from "@/lib/texts/cases";
import { currentLang } from "@/lib/texts/lang";
import { terms } from "@/lib/texts/terms";
import { waitingRoom } from "@/lib/texts/waiting-room";
import { loadAttention } from "@/lib/waiting-room/service";

const shown = 6;

export default async function StartPage() {
	const lang = await currentLang();
	const actor = await enter("/");
	if (actor.role === "physio") redirect("/gjennomgang");
	if (actor.role === "admin") redirect("/praksis");
	const [drafts, recent, attention] = await Promise.all([
		listCases(actor, { status: "draft" }, shown),
		listCases(actor, { status: "signed" }, shown),
		loadAttention(actor),
	]);
	return (
		<Start
			t={localise(cases, lang)}
			words={localise(terms.class, lang)}
			lang={lang}
			now={new Date().toISOString()}
			drafts={drafts.cases}
			recent={recent.cases}
		>
			<AttentionList rows={attention} t={localise(waitingRoom, lang)} lang={lang} />
		</Start>
	);
}
