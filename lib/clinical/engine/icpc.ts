import type { Answers } from "../content/answers";
import type { IcpcCode } from "../content/icpc";
import type { Phase, Presentation, Target } from "../types";

/** `code` is for today; `ifConfirmed` waits until the disease is shown. */
export type IcpcProposal = { code: IcpcCode; with?: IcpcCode; ifConfirmed?: IcpcCode };

const confirmedAs: Partial<Record<Target, IcpcCode>> = { infection: "L70", malignancy: "L71", fracture: "L76" };

/**
 * The ICPC-2 code that fits what was found. A suspicion is coded as the symptom until it is confirmed, and whether pain
 * radiates is said only where it was asked (`legPain`). Null where the codes of the back don't speak: pregnancy, and
 * disease outside the spine.
 */
export function proposeIcpc(
	presentation: Presentation,
	phase: Phase | null,
	target: Target | null,
	weakness: boolean,
	legPain: Answers["legPain"],
): IcpcProposal | null {
	const lasting = phase === "subacute" || phase === "chronic";
	const symptom: IcpcCode = lasting && legPain === "none" ? "L84" : "L03";
	const radiating: IcpcCode = legPain === "one" || legPain === "both" ? "L86" : symptom;
	switch (presentation) {
		case "acute-deficit":
			return weakness ? { code: radiating, with: "N18" } : { code: radiating };
		case "radiculopathy":
			return { code: radiating };
		case "radicular-pain":
		case "stenosis":
			return { code: "L86" };
		case "inflammatory":
			return { code: symptom, ifConfirmed: "L88" };
		case "suspected-specific": {
			const ifConfirmed = target === null ? undefined : confirmedAs[target];
			return ifConfirmed ? { code: symptom, ifConfirmed } : null;
		}
		case "pregnancy-related":
			return null;
		case "nonspecific":
			return { code: symptom };
	}
}
