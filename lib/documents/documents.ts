import { dayText } from "@/lib/clinical/engine/day";
import { emergencyScripts } from "@/lib/clinical/engine/draft-plan";
import { gpCopy } from "@/lib/clinical/engine/gp-copy";
import { hospitalLetter } from "@/lib/clinical/engine/hospital-letter";
import { journalNote } from "@/lib/clinical/engine/journal";
import { isDecision, type Letter } from "@/lib/clinical/engine/letter";
import { alarmList } from "@/lib/clinical/engine/patient-alarm-facts";
import { openAlarms } from "@/lib/clinical/engine/patient-alarms";
import { patientSheet } from "@/lib/clinical/engine/patient-sheet";
import { physioLetter } from "@/lib/clinical/engine/physio-letter";
import { specialistReferrals } from "@/lib/clinical/engine/specialist-referral";
import { fill } from "@/lib/texts/fill";
import { print } from "@/lib/texts/print";
import { type DocumentName, documentNames, type PrintedCase, type PrintedDocument, type Wanted } from "./types";

const isEmergency = ({ evaluation }: Pick<PrintedCase, "evaluation">) => evaluation.triage.class === "emergency";

/** The documents that this case has: in an emergency nobody waits for a physiotherapist. */
export const documentsOf = (of: Pick<PrintedCase, "evaluation">): readonly DocumentName[] =>
	documentNames.filter((name) => name !== "fysioterapeut" || !isEmergency(of));

/** What one document says; null where the case has no such document. */
export function documentOf(name: DocumentName, of: PrintedCase, wanted: Wanted): PrintedDocument | null {
	if (!documentsOf(of).includes(name)) return null;
	switch (name) {
		case "pasient":
			return { kind: "sheet", sheet: sheetOf(of, wanted) };
		case "journal":
			return { kind: "note", note: noteOf(of) };
		case "fysioterapeut":
			return letters([physioLetter(letterInput(of))], of, wanted);
		case "henvisning": {
			const input = letterInput(of);
			return letters(isEmergency(of) ? [hospitalLetter(input)] : specialistReferrals(input), of, wanted);
		}
	}
}

function sheetOf({ content, ...of }: PrintedCase, { patientLang }: Wanted) {
	const emergencies = emergencyScripts(content, of.evaluation).map(({ target }) => target);
	return patientSheet({ ...of, emergencies, lang: patientLang });
}

/** The note that is copied, whichever document is shown. */
export function noteOf(of: PrintedCase): string {
	const { answers, evaluation, lines, signedAt, previous, changedOn, written: lang } = of;
	const status = signedAt === null ? "draft" : "signed";
	const weighed = lines.map((line) => ({ ...line, decided: isDecision(line) }));
	return journalNote({ answers, evaluation, lines: weighed, status, previous, changedOn, lang });
}

const letterInput = ({ answers, evaluation, record, lines, content, day, written: lang }: PrintedCase) => ({
	answers,
	evaluation,
	record,
	lines,
	content,
	day,
	lang,
});

/** The whole plan stands in the GP's copy once, after the last letter. */
function letters(written: readonly Letter[], of: PrintedCase, wanted: Wanted): PrintedDocument {
	const copy = wanted.gpCopy ? gpCopy(letterInput(of)) : [];
	return {
		kind: "letters",
		letters: written.map((letter, index) => ({ ...letter, gpCopy: index === written.length - 1 ? copy : [] })),
	};
}

/** What stands at the head of a note or a letter: the day, the practice's reference, and what is not final. */
export function letterFrame({ reference, day, signedAt, changedOn, evaluation, written: lang }: PrintedCase) {
	const open = openAlarms(evaluation.patientAlarms);
	return {
		meta: [fill(print.day[lang], { day: dayText(day, lang) }), `${print.reference[lang]} ${reference}`],
		marks: [
			...(signedAt === null ? [print.draft[lang]] : []),
			...(changedOn === null ? [] : [fill(print.changed[lang], { day: dayText(changedOn, lang) })]),
			...(open.length === 0 ? [] : [fill(print.patientOpen[lang], { what: alarmList(open, lang) })]),
			...(evaluation.triage.settled ? [] : [print.unsettled[lang]]),
		],
	};
}
