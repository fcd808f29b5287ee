import type { Answers } from "@/lib/clinical/content/answers";
import type { QuestionId } from "@/lib/clinical/content/questions";
import type { AnswerChanges, ConsultationView, SavedAnswers } from "@/lib/consultation/types";
import type { KeyedError, Problem } from "@/lib/http/problem";
import type { Conflict } from "./merge";

export type Request = { id: string; version: number; changes: AnswerChanges; key: string; writer: string };

/** An answer that never reached the server. Null: the answer was taken away. */
export type LeftOut = { key: QuestionId; answer: unknown };

export type DraftState = {
	/** `signed-out`: the session ended. Everything is kept, and saved once the person has signed in again. */
	/** `stopped`: the server will never take it, and says why in `fault`. */
	status: "saved" | "saving" | "retrying" | "signed-out" | "stopped" | "signed";
	savedAt: string;
	/** With `retrying` and `stopped`: what the server answered; null when it did not. */
	fault: Problem | null;
	conflicts: readonly Conflict[];
	/** Answers that came in from elsewhere and have not been acknowledged by the clinician. */
	taken: readonly QuestionId[];
	refused: readonly KeyedError[];
	/** Answers of an earlier visit that had not been saved were found in the browser. */
	found: boolean;
	/** With `signed`: what was answered here and is not part of what was signed. */
	leftOut: readonly LeftOut[];
	/** The browser has what is not saved yet. */
	isKept: boolean;
};

/** What is not saved yet, with what it replaces: enough to carry it over a reload. */
export type Unsaved = {
	version: number;
	from: Answers;
	changes: AnswerChanges;
	/** Those of them that were answered otherwise elsewhere, and that nobody has decided. */
	open?: readonly QuestionId[];
	/** What other pages had left unsent and nobody has decided about. */
	left?: readonly { key: QuestionId; theirs: unknown }[];
};

export type Outside = {
	save: (request: Request) => Promise<SavedAnswers>;
	/** What the server holds now. */
	load: () => Promise<ConsultationView>;
	/** Writes answers that came from elsewhere into the form. */
	adopt: (changes: AnswerChanges) => void;
	/** Tells the other tabs. */
	tell: (saved: { version: number; savedAt: string; changes: AnswerChanges }) => void;
	/** Whose screen it is: the server takes what they wrote from them alone. */
	writer: string;
	/** Keeps what is unsaved across a reload; null when all is saved. */
	keep: (unsaved: Unsaved | null) => void;
	newKey: () => string;
};
