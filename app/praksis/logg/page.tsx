import type { Metadata } from "next";
import { logAddress } from "@/components/practice/log-address";
import { LogPage } from "@/components/practice/log-page";
import { enter } from "@/lib/auth/enter";
import { localise } from "@/lib/clinical/engine/localise";
import { logPeople } from "@/lib/practice/log";
import { auditEventWords, auditGroupWords } from "@/lib/texts/audit";
import { caseAccess } from "@/lib/texts/case-access";
import { erasure } from "@/lib/texts/erasure";
import { currentLang } from "@/lib/texts/lang";
import { log } from "@/lib/texts/log";
import { print } from "@/lib/texts/print";
import { readLog } from "./read-log";

type Props = { searchParams: Promise<Readonly<Record<string, string | string[]>>> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: log.title[await currentLang()] };
}

export default async function AuditLogPage({ searchParams }: Props) {
	const lang = await currentLang();
	const actor = await enter("/praksis/logg");
	const given = Object.entries(await searchParams).filter(([, value]) => typeof value === "string");
	const query = logAddress.read(new URLSearchParams(given as [string, string][]));
	const [page, people] = await Promise.all([readLog(actor, query), logPeople(actor)]);
	const words = {
		t: localise(log, lang),
		events: localise(auditEventWords, lang),
		groups: localise(auditGroupWords, lang),
		openings: localise(caseAccess.reasons, lang),
		bases: localise(erasure.bases, lang),
		documents: localise(
			{ pasient: print.patient, journal: print.journal, fysioterapeut: print.physio, henvisning: print.referral },
			lang,
		),
		lang,
	};
	return (
		<LogPage
			key={lang}
			first={{ query, page }}
			people={people}
			practiceName={actor.practiceName}
			now={new Date().toISOString()}
			words={words}
		/>
	);
}
