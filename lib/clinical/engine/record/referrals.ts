import type { PatientTextId } from "../../content/patient-texts";
import { hastenedBy, referralWords } from "../../content/referral-words";
import type { ReferralDecision } from "../../plan-record";
import type { Lang } from "../../types";
import { fillSlots } from "./fill-slots";
import { hastens } from "./first-line";
import type { RecordContext, RecordGap, RecordLine } from "./record-line";
import { sentences, written } from "./sentence";

type Service = RecordContext["content"]["referralServices"][number];

/** Each referral: whom to, for what, what was tried, and the deadline by the published guide. */
export function referralsLines(
	referrals: readonly ReferralDecision[],
	{ content, answers, lang }: RecordContext,
): readonly RecordLine[] {
	return referrals.flatMap((referral): RecordLine[] => {
		const service = content.referralServices.find(({ id }) => id === referral.to);
		if (!service) return [];
		const texts = (["question", "tried", "note"] as const).flatMap((part) => {
			const text = written(referral[part]);
			return text ? [fillSlots(referralWords[part][lang], { text })] : [];
		});
		const deadline = deadlineText(service, hastens(service, answers), lang);
		return [
			{
				id: `referral.${referral.id}`,
				section: "referral",
				text: sentences([headline(service, lang), ...texts, ...(deadline ? [deadline] : [])]),
				sayings: [{ id: service.patient as PatientTextId, slots: {} }],
			},
		];
	});
}

function headline({ kind, name }: Service, lang: Lang): string {
	const words = kind === "own" || kind === "first-line" ? referralWords[kind] : referralWords.send;
	return fillSlots(words[lang], { name });
}

/** The deadline as the answers stand, or null where the guide names none and nothing hastens. */
export function deadlineText(
	{ deadline }: Pick<Service, "deadline">,
	because: readonly string[],
	lang: Lang,
): string | null {
	if (!deadline) return null;
	const { weeks: n, why, sooner } = deadline;
	if (because.length > 0) {
		const reasons = because.map((id) => hastenedBy[id as keyof typeof hastenedBy][lang]).join(", ");
		return n === null
			? fillSlots(referralWords.soonerOnly[lang], { why: reasons })
			: fillSlots(referralWords.sooner[lang], { n, why: reasons });
	}
	if (n === null) return null;
	return sooner.length === 0
		? fillSlots(referralWords.deadlineWhy[lang], { n, why })
		: fillSlots(referralWords.deadline[lang], { n });
}

/** Only a receiver that the content does not know stands in the way of signing. */
export function referralsGaps(
	referrals: readonly ReferralDecision[],
	{ content, lang }: RecordContext,
): readonly RecordGap[] {
	const known = new Set(content.referralServices.map(({ id }) => id));
	return referrals
		.filter(({ to }) => !known.has(to))
		.map(({ id }) => ({ part: "referrals", key: id, message: referralWords.unknown[lang] }));
}
