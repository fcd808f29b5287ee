import type { Metadata } from "next";
import { ErasurePage } from "@/components/practice/erasure-page";
import { accessTo } from "@/lib/auth/access";
import type { Actor } from "@/lib/auth/actor";
import { enter } from "@/lib/auth/enter";
import { verdictOn } from "@/lib/auth/reach";
import { localise } from "@/lib/clinical/engine/localise";
import { listErasures } from "@/lib/practice/erasures";
import { loadShutCase } from "@/lib/practice/open-case";
import { erasure } from "@/lib/texts/erasure";
import { currentLang } from "@/lib/texts/lang";

type Props = { searchParams: Promise<{ sak?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: erasure.title[await currentLang()] };
}

/** The case that the address names, when it is there for whoever asks. */
async function caseFrom(actor: Actor, id: string | string[] | undefined) {
	if (typeof id !== "string") return null;
	const verdict = await verdictOn(accessTo("/saker/[caseId]"), actor, id, new Date());
	return typeof verdict === "string" ? null : loadShutCase(actor, id);
}

export default async function DeletionPage({ searchParams }: Props) {
	const lang = await currentLang();
	const actor = await enter("/praksis/sletting");
	const from = await caseFrom(actor, (await searchParams).sak);
	return (
		<ErasurePage
			key={lang}
			t={localise(erasure, lang)}
			lang={lang}
			first={await listErasures(actor)}
			from={from && { id: from.id, reference: from.reference }}
			backTo={actor.role === "admin" ? "/praksis" : null}
		/>
	);
}
