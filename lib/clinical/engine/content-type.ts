import type { Content } from "../content/content";
import type { Localised } from "../types";

/** The content in one language, as the engine reads it and as a page hands it to the browser. */
export type LocalContent = Localised<Content>;

/** What the result panel needs. Plan, claims and sources stay on the server. */
export type TriageContent = Pick<LocalContent, "version" | "questions" | "facts" | "rules" | "redFlags" | "accuracy">;
