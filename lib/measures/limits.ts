/** What the measures rest on that no source gives: product choices (`default`), to be signed off with the content. */

/**
 * Fewer people than this are not told of. Authorities differ (Statistics Norway names fewer than 3 as an example, the
 * OECD glossary of disclosure control has 3 and 5 in use): the stricter of the two is taken. Basis: default.
 */
export const fewest = 5;

/** Colleagues who must stand beside a clinician in the funnel, so that none of them can be told. Basis: default. */
export const fewestColleagues = 3;

/** Days after the planned day within which the next visit still counts as kept. Basis: default. */
export const graceDays = 14;

/**
 * The days after the first visit was begun that count as 6 and as 12 weeks, both included. For a visit by the day on
 * which it was begun, for an answer on the patient's phone by the day on which it was last saved. Nothing between two windows is lost
 * and nothing counts twice. Basis: default.
 */
export const outcomeWindows = { 6: { from: 28, to: 62 }, 12: { from: 63, to: 112 } } as const;
export type OutcomeWeek = keyof typeof outcomeWindows;
export const outcomeWeeks = [6, 12] as const satisfies readonly OutcomeWeek[];

/** Less pain by at least this share of what it was is a change that matters (Ostelo 2008, Spine 33:90-94). Basis: verified. */
export const painChange = 0.3;

/** Fewer patients with a known outcome than this, and nothing is said of the stratum. Basis: default. */
export const fewestOutcomes = 20;

/** How far back a period may reach, in months; so the dashboard reads the same number of rows whatever there is. */
export const periods = [3, 6, 12, 24] as const;
export type Period = (typeof periods)[number];
