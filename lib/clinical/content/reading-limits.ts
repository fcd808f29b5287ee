/**
 * How easy the patient's words have to be. Our own are held to it by tests; in the clinician's it is a hint. LIX is
 * made for Scandinavian languages and says little of fewer words than `blockWords`.
 */
export const readingLimits = {
	sentenceWords: { nb: 18, nn: 18, en: 20, pl: 20 },
	blockWords: 30,
	blockLix: 35,
	wholeLix: 30,
	sources: ["ryggvett-default"],
	basis: "default",
	review: null,
} as const;
