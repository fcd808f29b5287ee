import type { Text } from "../../types";
import { type LowValueContent, otherCondition } from "./low-value-type";

const specialistAdvised: Text = { nb: "spesialist har rådet til det", en: "advised by a specialist" };

const specialist = {
	needs: "reason",
	reasons: [specialistAdvised, otherCondition],
	basis: "verified",
	review: null,
} as const satisfies Partial<LowValueContent>;

/** Procedures that a specialist decides on, with evidence against routine use. */
export const lowValueProcedures: readonly LowValueContent[] = [
	{
		id: "X5-RADIOFREQUENCY",
		title: { nb: "Radiofrekvens avgjøres av spesialist", en: "Radiofrequency is for a specialist to decide" },
		stems: [
			"radiofrekvens",
			"radiofrequency",
			"rf denerv",
			"fasettdenerv",
			"facettdenerv",
			"facet denerv",
			"denervering",
		],
		except: ["emg", "nevrografi"],
		text: {
			nb: "Studien taler mot rutinemessig bruk ved langvarige korsryggsmerter som ikke er hjulpet av vanlig behandling, selv etter positiv prøveblokade. NICE åpner for vurdering hos spesialist.",
			en: "The trial speaks against routine use in chronic low back pain not helped by conservative care, even after a positive diagnostic block. NICE lets a specialist consider it.",
		},
		sources: ["juch-2017", "pettersen-2017", "nice-ng59"],
		evidence: ["S000-05"],
		...specialist,
	},
	{
		id: "X5-EPIDURAL",
		title: { nb: "Epidural injeksjon avgjøres av spesialist", en: "Epidural injection is for a specialist to decide" },
		stems: ["epidural", "kaudal injeksjon", "kaudalblokade", "caudal injection", "caudal block"],
		except: [
			"hematom",
			"haematom",
			"blødning",
			"bleed",
			"absces",
			"empyem",
			"metasta",
			"svulst",
			"tumo",
			"lipomat",
			"fødsel",
			"labour",
			"delivery",
		],
		text: {
			nb: "Norsk studie fant ingen effekt ved langvarige nerverotsmerter (kaudal injeksjon, over tolv uker). Ved akutt, sterk isjias er retningslinjene uenige.",
			en: "A Norwegian trial found no effect in chronic nerve-root pain (caudal injection, beyond twelve weeks). In acute, severe sciatica guidelines disagree.",
		},
		sources: ["iversen-2011", "nice-ng59", "stochkendahl-2018"],
		evidence: ["S001-12"],
		...specialist,
	},
	{
		id: "X5-STIMULATION",
		title: {
			nb: "Ryggmargsstimulering avgjøres av spesialist",
			en: "Spinal cord stimulation is for a specialist to decide",
		},
		stems: ["ryggmargsstimul", "ryggmargstimul", "spinal cord stimul", "scs ", "bakstrengsstimul"],
		text: {
			nb: "Norsk studie ved langvarige beinsmerter etter ryggoperasjon: ikke bedre enn placebo.",
			en: "A Norwegian trial in chronic leg pain after back surgery: no better than placebo.",
		},
		sources: ["hara-2022"],
		evidence: ["S001-14"],
		...specialist,
	},
	{
		id: "X5-FUSION",
		title: { nb: "Avstivning avgjøres av spesialist", en: "Spinal fusion is for a specialist to decide" },
		stems: ["avstiv", "fusjonskirurgi", "fusjonsoperasjon", "spondylodese", "fusion", "fusjon "],
		except: [
			"tidligere avstiv",
			"etter avstiv",
			"er avstiv",
			"tidligere spondylodese",
			"etter spondylodese",
			"previous fusion",
			"prior fusion",
			"after fusion",
			"iliosakral",
			"sacroiliac",
		],
		text: {
			nb: "Uspesifikke korsryggsmerter: NICE fraråder avstivning utenom studier.",
			en: "Non-specific low back pain: NICE advises against fusion outside trials.",
		},
		sources: ["nice-ng59"],
		evidence: ["S003-09"],
		...specialist,
	},
];
