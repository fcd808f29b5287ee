import { expect, test } from "vitest";
import type { Answers } from "../content/answers";
import { journalGroups } from "../content/journal-groups";
import { standsFirst } from "../content/journal-order";
import { journalPhrases } from "../content/journal-phrases";
import { planItems } from "../content/plan-items";
import { type QuestionId, questions } from "../content/questions";
import type { PlanSection, Question } from "../types";
import type { Evaluation } from "./evaluate";
import { journalNote, type NoteInput, noteLimit } from "./journal";
import { answerFacts } from "./journal-facts";

const nothing: Evaluation = {
	contentVersion: "test",
	triage: { class: "usual", settled: true, imaging: "none", reasons: [], missing: [] },
	redFlags: [],
	presentation: "nonspecific",
	phase: "acute",
	risk: {
		startBack: {
			total: null,
			psychosocial: null,
			stratum: null,
			possible: ["low", "medium", "high"],
			missing: [
				"sbLegPain",
				"sbShoulderNeck",
				"sbWalkShort",
				"sbDressSlow",
				"sbFear",
				"sbWorry",
				"sbCatastrophising",
				"sbLowMood",
				"sbBothersome",
			],
		},
		orebro: { total: null, atRisk: null, possible: [false, true], missing: [] },
		intensity: "not-scored",
	},
};

const note = (answers: Answers, more: Partial<NoteInput> = {}) =>
	journalNote({ answers, evaluation: nothing, lines: [], status: "signed", lang: "nb", ...more });

test("a short consultation reads as a note", () => {
	const answers: Answers = {
		age: 47,
		sex: "female",
		durationDays: 12,
		course: "improving",
		painBack: 6,
		legPain: "none",
		saddleSensation: "normal",
		bladder: "normal",
		neuroExamDone: "yes",
		straightLegRaise: "negative",
		temperatureC: 37.1,
	};
	expect(note(answers, { lines: [{ section: "activity", text: "Daglige turer" }] })).toBe(
		[
			"Vond korsrygg, kvinne, 47 år.",
			"S: Varighet 12 dager, bedring. NRS rygg 6/10. Ingen: nedsatt følelse i skrittet, ny blæreforstyrrelse, utstråling til bein.",
			"O: Kraft, reflekser og sensibilitet undersøkt, normale. Lasègue negativ. Temp 37,1 °C.",
			"V: Vanlig behandling. Uspesifikk korsryggsmerte, akutt. ICPC-2, forslag: L03 Korsrygg symptomer/plager. Risiko ikke skåret, planen følger middels.",
			"P:",
			"- Daglige turer",
			"Beslutningsstøtte: Ryggvett test",
		].join("\n"),
	);
});

test("a question that was not asked is not in the note, neither as finding nor as negative", () => {
	const text = note({});
	for (const phrase of Object.values(journalPhrases)) expect(text).not.toContain(phrase.finding.nb);
	expect(text).not.toMatch(/ingen:|normal|undersøkt|5\/5/i);
});

test("neurology that was not examined is never normal, and is said when answered no", () => {
	expect(note({ straightLegRaise: "negative" })).not.toContain("normale");
	expect(note({ neuroExamDone: "no" })).toContain("Nevrologi ikke undersøkt.");
	expect(note({ power: { L5: { left: 4 } } })).toContain("Kraft: L5 venstre 4/5.");
	expect(note({ power: { L5: { left: 4 } } })).not.toContain("ellers 5/5");
	expect(note({ neuroExamDone: "yes", power: { L5: { left: 4 } } })).toContain("Kraft: L5 venstre 4/5, ellers 5/5.");
});

test("an answer that excludes a finding is written as its absence, every other as the finding", () => {
	const excluding = ["no", "none", "normal", "never", "negative"];
	for (const id of Object.keys(journalPhrases) as (keyof typeof journalPhrases)[]) {
		const question: Question = questions[id as QuestionId];
		const values =
			question.kind === "yes-no" ? ["yes", "no"] : question.kind === "choice" ? Object.keys(question.options) : [];
		for (const value of values) {
			const facts = answerFacts({ [id]: value } as Answers, "nb").filter(({ part }) => part);
			const kinds = facts.map(({ kind }) => kind);
			expect(kinds, `${id}: ${value}`).toEqual(
				excluding.includes(value) ? (kinds.length === 0 ? [] : ["none"]) : ["finding"],
			);
		}
	}
});

test("while unsettled it says so, names what is missing, and never says usual", () => {
	const text = note(
		{},
		{
			evaluation: { ...nothing, triage: { ...nothing.triage, settled: false, missing: ["bladder", "neuroExamDone"] } },
		},
	);
	expect(text).toContain("V: Ikke ferdig vurdert.");
	expect(text).toContain("Ikke avklart: vannlating; kraft, reflekser, følelse og Lasègue er undersøkt.");
	expect(text.toLowerCase()).not.toContain("vanlig");
});

test("an established class stands beside the unsettled mark", () => {
	const triage = {
		...nothing.triage,
		class: "urgent",
		settled: false,
		reasons: [{ rule: "X-1", class: "urgent", within: "today", text: "Grunn" }],
	} as const;
	const text = note({}, { evaluation: { ...nothing, triage } });
	expect(text).toContain("Ikke ferdig vurdert. Så langt: haster (i dag). Grunn (X-1).");
});

test("a total is written only when the score is complete", () => {
	const startBack = { total: 4, psychosocial: 1, stratum: "medium", possible: ["medium"], missing: [] } as const;
	const complete = { ...nothing, risk: { ...nothing.risk, startBack, intensity: "medium" } } as const;
	expect(note({}, { evaluation: complete })).toContain("STarT Back 4/9 (psykososialt 1/5): middels.");
	const open = {
		...startBack,
		total: null,
		psychosocial: null,
		stratum: null,
		possible: ["low", "medium"],
		missing: ["sbFear"],
	} as const;
	const incomplete = { ...nothing, risk: { ...nothing.risk, startBack: open } };
	expect(note({}, { evaluation: incomplete })).toContain("STarT Back ikke fullført (mulig: lav, middels).");
	expect(note({}, { evaluation: incomplete })).not.toMatch(/\d\/9/);
});

const everything = Object.fromEntries(
	Object.entries(questions as Record<string, Question>).flatMap(([id, question]) => {
		if (question.kind === "yes-no") return [[id, "no"]];
		if (question.kind === "choice") return [[id, Object.keys(question.options)[0]]];
		if (question.kind === "text") return [[id, "Er redd for at noe er ødelagt. ".repeat(16)]];
		return [];
	}),
) as Answers;

test("a full note keeps to the limit, drops whole facts, and says that there is more", () => {
	const lines = Array.from({ length: 14 }, (_, n) => ({
		section: "advice" as const,
		text: `Råd nummer ${n + 1}: ${"gå en tur ".repeat(10)}slutt${n + 1}`,
	}));
	const text = note({ ...everything, neuroExamDone: "yes", upperMotorNeuronSigns: "yes" }, { lines });
	expect(text.length).toBeLessThanOrEqual(noteLimit);
	expect(text.length).toBeGreaterThan(1000);
	expect(text).toContain("Sentrale nevrologiske tegn");
	expect(text.split("\n").at(-1)).toBe("…se Ryggvett");
	for (const line of text.split("\n").filter((one) => one.startsWith("- "))) expect(line).toMatch(/slutt\d+$/);
	const concern = text.match(/Bekymring: «(.*?)»/)?.[1];
	expect(concern === undefined || concern.endsWith("ødelagt.")).toBe(true);
});

test("one text longer than the note is left out whole", () => {
	const text = note(
		{},
		{
			lines: [
				{ section: "advice", text: "x".repeat(2000) },
				{ section: "advice", text: "Kort" },
			],
		},
	);
	expect(text).not.toContain("xx");
	expect(text).toContain("- Kort");
	expect(text).toContain("…se Ryggvett");
});

test("the clinician's own words stay, and reminders to the clinician go first", () => {
	const filler = Array.from({ length: 14 }, (_, n) => ({
		section: "work" as const,
		text: `${n}${"x".repeat(120)}`,
		patientText: "Ord",
	}));
	const reminder = { section: "followUp", text: `Husk å spørre ${"y".repeat(150)}`, patientText: null } as const;
	const own = { section: "notRecommended", text: "Mine egne ord", patientText: "Mine egne ord", edited: true } as const;
	const text = note({}, { lines: [reminder, ...filler, own] });
	expect(text).toContain("- Mine egne ord");
	expect(text).not.toContain("Husk å spørre");
	expect(text).toContain("Beslutningsstøtte: Ryggvett test");
});

test("what is to be left out does not read as something to do", () => {
	const bed = { section: "notRecommended", text: "Sengeleie ved korsryggsmerter.", patientText: null } as const;
	expect(note({}, { lines: [bed] })).toContain("- Ikke anbefalt: sengeleie ved korsryggsmerter.");
	expect(note({}, { lines: [{ ...bed, text: "TENS." }] })).toContain("- Ikke anbefalt: TENS.");
});

test("a decision stays where the draft gives way", () => {
	const filler = Array.from({ length: 14 }, (_, n) => ({
		section: "referral" as const,
		text: `${n}${"x".repeat(120)}`,
		patientText: "Ord",
	}));
	const leave = { section: "work", text: "Sykmeldt 50 % i to uker", decided: true, patientText: null } as const;
	expect(note({}, { lines: [...filler, leave] })).toContain("- Sykmeldt 50 % i to uker");
});

const filling = Array.from({ length: 14 }, (_, n) => ({
	section: "advice" as const,
	text: `${n}${"x".repeat(120)}`,
	patientText: "Ord",
}));
const allNo = (ids: readonly QuestionId[]) =>
	Object.fromEntries(
		ids.map((id) => {
			const question: Question = questions[id];
			const no = question.kind === "choice" ? Object.keys(question.options).find((one) => excludes.has(one)) : "no";
			return [id, no];
		}),
	) as Answers;
const excludes = new Set(["no", "none", "normal", "never"]);

test.each(journalGroups)(
	"$none.nb: said in one where room is short, and only when each was asked and answered no",
	({ questions: asked, none }) => {
		const answers = allNo(asked);
		for (const lang of ["nb", "en"] as const) {
			expect(note(answers, { lang })).not.toContain(none[lang]);
			expect(note(answers, { lang, lines: filling })).toContain(none[lang]);
		}
		for (const id of asked) {
			const { [id]: _, ...rest } = answers;
			const text = note(rest, { lines: filling });
			expect(text, `${id} not asked`).not.toContain(none.nb);
			const named = text.match(/Ingen: (.*)\./g)?.flatMap((one) => one.slice(7, -1).split(", "));
			expect(named).not.toContain(journalPhrases[id as keyof typeof journalPhrases].finding.nb);
		}
	},
);

test("where room is short each section of the plan keeps its first line before any keeps its second", () => {
	const line = (section: PlanSection, n: number) => ({ section, text: `${section} ${n} ${"x".repeat(110)}` });
	const decisive = ["medication", "imaging", "referral", "work", "followUp"] as const;
	const lines = decisive.flatMap((section) => Array.from({ length: 4 }, (_, n) => line(section, n)));
	const text = note({}, { lines });
	for (const section of decisive) expect(text).toContain(`- ${section} 0`);
	for (const section of decisive) expect(text).not.toContain(`- ${section} 3`);
});

test("an opioid to taper stands before the other lines on medicines", () => {
	const medicines = Array.from({ length: 14 }, (_, n) => ({
		section: "medication" as const,
		text: `${n}${"x".repeat(120)}`,
	}));
	const taper = { itemId: "medication.opioid-taper", section: "medication" as const, text: "Ikke bråslutt" };
	expect(note({}, { lines: [...medicines, taper] })).toContain("- Ikke bråslutt");
	const known: readonly string[] = planItems.map(({ id }) => id);
	expect(standsFirst.filter((id) => !known.includes(id))).toEqual([]);
});

test("a follow-up says what was measured both times, as numbers, and nothing of what was not asked", () => {
	const goal = (now: number) => ({ activity: "Gå til butikken", now, target: 8 });
	const before: Answers = { painBack: 7, painLeg: 4, workStatus: "sick-listed-full", goals: [goal(2)] };
	const now: Answers = { painBack: 4, workStatus: "working", goals: [goal(2)], workAbility: 5 };
	const since = (answers: Answers, lang: "nb" | "en" = "nb") =>
		note(answers, { lang, previous: { day: "2026-03-03", answers: before } });
	expect(since(now)).toContain(
		"Kontroll, forrige besøk 3. mars 2026. Siden sist: ryggsmerte fra 7 til 4, «Gå til butikken» fortsatt 2, arbeid fra ",
	);
	expect(since({})).toContain("Kontroll, forrige besøk 3. mars 2026.");
	expect(since({})).not.toContain("Siden sist");
	expect(since(now)).not.toContain("beinsmerte");
	expect(since(now, "en")).toContain("Follow-up, last visit 3 March 2026. Since then: back pain from 7 to 4,");
	expect(note(now)).not.toContain("Kontroll");
});

test("a draft says that it is one, and line breaks in a clinician's text don't break the note", () => {
	const text = note({}, { status: "draft", lines: [{ section: "work", text: "Første\n\nAndre" }] });
	expect(text.split("\n")[0]).toBe("Vond korsrygg. Utkast, ikke signert.");
	expect(text).toContain("- Første Andre");
});

test("English is whole", () => {
	const text = note({ ...everything, concern: undefined }, { lang: "en" });
	expect(text).toContain("A: Usual care.");
	expect(text).not.toMatch(/[æøå]|Ingen|Varighet/);
});

test.each([
	["acute", "nonspecific", "none", "L03 Korsrygg symptomer/plager"],
	["chronic", "nonspecific", "none", "L84 Ryggsyndrom uten smerteutstråling"],
	["chronic", "nonspecific", undefined, "L03 Korsrygg symptomer/plager"],
	["acute", "radicular-pain", "one", "L86 Ryggsyndrom med smerteutstråling"],
	["acute", "acute-deficit", "both", "L86 Ryggsyndrom med smerteutstråling"],
	["acute", "acute-deficit", undefined, "L03 Korsrygg symptomer/plager"],
	[
		"chronic",
		"inflammatory",
		"none",
		"L84 Ryggsyndrom uten smerteutstråling; L88 Reumatoid artritt/reumatisk sykdom hvis bekreftet",
	],
] as const)("%s %s, leg pain %s → %s", (phase, presentation, legPain, code) => {
	expect(note(legPain ? { legPain } : {}, { evaluation: { ...nothing, phase, presentation } })).toContain(
		`ICPC-2, forslag: ${code}.`,
	);
});
