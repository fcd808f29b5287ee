import type { Text } from "@/lib/clinical/types";

/** Why a step of a review is refused, in plain words. */
export const reviewRefusals = {
	notSigned: {
		nb: "Planen må signeres før den kan sendes til fysioterapeut.",
		en: "The plan must be signed before it can be sent to a physiotherapist.",
	},
	emergency: {
		nb: "Ved øyeblikkelig hjelp sendes ikke planen til fysioterapeut. Følg varslingen.",
		en: "In an emergency the plan is not sent to a physiotherapist. Follow the emergency steps.",
	},
	laterPlan: {
		nb: "Det er en nyere signert plan i saken. Send den i stedet.",
		en: "A later plan of this case is signed. Send that one instead.",
	},
	noPhysio: {
		nb: "Velg en fysioterapeut som praksisen samarbeider med.",
		en: "Choose a physiotherapist that the practice works with.",
	},
	emptySection: { nb: "Planen har ingen linjer her.", en: "The plan has no lines here." },
	noSuchVersion: { nb: "Planen har ikke en så ny versjon.", en: "The plan has no version that new." },
	noSuchLine: { nb: "Linjen finnes ikke i denne delen av planen.", en: "The line is not in this part of the plan." },
	unchanged: { nb: "Forslaget er likt det som står.", en: "The suggestion is what stands already." },
	noFinding: { nb: "Ingen av svarene er et alarmfunn.", en: "None of the answers is an alarm finding." },
	notAFinding: {
		nb: "Er ikke et alarmfunn, og hører ikke til et.",
		en: "Is not an alarm finding, and does not go with one.",
	},
	future: { nb: "Datoen kan ikke være fram i tid.", en: "The date can't be in the future." },
	notReviewed: {
		nb: "Ikke vurdert. Når behandlingen startes, må hver del av planen være vurdert.",
		en: "Not reviewed. When treatment is started, every part of the plan must have been reviewed.",
	},
} as const satisfies Record<string, Text>;
