import type { Answers } from "@/lib/clinical/content/answers";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import type { Evaluation } from "@/lib/clinical/engine/evaluate";
import type { Localised } from "@/lib/clinical/types";
import type { pictures } from "@/lib/texts/pictures";
import type { risk } from "@/lib/texts/risk";
import type { ResultTexts } from "../class-words";

export type RiskTexts = ResultTexts & { pictures: Localised<typeof pictures>; risk: Localised<typeof risk> };

/** What every part of the risk page reads. */
export type RiskParts = { answers: Answers; evaluation: Evaluation; content: LocalContent; t: RiskTexts };
