import { expect, test } from "vitest";
import { contentIn } from "@/lib/consultation/content";
import type { Answers } from "../../content/answers";
import type { ChoiceRecord, FollowUpDecision } from "../../plan-record";
import type { Lang } from "../../types";
import { assess } from "../assess";
import { sayToPatient } from "../patient-words";
import { choiceGaps, choiceLines } from "./choice";
import { followUpGaps, followUpLines } from "./follow-up";

const goals: Answers["goals"] = [
	{ activity: "Gå tur i skogen.", now: 3, target: 7 },
	{ activity: "Sitte en time", now: 2, target: 8 },
];
const context = (answers: Answers = { goals }, lang: Lang = "nb") => {
	const content = contentIn(lang);
	return { content, answers, evaluation: assess(content, answers), lang };
};
const texts = (choice: ChoiceRecord, lang: Lang = "nb") =>
	choiceLines(choice, context({ goals }, lang)).map(({ text }) => text);

test("nothing is said of what was not decided", () => {
	expect(choiceLines({}, context())).toEqual([]);
	expect(
		choiceLines({ steps: [{}, { by: "2026-12-03" }], options: [], research: "  ", teachBack: false }, context()),
	).toEqual([]);
	expect(followUpLines({}, context())).toEqual([]);
	expect(followUpLines({ measure: " " }, context())).toEqual([]);
});

test.each<[ChoiceRecord, string]>([
	[
		{ steps: [{ firstStep: "Ti minutter hver dag." }] },
		"Mål: Gå tur i skogen (3 → 7). Første steg: Ti minutter hver dag.",
	],
	[
		{ steps: [{}, { firstStep: "Ti minutter", by: "2026-12-03" }] },
		"Mål: Sitte en time (2 → 8). Første steg: Ti minutter, innen 3. desember 2026.",
	],
	[{ options: ["nsaid-short", "wait"] }, "Snakket om: vente og se, NSAID i kort kur."],
	[{ exercisePreference: "group" }, "Ønsker å trene i gruppe."],
	[{ contactPreference: "phone" }, "Ønsker oppfølging på telefon."],
	[{ agreement: "agrees" }, "Pasienten er enig i planen."],
	[{ agreement: "partly", agreementNote: "vil ha MR." }, "Pasienten er delvis enig i planen: vil ha MR."],
	[{ teachBack: true }, "Pasienten har gjenfortalt planen."],
	[{ interpreter: true }, "Tolk."],
	[{ interpreter: true, interpreterLanguage: "polsk" }, "Tolk: polsk."],
	[{ supportPerson: true }, "Pårørende eller ledsager var med."],
	[{ writtenCopy: true }, "Skriftlig plan er gitt."],
	[{ research: "Trening (NICE)" }, "Forskning: Trening (NICE)."],
	[{ clinician: "Sterk rygg" }, "Klinisk vurdering: Sterk rygg."],
	[{ patient: "Vil jobbe" }, "Pasientens ønsker: Vil jobbe."],
])("%o is one line: %s", (choice, text) => {
	expect(texts(choice)).toEqual([text]);
});

test("the lines stand in English for an English clinician", () => {
	expect(texts({ agreement: "disagrees", options: ["imaging"], exercisePreference: "alone" }, "en")).toEqual([
		"Talked about: imaging of the back.",
		"Prefers to exercise alone.",
		"The patient disagrees with the plan.",
	]);
});

test("a step whose goal was taken away is not said", () => {
	expect(choiceLines({ steps: [{ firstStep: "Ti minutter" }] }, context({}))).toEqual([]);
});

test("the patient is told of steps and agreement, and of nothing else", () => {
	const told = choiceLines(
		{
			steps: [{ firstStep: "Ti minutter", by: "2026-12-03" }],
			options: ["wait"],
			exercisePreference: "alone",
			agreement: "partly",
			agreementNote: "vil ha MR",
			interpreter: true,
			clinician: "hemmelig",
		},
		context(),
	).flatMap(({ sayings }) => sayings);
	expect(told.map((saying) => sayToPatient(saying, "nb"))).toEqual([
		"Mål: Gå tur i skogen. Første steg: Ti minutter. Prøv det innen 3. desember.",
		"Du er enig i deler av planen. Resten tar vi opp igjen.",
	]);
	expect(told.map((saying) => sayToPatient(saying, "en"))[0]).toContain("Try it by 3 December.");
});

test.each<[ChoiceRecord, number]>([
	[{}, 0],
	[{ agreement: "agrees" }, 0],
	[{ agreement: "partly" }, 1],
	[{ agreement: "disagrees", agreementNote: " . " }, 1],
	[{ agreement: "disagrees", agreementNote: "vil ha MR" }, 0],
])("%o leaves %i gaps", (choice, count) => {
	const gaps = choiceGaps(choice, context());
	expect(gaps).toHaveLength(count);
	for (const gap of gaps) expect(gap).toMatchObject({ part: "choice", key: "agreementNote" });
});

test.each<[FollowUpDecision, string, string[]]>([
	[{ on: "2026-12-03" }, "Kontroll 3. desember 2026.", ["Neste time er 3. desember."]],
	[
		{ on: "2026-12-03", with: "gp" },
		"Kontroll 3. desember 2026 hos fastlegen.",
		["Neste time er hos legen 3. desember."],
	],
	[
		{ on: "2026-12-03", with: "physiotherapist" },
		"Kontroll 3. desember 2026 hos fysioterapeut.",
		["Neste time er hos fysioterapeut 3. desember."],
	],
	[
		{ on: "2026-12-03", with: "phone", measure: "smerte" },
		"Kontroll 3. desember 2026 på telefon. Måles: smerte.",
		["Vi tar en prat på telefon 3. desember."],
	],
	[{ on: "2026-12-03", with: "video" }, "Kontroll 3. desember 2026 på video.", ["Neste time er på video 3. desember."]],
	[{ with: "gp" }, "Kontroll hos fastlegen.", []],
	[{ measure: "mål og smerte." }, "Måles: mål og smerte.", []],
])("the follow-up %o is said to clinician and patient", (decision, text, told) => {
	const [line, ...others] = followUpLines(decision, context());
	expect(others).toEqual([]);
	expect(line).toMatchObject({ section: "followUp", text });
	expect(line?.sayings.map((saying) => sayToPatient(saying, "nb"))).toEqual(told);
	expect(followUpGaps(decision, context())).toEqual([]);
});
