import type { ImagingDecision } from "../../plan-record";
import { dayText } from "../day";
import type { Evaluation } from "../evaluate";
import { fillSlots } from "./fill-slots";
import type { PatientSaying, RecordContext, RecordGap, RecordLine } from "./record-line";
import { written } from "./sentence";

/** Whether the choice is asked about: imaging that nothing indicates, or none where the answers point to one. */
export function imagingAsks(kind: ImagingDecision["kind"], { triage }: Pick<Evaluation, "triage">) {
	if (kind !== "none") return triage.imaging === "none" ? "why" : null;
	return triage.imaging === "none" ? null : "why-not";
}

/** True when what the choice is asked about has an answer, of any kind. */
export function imagingIsExplained(decision: ImagingDecision, evaluation: Pick<Evaluation, "triage">): boolean {
	const { indication, wouldChange, reason } = decision;
	switch (imagingAsks(decision.kind, evaluation)) {
		case "why":
			return [indication, wouldChange, reason].some((answer) => answer?.trim());
		case "why-not":
			return Boolean(reason?.trim());
		case null:
			return true;
	}
}

/** True when a patient who asks for a picture can be told that the help stays the same: ordinary care, and settled. */
export const mayCalmAboutImaging = ({ triage }: Pick<Evaluation, "triage">): boolean =>
	triage.settled && triage.class === "usual" && triage.imaging === "none";

/** The choice with its reasons, and the ready answer. None in an emergency, where the hospital decides. */
export function imagingLines(decision: ImagingDecision, context: RecordContext): readonly RecordLine[] {
	const { evaluation } = context;
	const { phrases, answer } = context.content.imagingDecisions;
	if (evaluation.triage.class === "emergency") return [];
	const lines: RecordLine[] = [];
	const text = clinicianText(decision, context);
	if (text) lines.push({ id: "decided.imaging", section: "imaging", text, sayings: choiceSayings(decision, context) });
	if (decision.answered && mayCalmAboutImaging(evaluation) && decision.kind === "none") {
		const sayings = answer.says.map((id): PatientSaying => ({ id, slots: {} }));
		lines.push({ id: "decided.imaging.asked", section: "imaging", text: phrases.answered, sayings });
	}
	return lines;
}

/** Imaging without an indication and without a reason; none without a reason where the answers point to imaging. */
export function imagingGaps(decision: ImagingDecision, context: RecordContext): readonly RecordGap[] {
	const { evaluation, content } = context;
	if (evaluation.triage.class === "emergency" || imagingIsExplained(decision, evaluation)) return [];
	const { gaps } = content.imagingDecisions;
	return imagingAsks(decision.kind, evaluation) === "why"
		? [{ part: "imaging", key: "wouldChange", message: gaps.why }]
		: [{ part: "imaging", key: "reason", message: gaps.whyNot }];
}

function clinicianText(decision: ImagingDecision, { content, evaluation, lang }: RecordContext): string | null {
	const { kind, indication, wouldChange, reason, answerFrom, answerBy } = decision;
	const { kinds, phrases, indications } = content.imagingDecisions;
	const said = (phrase: string, text: string | undefined) =>
		[written(text)].flatMap((kept) => (kept ? [fillSlots(phrase, { text: kept })] : []));
	if (kind === "none") {
		const why = imagingAsks(kind, evaluation) === "why-not" ? said(phrases.reason, reason) : [];
		return why.length > 0 ? [`${kinds.none}.`, ...why].join(" ") : null;
	}
	const chosen = indications.find(({ id }) => id === indication);
	const day = answerBy && dayText(answerBy, lang);
	const who = written(answerFrom);
	const answer = who ? (day ? phrases.answer : phrases.answerFrom) : day ? phrases.answerBy : null;
	return [
		`${kinds[kind]}.`,
		...said(chosen?.supported === false ? phrases.unsupported : phrases.indication, chosen?.text),
		...said(phrases.finding, wouldChange),
		...said(phrases.reason, reason),
		...(answer ? [fillSlots(answer, { who: who ?? "", day: day ?? "" })] : []),
	].join(" ");
}

function choiceSayings({ kind, answerFrom, answerBy }: ImagingDecision, { evaluation }: RecordContext) {
	if (kind === "none") return [];
	const sayings: PatientSaying[] = [{ id: `decided.imaging.${kind}`, slots: {} }];
	const { settled, class: of } = evaluation.triage;
	// The sheet calms only where the assessment has.
	if (settled && (of === "usual" || of === "planned")) sayings.push({ id: "decided.imaging.meaning", slots: {} });
	const who = written(answerFrom);
	if (who && answerBy) sayings.push({ id: "decided.imaging.answer", slots: { who, day: answerBy } });
	else if (who) sayings.push({ id: "decided.imaging.answer-from", slots: { who } });
	else if (answerBy) sayings.push({ id: "decided.imaging.answer-by", slots: { day: answerBy } });
	return sayings;
}
