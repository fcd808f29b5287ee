import type { ReferralDecision } from "../plan-record";
import type { Presentation } from "../types";
import { type Letter, type LetterInput, presentationPart, redFlagPart, row, told, urgencyOf, word } from "./letter";
import { agreedPart, goalsPart, safetyNetPart, triedPart } from "./letter-parts";
import { lowerFirst } from "./lower-first";
import { hastens } from "./record/first-line";
import { referralContent } from "./record/referral-content";
import { deadlineText } from "./record/referrals";

/** The specialist that a referral most often goes to, where the record names none. */
const usualService: Record<Presentation, string> = {
	"acute-deficit": "surgery",
	"suspected-specific": "physical-medicine",
	inflammatory: "rheumatology",
	stenosis: "surgery",
	radiculopathy: "physical-medicine",
	"radicular-pain": "physical-medicine",
	"pregnancy-related": "physical-medicine",
	nonspecific: "physical-medicine",
};

/** One letter for each specialist or team in the record; a proposal where the record names none. */
export function specialistReferrals(input: LetterInput): readonly Letter[] {
	const { record, content, evaluation } = input;
	const beyond = new Set<string>(
		content.referralServices.filter(({ kind }) => kind === "team" || kind === "specialist").map(({ id }) => id),
	);
	const chosen = (record.referrals ?? []).filter(({ to }) => beyond.has(to));
	const proposed: ReferralDecision = { id: "proposed", to: usualService[evaluation.presentation] };
	return chosen.length > 0
		? chosen.map((referral) => letterTo(referral, input, true))
		: [letterTo(proposed, input, false)];
}

function letterTo(referral: ReferralDecision, input: LetterInput, chosen: boolean): Letter {
	const { answers, evaluation, record, content, lang } = input;
	const service = content.referralServices.find(({ id }) => id === referral.to);
	const deadline = service ? deadlineText(service, hastens(service, answers), lang) : null;
	const fields = referralContent(referral.to, { answers, evaluation, record, content, lang });
	const asked = new Set(fields.map(({ id }) => id));
	const parts = [
		{
			id: "request",
			title: word("request", lang),
			rows: [
				row("service", word("service", lang), service?.name),
				row("question", word("referralQuestion", lang), referral.question),
				row("urgency", word("urgency", lang), urgencyOf(evaluation, lang) ?? word("noUrgency", lang)),
				...told([
					row("deadline", word("deadline", lang), deadline),
					row("note", word("note", lang), referral.note),
					row("proposed", word("status", lang), chosen ? null : word("notChosen", lang)),
				]),
			],
		},
		presentationPart(input),
		{
			id: "clinical",
			title: word("clinical", lang),
			rows: fields.map(({ id, label, value }) => row(id, label, value)),
		},
		...(asked.has("earlierTreatment") ? [] : [triedPart(input)]),
		redFlagPart(input),
		goalsPart(input),
		agreedPart(input, ["work", "medication", "imaging", "referral", "followUp"]),
		safetyNetPart(input),
	];
	return {
		kind: "referral",
		title: service ? word("referralTo", lang, { service: lowerFirst(service.name) }) : word("referralTitle", lang),
		urgency: urgencyOf(evaluation, lang),
		parts: parts.filter(({ rows }) => rows.length > 0),
	};
}
