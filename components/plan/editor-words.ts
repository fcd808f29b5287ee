import type { LowValue } from "@/lib/clinical/engine/low-value";
import type { NotProposed } from "@/lib/clinical/engine/not-proposed";
import type { Basis, Lang, Localised } from "@/lib/clinical/types";
import type { plan } from "@/lib/texts/plan";
import type { terms } from "@/lib/texts/terms";
import type { visits } from "@/lib/texts/visits";
import type { PanelWords } from "./record/panel-words";

/** Why a rule speaks: its title, the answers and the cell behind it, and what it rests on. */
export type RuleWords = {
	title: string;
	href: string;
	cell: readonly string[];
	answers: readonly { question: string; answer: string }[];
	sources: readonly { title: string; year: number | null }[];
};

/** One claim of the registry, as short as it can stand under a line. */
export type ClaimWords = {
	href: string;
	statement: string;
	population: string;
	study: string;
	direction: string;
	year: number | null;
	basis: Basis;
	calibration: string | null;
};

/** Who says what, and what we do about it. */
export type DisagreementWords = {
	id: string;
	href: string;
	topic: string;
	positions: readonly string[];
	resolution: string;
};

export type NotProposedWords = Omit<NotProposed, "disagreements"> & { disagreements: readonly DisagreementWords[] };

/** What the editor says that is not in the plan itself, in the reader's language. */
export type EditorWords = {
	t: Localised<typeof plan>;
	terms: Pick<Localised<typeof terms>, "class" | "planSection" | "stratum">;
	visits: Localised<typeof visits>;
	lang: Lang;
	rules: Readonly<Record<string, RuleWords>>;
	claims: Readonly<Record<string, ClaimWords>>;
	/** By plan item. */
	disagreements: Readonly<Record<string, readonly DisagreementWords[]>>;
	/** By plan item: the same line for the patient's sheet, where it has one. */
	patientTexts: Readonly<Record<string, string>>;
	/** What the draft leaves out, and why. */
	notProposed: readonly NotProposedWords[];
	/** What the clinician may write that little speaks for. */
	lowValue: readonly LowValue[];
	questions: Readonly<Record<string, string>>;
	panels: PanelWords;
};

export const basisWord = (basis: Basis, t: EditorWords["t"]): string =>
	({ verified: t.basisVerified, recalled: t.basisRecalled, default: t.basisDefault })[basis];
