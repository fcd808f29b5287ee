import type { Basis, Text } from "../types";

export type PatientText = { id: string; text: Text; sources: readonly string[]; basis: Basis };

/**
 * What the patient's sheet says besides the plan: when to call, whatever the plan holds, and that the assessment is
 * not finished. Short sentences, no Latin, no shares or percentages, and never the word risk.
 */
export const patientTexts = {
	unsettled: {
		id: "unsettled",
		text: {
			nb: "Ryggen din er ikke ferdig vurdert. Legen skal spørre om mer eller undersøke mer.",
			en: "Your back is not fully assessed. The doctor will ask or examine more.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"safety.now": {
		id: "safety.now",
		text: { nb: "Ring 116 117 straks hvis du:", en: "Call 116 117 at once if you:" },
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"safety.now.bladder": {
		id: "safety.now.bladder",
		text: {
			nb: "ikke får til å tisse, eller ikke kjenner at du må",
			en: "cannot pee, or cannot feel that you need to",
		},
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"safety.now.control": {
		id: "safety.now.control",
		text: { nb: "ikke lenger holder på urin eller avføring", en: "can no longer hold your pee or stool" },
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"safety.now.numb": {
		id: "safety.now.numb",
		text: {
			nb: "blir nummen i skrittet eller rundt endetarmen",
			en: "go numb between your legs or around your bottom",
		},
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"safety.now.sex": {
		id: "safety.now.sex",
		text: { nb: "merker en ny endring når du har sex", en: "notice a new change when you have sex" },
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"safety.now.weak": {
		id: "safety.now.weak",
		text: { nb: "fort blir svakere i ett bein eller begge", en: "quickly grow weaker in one leg or both" },
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"safety.life": {
		id: "safety.life",
		text: {
			nb: "Ring 113 hvis du brått får svært vondt i mage eller rygg og blir kald, svett eller svimmel.",
			en: "Call 113 if you suddenly get very bad belly or back pain and turn cold, sweaty or dizzy.",
		},
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"safety.today": {
		id: "safety.today",
		text: {
			nb: "Ring oss samme dag hvis du (er det stengt, ring 116 117):",
			en: "Call us the same day if you (when we are closed, call 116 117):",
		},
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"safety.today.fever": {
		id: "safety.today.fever",
		text: { nb: "får feber eller frysninger og kjenner deg syk", en: "get a fever or shivers and feel ill" },
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"safety.today.legs": {
		id: "safety.today.legs",
		text: { nb: "får vondt nedover begge beina", en: "get pain down both legs" },
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"safety.today.fall": {
		id: "safety.today.fall",
		text: { nb: "får nye, sterke smerter etter et fall", en: "get new, strong pain after a fall" },
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"safety.today.cancer": {
		id: "safety.today.cancer",
		text: {
			nb: "har eller har hatt kreft, og får ny smerte som ikke slipper",
			en: "have or have had cancer, and get a new pain that does not let go",
		},
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"safety.soon": {
		id: "safety.soon",
		text: { nb: "Ta kontakt med oss hvis:", en: "Get in touch with us if:" },
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"safety.soon.stuck": {
		id: "safety.soon.stuck",
		text: { nb: "det ikke går framover til den dagen vi har avtalt", en: "there is no progress by the day we agreed" },
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"safety.soon.worse": {
		id: "safety.soon.worse",
		text: { nb: "det blir verre uke for uke", en: "it gets worse week by week" },
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"safety.soon.weight": {
		id: "safety.soon.weight",
		text: { nb: "du går ned i vekt uten å prøve", en: "you lose weight without trying" },
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"safety.soon.night": {
		id: "safety.soon.night",
		text: { nb: "smerten vekker deg natt etter natt", en: "the pain wakes you night after night" },
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
} as const satisfies Record<string, PatientText>;

export type PatientTextId = keyof typeof patientTexts;

/**
 * Plan items that calm. The sheet prints them only for a settled case without an alarm, whatever drafted them:
 * a sheet never calms where the assessment has not.
 */
export const calmingItems: readonly string[] = [
	"advice.reassure",
	"advice.stay-active",
	"advice.de-dramatise",
	"advice.course-acute",
	"advice.course-subacute",
	"advice.radicular",
	"imaging.none",
	"imaging.wants",
	"imaging.radicular-wait",
];

/** Plan items that say that nothing dangerous was found: only after a whole examination. */
export const allClearItems: readonly string[] = ["advice.exam-clear"];

/** Plan items that the sheet says as lists of its own. */
export const listedItems = {
	now: "safetyNet.emergency",
	today: "safetyNet.same-day",
	soon: "safetyNet.return",
} as const;
