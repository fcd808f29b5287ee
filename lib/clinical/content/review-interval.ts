import type { Basis } from "../types";

/** How long a clinician's review of a piece of content stands. A product choice: no source sets it. */
export const reviewInterval = { months: 24, basis: "default" } as const satisfies { months: number; basis: Basis };
