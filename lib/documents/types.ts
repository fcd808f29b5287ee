import type { Answers } from "@/lib/clinical/content/answers";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import type { Evaluation } from "@/lib/clinical/engine/evaluate";
import type { Letter, LetterLine, LetterPart } from "@/lib/clinical/engine/letter";
import type { PatientSheet } from "@/lib/clinical/engine/patient-sheet";
import type { PlanRecord } from "@/lib/clinical/plan-record";
import type { Lang, PatientLang } from "@/lib/clinical/types";

/** As the addresses name them. */
export const documentNames = ["pasient", "journal", "fysioterapeut", "henvisning"] as const;
export type DocumentName = (typeof documentNames)[number];

/** A consultation as its documents need it, signed or not. */
export type PrintedCase = {
	/** The practice's own reference: the only thing that says whose paper this is. */
	reference: string;
	/** A moment, ISO 8601 in UTC; null for a draft. */
	signedAt: string | null;
	/** The calendar day on which the signed plan was last changed; null while it stands as it was signed. */
	changedOn: string | null;
	/** The calendar day of the consultation. */
	day: string;
	/** The language that the plan's lines are written in: all but the patient's sheet is said in it, whoever looks. */
	written: Lang;
	answers: Answers;
	evaluation: Evaluation;
	record: PlanRecord;
	lines: readonly LetterLine[];
	/** The last visit that was signed before this one; null where there was none. */
	previous: { day: string; answers: Answers; lines: readonly LetterLine[]; written: Lang } | null;
	content: LocalContent;
};

export type Wanted = {
	/** Of the patient's sheet alone. */
	patientLang: PatientLang;
	/** Letters: the copy that stays with the GP, with the basis of every line. */
	gpCopy: boolean;
};

export type PrintedLetter = Letter & { gpCopy: readonly LetterPart[] };

/** What a document says, before it is laid out. */
export type PrintedDocument =
	| { kind: "sheet"; sheet: PatientSheet }
	| { kind: "note"; note: string }
	| { kind: "letters"; letters: readonly PrintedLetter[] };
