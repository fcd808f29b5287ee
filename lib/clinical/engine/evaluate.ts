import type { Answers } from "../content/answers";
import { orebro } from "../instruments/orebro";
import { startBack } from "../instruments/start-back";
import type { Assessment, Intensity, Phase, Presentation, Risk } from "../types";
import type { TriageContent } from "./content-type";
import { type Case, factHolds, openCase } from "./holds";
import { type PatientYes, patientAlarms } from "./patient-alarms";
import { redFlags } from "./red-flags";
import { firedRules, triage } from "./triage";

/** An assessment without the plan: what the screen shows at every keystroke. */
export type Evaluation = Omit<Assessment, "plan">;

/**
 * Class, red flags, presentation, phase and risk from pruned answers, and what has become of the alarm answers that the
 * patient gave. Never throws on any set of valid answers.
 */
export function evaluate(
	content: TriageContent,
	answers: Answers,
	said: readonly PatientYes[] = [],
	of = openCase(content, answers),
): Evaluation {
	const fired = firedRules(content, of);
	return {
		contentVersion: content.version,
		triage: triage(content, of, fired),
		redFlags: redFlags(content, of),
		presentation: presentationOf(fired, of),
		phase: phaseOf(answers),
		risk: riskOf(answers),
		...(said.length > 0 && { patientAlarms: patientAlarms(said, of) }),
	};
}

/** Under 6 weeks acute, 6 to 12 weeks subacute, over 84 days chronic; null when the duration was not asked. */
export function phaseOf({ durationDays }: Answers): Phase | null {
	if (durationDays === undefined) return null;
	if (durationDays < 42) return "acute";
	return durationDays <= 84 ? "subacute" : "chronic";
}

/** Intensity follows STarT Back, or what its missing answers leave open when that is one stratum; never Örebro. */
export function riskOf(answers: Answers): Risk {
	const score = startBack(answers);
	const [only, ...others] = score.possible;
	const intensity: Intensity = only !== undefined && others.length === 0 ? only : "not-scored";
	return { startBack: score, orebro: orebro(answers), intensity };
}

type Fired = ReturnType<typeof firedRules>;

function presentationOf(fired: Fired, of: Case): Presentation {
	const { answers } = of;
	const spoken = new Set(fired.flatMap((rule) => ("presentation" in rule ? [rule.presentation] : [])));
	if (spoken.has("acute-deficit")) return "acute-deficit";
	if (spoken.has("suspected-specific")) return "suspected-specific";
	if (spoken.has("inflammatory")) return "inflammatory";
	if (spoken.has("stenosis")) return "stenosis";
	if (factHolds("objectiveLoss", of) === "yes") return "radiculopathy";
	if (spoken.has("pregnancy-related")) return "pregnancy-related";
	if (factHolds("radicular", of) === "yes") return "radicular-pain";
	return answers.pregnant === "yes" ? "pregnancy-related" : "nonspecific";
}
