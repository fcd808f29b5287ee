import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { SeenPage } from "@/components/practice/seen-page";
import { OwnAnswers } from "@/components/waiting-room/own-answers";
import { whoHasSeen } from "@/lib/audit/who-has-seen";
import { admit, enter } from "@/lib/auth/enter";
import { localise } from "@/lib/clinical/engine/localise";
import { loadShutCase } from "@/lib/practice/open-case";
import { fill } from "@/lib/texts/fill";
import { innsyn } from "@/lib/texts/innsyn";
import { currentLang } from "@/lib/texts/lang";
import { waitingRoom } from "@/lib/texts/waiting-room";
import { loadOwnAnswers } from "./load-own-answers";

type Props = { params: Promise<{ caseId: string }> };

const find = cache(loadShutCase);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { caseId } = await params;
	const { actor } = await admit("/saker/[caseId]/innsyn", caseId);
	const found = (await find(actor, caseId)) ?? notFound();
	return { title: fill(innsyn.tab[await currentLang()], { reference: found.reference }) };
}

export default async function WhoHasLookedPage({ params }: Props) {
	const lang = await currentLang();
	const { caseId } = await params;
	const actor = await enter("/saker/[caseId]/innsyn", caseId);
	const { reference } = (await find(actor, caseId)) ?? notFound();
	const { practiceId, practiceName } = actor;
	const now = new Date();
	const own = await loadOwnAnswers(actor, caseId, now);
	const t = localise(innsyn, lang);
	return (
		<SeenPage
			seen={await whoHasSeen(practiceId, caseId)}
			of={{ caseId, reference, practiceName }}
			now={now.toISOString()}
			notice={own.shut ? t.ownShut : null}
			t={t}
			lang={lang}
		>
			<OwnAnswers forms={own.forms} t={t} words={localise(waitingRoom, lang)} lang={lang} />
		</SeenPage>
	);
}
