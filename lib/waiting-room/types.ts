import type { CallLevel, Moment, PatientQuestionId } from "@/lib/clinical/content/patient-form";
import type { FormInstrument, InstrumentItem } from "@/lib/clinical/instruments/items";
import type { PatientLang } from "@/lib/clinical/types";
import type { AskedId, GivenAlarms, PatientAnswers } from "@/lib/waiting-room/answers";
import type { CodeKind } from "@/lib/waiting-room/due";

export type NewCode = {
	id: string;
	kind: CodeKind;
	code: string;
	/** The page where a code is typed, and the link that has the code in it. */
	page: string;
	url: string;
	/** The day of the first questions, where that is not now. */
	from: string | null;
	expiresAt: string;
};
export type CodeView = { id: string; kind: CodeKind; createdAt: string; expiresAt: string };

/** One item in its official words, with its answers or the words at both ends of a scale of 0 to 10. */
export type AskedItem = { id: InstrumentItem; text: string } & (
	| { options: readonly { value: string | number; text: string }[] }
	| { ends: readonly [string, string] }
);

/** An instrument in one language, as the owner of this installation put its words here. */
export type AskedInstrument = {
	instrument: FormInstrument;
	lang: PatientLang;
	title: string;
	lead: string | null;
	source: string;
	items: readonly AskedItem[];
};

/** What whoever has the code sees. Neither the case nor a name is in it. */
export type OpenForm =
	| {
			state: "open";
			practiceName: string;
			moment: Moment;
			answers: PatientAnswers;
			/** The questions that were ever answered with an alarm, whatever the answer is now. */
			alarms: readonly PatientQuestionId[];
			version: number;
			/** The server's clock, and when these questions are asked no more (ISO moments). */
			now: string;
			until: string;
			/** In every language that has them, since the patient may change it. */
			instruments: readonly AskedInstrument[];
	  }
	| { state: "submitted"; practiceName: string; moment: Moment; call: CallLevel | null }
	| { state: "not-yet"; practiceName: string; from: string };

export type Handling = "confirmed" | "declined";

/** What a patient answered, as the GP reads it. */
export type FormView = {
	id: string;
	moment: Moment;
	lang: PatientLang;
	answers: PatientAnswers;
	alarms: GivenAlarms;
	handled: Partial<Record<AskedId, Handling>>;
	attention: "alarm" | "worse" | "nothing";
	savedAt: string;
	submittedAt: string | null;
	seenAt: string | null;
};

export type AttentionRow = {
	formId: string;
	/** The case is closed and its GP has left: the reference is all that is told of it. */
	isShut: boolean;
	caseId: string;
	reference: string;
	moment: Moment;
	attention: "alarm" | "worse";
	/** The questions that were answered with an alarm; empty where the reference is all that is told. */
	alarms: readonly PatientQuestionId[];
	savedAt: string;
};
