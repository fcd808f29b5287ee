/** The content version that new assessments are made and signed under. */
export const version = "2026.4";
