import type { Text } from "../../types";
import { type LowValueContent, otherCondition } from "./low-value-type";

const helped: Text = { nb: "har hjulpet pasienten før", en: "has helped the patient before" };

const device = {
	needs: "reason",
	reasons: [helped, otherCondition],
	sources: ["who-2023"],
	evidence: ["S003-23"],
	basis: "verified",
	review: null,
} as const satisfies Partial<LowValueContent>;

/** Devices that WHO advises against in chronic primary low back pain. */
export const lowValueDevices: readonly LowValueContent[] = [
	{
		id: "X4-TRACTION",
		title: { nb: "Traksjon frarådes", en: "Traction is advised against" },
		stems: ["traksjon", "strekkbehandling", "strekkbenk", "traction"],
		text: {
			nb: "WHO 2023, langvarige primære korsryggsmerter: betinget anbefaling mot.",
			en: "WHO 2023, chronic primary low back pain: conditional recommendation against.",
		},
		...device,
	},
	{
		id: "X4-ULTRASOUND",
		title: { nb: "Ultralyd som behandling frarådes", en: "Ultrasound as treatment is advised against" },
		stems: [
			"terapeutisk ultralyd",
			"ultralydbehandling",
			"ultralydterapi",
			"behandling med ultralyd",
			"behandles med ultralyd",
			"ultralyd mot smerte",
			"ultralyd på rygg",
			"therapeutic ultrasound",
			"ultrasound therapy",
			"ultrasound treatment",
			"treatment with ultrasound",
		],
		text: {
			nb: "WHO 2023, langvarige primære korsryggsmerter: betinget anbefaling mot. Ultralyd for å stille en diagnose er noe annet.",
			en: "WHO 2023, chronic primary low back pain: conditional recommendation against. Ultrasound for diagnosis is another matter.",
		},
		...device,
	},
	{
		id: "X4-TENS",
		title: { nb: "TENS frarådes", en: "TENS is advised against" },
		stems: ["tens ", "transkutan nervestimul", "transkutan elektrisk nervestimul", "transcutaneous electrical nerve"],
		except: ["tens of "],
		text: {
			nb: "WHO 2023, langvarige primære korsryggsmerter: betinget anbefaling mot.",
			en: "WHO 2023, chronic primary low back pain: conditional recommendation against.",
		},
		...device,
	},
	{
		id: "X4-BRACE",
		title: { nb: "Korsett og belte frarådes som rutine", en: "Corset and belt are advised against as routine" },
		stems: [
			"korsett",
			"ryggbelte",
			"støttebelte",
			"belte ",
			"ryggortose",
			"lumbalortose",
			"corset",
			"back belt",
			"lumbar belt",
			"support belt",
			"back brace",
			"lumbar brace",
			"lumbar support belt",
		],
		except: ["bekken", "pelvi"],
		text: {
			nb: "WHO 2023, langvarige primære korsryggsmerter: betinget anbefaling mot rutinemessig bruk. Brudd og bekkensmerter er noe annet.",
			en: "WHO 2023, chronic primary low back pain: conditional recommendation against routine use. Fracture and pelvic girdle pain are another matter.",
		},
		...device,
	},
];
