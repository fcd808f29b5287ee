import { dayText } from "@/lib/clinical/engine/day";
import type { PatientSheet } from "@/lib/clinical/engine/patient-sheet";
import type { PatientWords } from "@/lib/clinical/engine/patient-words";
import type { PatientLang } from "@/lib/clinical/types";
import { qrPath } from "@/lib/qr-path";
import { fill } from "@/lib/texts/fill";
import { type SheetText, sheetTexts } from "@/lib/texts/sheet";
import { calendarEntry } from "./calendar";
import type { SheetIcon } from "./sheet-icons";
import type { PrintedCase } from "./types";

type Block = { icon: SheetIcon; title: PatientWords; lines: readonly PatientWords[] };

/** The patient's sheet as it stands on paper, in words: the page and the PDF both lay out this. */
export type SheetView = {
	lang: PatientLang;
	paired: boolean;
	emergency: boolean;
	title: PatientWords;
	/** Day and the practice's reference. */
	meta: string;
	marks: readonly PatientWords[];
	next: {
		title: PatientWords;
		when: PatientWords | null;
		whom: PatientWords | null;
		qr: { size: number; path: string; caption: PatientWords } | null;
		/** Lines to fill in by hand, where no day is agreed. */
		blanks: readonly PatientWords[];
	} | null;
	about: Block;
	goals: {
		title: PatientWords;
		rows: readonly { activity: string; scale: PatientWords; step: PatientWords | null }[];
		help: PatientWords;
		confidence: PatientWords | null;
	} | null;
	agreed: { title: PatientWords; blocks: readonly Block[] } | null;
	calls: {
		title: PatientWords;
		numbers: readonly { number: string; meaning: PatientWords }[];
		life: PatientWords;
		lists: readonly { lead: PatientWords; items: readonly PatientWords[]; strong: boolean }[];
		agreed: readonly PatientWords[];
	};
	foot: PatientWords;
};

type Slots = Readonly<Record<string, string | number>>;
type Say = (text: SheetText, slots?: (lang: PatientLang) => Slots) => PatientWords;

export function sheetView(sheet: PatientSheet, { reference, signedAt, changedOn, day }: PrintedCase): SheetView {
	const { lang, paired, safety, goals, confidence, next } = sheet;
	const emergency = sheet.kind === "emergency";
	const say: Say = (text, slots = () => ({})) => {
		const here = fill(text[lang], slots(lang));
		const bokmal = fill(text.nb, slots("nb"));
		return { text: here, original: paired && bokmal !== here ? bokmal : null };
	};
	const t = sheetTexts;
	// On the way to hospital what fits this emergency comes before the sudden illness that it need not be.
	const [first, ...agreed] = emergency ? safety.agreed : [];
	const blocks: readonly Block[] = [
		...sheet.agreed.map(({ section, lines }) => ({
			icon: section,
			title: say(t.sections[section]),
			lines: lines.map((words) => (words.isNew ? asNew(words, sheet) : words)),
		})),
		...(sheet.ended.length === 0 ? [] : [{ icon: "ended" as const, title: say(t.ended), lines: sheet.ended }]),
	];
	return {
		lang,
		paired,
		emergency,
		title: say(emergency ? t.emergencyTitle : t.title),
		meta: `${fill(t.given[lang], { day: dayText(day, lang) })} · ${t.reference[lang]} ${reference}`,
		marks: [
			...(signedAt === null ? [say(t.draft)] : []),
			...(changedOn === null ? [] : [say(t.changed, (lang) => ({ day: dayText(changedOn, lang) }))]),
			...(sheet.unsettled ? [sheet.unsettled] : []),
			...(sheet.unreviewed ? [say(t.notReviewed)] : []),
		],
		next: emergency
			? null
			: {
					title: say(t.nextVisit),
					when: next && { text: longDay(next.on, lang), original: paired ? longDay(next.on, "nb") : null },
					whom: next?.with ? say(t.withKinds[next.with]) : null,
					qr: next && { ...qrPath(calendarEntry(next.on, t.calendarTitle[lang])), caption: say(t.calendar) },
					blanks: next ? [] : [say(t.dateLine), say(t.withWhom), say(t.numberOffice)],
				},
		about: { icon: "about", title: say(emergency ? t.now : t.about), lines: sheet.about },
		goals:
			goals.length === 0
				? null
				: {
						title: say(t.goals),
						rows: goals.map(({ activity, now, target, firstStep, by }) => ({
							activity,
							scale: say(t.goalScale, () => ({ now, target })),
							step: stepOf(firstStep, by, say),
						})),
						help: say(t.goalHelp),
						confidence: confidence === null ? null : say(t.confidence, () => ({ n: confidence })),
					},
		agreed: blocks.length === 0 ? null : { title: say(signedAt === null ? t.proposed : t.agreed), blocks },
		calls: {
			title: say(t.help),
			// On the way to hospital there is one number to ring.
			numbers: [
				...(emergency ? [] : [{ number: "116 117", meaning: say(t.numberOutOfHours) }]),
				{ number: "113", meaning: say(t.numberEmergency) },
			],
			life: first ?? safety.life,
			lists: emergency
				? []
				: [safety.now, safety.today, safety.soon].flatMap((list, index) =>
						list ? [{ ...list, strong: index === 0 }] : [],
					),
			agreed: first ? [...agreed, safety.life] : safety.agreed,
		},
		foot: say(emergency ? t.bringNow : t.bringNext),
	};
}

/** «Nytt: …», before a line in the language that the line is in. */
function asNew({ text, original }: PatientWords, { lang, paired }: PatientSheet): PatientWords {
	const { isNew } = sheetTexts;
	const isOwn = paired && original === null;
	return {
		text: `${isNew[isOwn ? "nb" : lang]}: ${text}`,
		original: original === null ? null : `${isNew.nb}: ${original}`,
	};
}

/** «Første skritt: gå rundt kvartalet, innen 3. desember 2026». The step is in the words that it was agreed in. */
function stepOf(step: string | null, by: string | null, say: Say): PatientWords | null {
	if (step === null && by === null) return null;
	const lead = say(sheetTexts.firstStep).text;
	const until = by === null ? [] : [say(sheetTexts.by, (lang) => ({ day: dayText(by, lang) })).text];
	return { text: `${lead}: ${[...(step === null ? [] : [step]), ...until].join(", ")}`, original: null };
}

const locales = { nb: "nb-NO", nn: "nn-NO", en: "en-GB", pl: "pl-PL" } as const satisfies Record<PatientLang, string>;

/** «torsdag 3. desember 2026» */
function longDay(day: string, lang: PatientLang): string {
	const weekday = new Intl.DateTimeFormat(locales[lang], { weekday: "long", timeZone: "UTC" });
	return `${weekday.format(new Date(`${day}T00:00:00Z`))} ${dayText(day, lang)}`;
}
