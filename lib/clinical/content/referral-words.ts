import type { Text } from "../types";

/** The fixed words of a referral as a line of the plan. Slots are `{name}`. */
export const referralWords = {
	own: { nb: "{name}", en: "{name}" },
	"first-line": { nb: "Videre til: {name}", en: "On to: {name}" },
	send: { nb: "Henvises til: {name}", en: "Referred to: {name}" },
	question: { nb: "Vurdering: {text}", en: "Assessment: {text}" },
	tried: { nb: "Forsøkt: {text}", en: "Tried: {text}" },
	note: { nb: "{text}", en: "{text}" },
	deadline: { nb: "Veiledende frist {n} uker", en: "Guide deadline {n} weeks" },
	deadlineWhy: { nb: "Veiledende frist {n} uker {why}", en: "Guide deadline {n} weeks {why}" },
	sooner: {
		nb: "Bør vurderes før veiledende frist på {n} uker: {why}",
		en: "To be seen before the guide deadline of {n} weeks: {why}",
	},
	soonerOnly: { nb: "Bør vurderes raskt: {why}", en: "To be seen soon: {why}" },
	unknown: {
		nb: "En henvisning har en mottaker som ikke finnes lenger. Velg på nytt.",
		en: "A referral has a receiver that no longer exists. Choose again.",
	},
} as const satisfies Record<string, Text>;

/** What hastens a referral, by the answer that says so. */
export const hastenedBy = {
	powerWorsening: { nb: "økende svakhet", en: "growing weakness" },
	painUncontrolled: {
		nb: "uutholdelige rotsmerter tross behandling",
		en: "disabling pain in spite of treatment",
	},
} as const satisfies Record<string, Text>;

/** The fixed words of what a referral tells. */
export const fieldWords = {
	not: { nb: "Ikke: {list}", en: "Not: {list}" },
	sessions: {
		nb: "{n} timer hos fysioterapeut, manuellterapeut eller kiropraktor",
		en: "{n} sessions with a physiotherapist, manual therapist or chiropractor",
	},
	weeks: { nb: "anbefalt behandling i {n} uker", en: "guideline-based treatment for {n} weeks" },
	startBack: {
		nb: "STarT Back {total}/9, psykososialt {psychosocial}/5",
		en: "STarT Back {total}/9, psychosocial {psychosocial}/5",
	},
	orebro: { nb: "Örebro kortform {total}/100", en: "Örebro short form {total}/100" },
	interpreter: { nb: "Ja", en: "Yes" },
	interpreterIn: { nb: "Ja, {language}", en: "Yes, {language}" },
	noInterpreter: { nb: "Nei", en: "No" },
} as const satisfies Record<string, Text>;
