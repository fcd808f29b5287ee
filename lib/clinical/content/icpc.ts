import type { Text } from "../types";

/** The ICPC-2 codes that the note may propose, with their official short texts (KOTE). English is our own rendering. */
export const icpc = {
	L03: { nb: "Korsrygg symptomer/plager", en: "Low back symptom/complaint" },
	L70: { nb: "Infeksjon muskel-skjelettsystemet", en: "Musculoskeletal infection" },
	L71: { nb: "Ondartet svulst muskel-skj-syst", en: "Malignant neoplasm, musculoskeletal" },
	L76: { nb: "Brudd IKA", en: "Fracture, other" },
	L84: { nb: "Ryggsyndrom uten smerteutstråling", en: "Back syndrome without radiating pain" },
	L86: { nb: "Ryggsyndrom med smerteutstråling", en: "Back syndrome with radiating pain" },
	L88: { nb: "Reumatoid artritt/reumatisk sykdom", en: "Rheumatoid arthritis/rheumatic disease" },
	N18: { nb: "Lammelse/svakhet", en: "Paralysis/weakness" },
} as const satisfies Record<string, Text>;

export type IcpcCode = keyof typeof icpc;
