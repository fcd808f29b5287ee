import type { PlanItemId } from "./plan-items";

/**
 * The drafted lines that a decision takes the place of: a proposed interval when a day is set, "no imaging" when
 * imaging is chosen, "we can refer" when the referral is made. Both together would say two things.
 */
export const superseded = {
	followUpDay: [
		"followUp.acute-low",
		"followUp.acute-medium",
		"followUp.acute-high",
		"followUp.subacute-low",
		"followUp.subacute-medium",
		"followUp.subacute-high",
		"followUp.chronic-low",
		"followUp.chronic-medium",
		"followUp.chronic-high",
		"followUp.other-presentation",
	],
	imagingChosen: [
		"imaging.none",
		"imaging.no-repeat",
		"imaging.wants",
		"imaging.radicular-wait",
		"imaging.radicular-question",
		"imaging.stenosis-none",
		"imaging.pregnancy-none",
		"notRecommended.mri",
		"notRecommended.xray-ct",
	],
	imagingAnswered: ["imaging.wants", "imaging.none"],
	onLeave: ["work.stay"],
	stair: ["work.graded-workplace"],
	lessThanFull: ["work.full-note-review"],
	/** An NSAID, or no medicine at all. */
	nsaidDecided: ["medication.nsaid-if-safe", "medication.nsaid-flare", "medication.radicular-nsaid"],
	/** A tapering plan with dated steps. */
	opioidTapers: ["medication.opioid-taper", "medication.habit"],
	referral: {
		physiotherapist: ["referral.physio-if-no-gain", "referral.physio-now", "referral.physio-manual"],
		"manual-therapist": ["referral.physio-manual"],
		chiropractor: ["referral.chiropractor"],
		psychologist: ["referral.physio-psychology"],
		"healthy-life-centre": ["referral.frisklivssentral"],
		"back-clinic": ["referral.multidisciplinary-subacute", "referral.multidisciplinary-chronic"],
		"health-and-work": ["work.rehab-nav", "work.rehab-consider"],
		"work-rehabilitation": ["work.rehab-nav", "work.rehab-consider"],
		"physical-medicine": ["referral.specialist-2-3-months", "referral.root-specialist"],
		neurology: ["referral.root-specialist", "referral.earlier-specialist"],
		surgery: ["referral.root-specialist", "referral.earlier-specialist", "referral.spine-surgeon"],
		rheumatology: ["referral.rheumatology"],
	},
} as const satisfies Record<string, readonly PlanItemId[] | Readonly<Record<string, readonly PlanItemId[]>>>;
