import { type Raw, type RawGoal, rawOf } from "@/components/consultation/form-values";
import type { ScreenQuestion } from "@/components/consultation/screen-content";
import type { Lang } from "@/lib/clinical/types";
import type { SaidAnswer } from "./patient-said";

/** What the control holds once the patient's answer is taken over; null where there is no room for it. */
type TakenOver = { raw: Raw | null; isTaken: boolean };

export function takeOver(question: ScreenQuestion, answer: SaidAnswer["answer"], raw: Raw, lang: Lang): TakenOver {
	if (typeof answer !== "object") {
		const taken = rawOf(question, answer, lang);
		return { raw: taken, isTaken: raw === taken };
	}
	const rows = (Array.isArray(raw) ? raw : []) as readonly RawGoal[];
	const same = (activity: string) => activity.trim().toLowerCase() === answer.activity.toLowerCase();
	const place = rows.findIndex(({ activity }) => same(activity));
	const now = answer.now === null ? "" : String(answer.now);
	if (place >= 0) {
		const isTaken = now === "" || rows[place]?.now === now;
		return { raw: rows.map((row, index) => (index === place ? { ...row, now } : row)), isTaken };
	}
	const isFull = question.kind === "goals" && rows.length >= question.max;
	// Where the patient wants to be was not asked: the clinician asks.
	return { raw: isFull ? null : [...rows, { activity: answer.activity, now, target: "" }], isTaken: false };
}
