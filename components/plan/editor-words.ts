import type { Basis, Lang, Localised } from "@/lib/clinical/types";
import type { plan } from "@/lib/texts/plan";
import type { terms } from "@/lib/texts/terms";
import type { PanelWords } from "./record/panel-words";

/** Why a rule speaks: its title and what it rests on. */
export type RuleWords = { title: string; sources: readonly { title: string; year: number | null }[] };

/** What the editor says that is not in the plan itself, in the reader's language. */
export type EditorWords = {
	t: Localised<typeof plan>;
	terms: Pick<Localised<typeof terms>, "class" | "planSection">;
	lang: Lang;
	rules: Readonly<Record<string, RuleWords>>;
	/** By plan item: the same line for the patient's sheet, where it has one. */
	patientTexts: Readonly<Record<string, string>>;
	questions: Readonly<Record<string, string>>;
	panels: PanelWords;
};

export const basisWord = (basis: Basis, t: EditorWords["t"]): string =>
	({ verified: t.basisVerified, recalled: t.basisRecalled, default: t.basisDefault })[basis];
