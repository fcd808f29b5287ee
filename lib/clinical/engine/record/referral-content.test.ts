import { expect, test } from "vitest";
import { contentIn } from "@/lib/consultation/content";
import type { Answers } from "../../content/answers";
import { type QuestionId, questions } from "../../content/questions";
import { referralFields } from "../../content/referral-fields";
import { referralServices } from "../../content/referral-services";
import type { PlanRecord } from "../../plan-record";
import type { Lang, Question } from "../../types";
import { assess } from "../assess";
import { referralContent } from "./referral-content";
import { isRecorded } from "./referral-fields";

const told = (service: string, answers: Answers, record: PlanRecord = {}, lang: Lang = "nb") => {
	const content = contentIn(lang);
	const fields = referralContent(service, { answers, evaluation: assess(content, answers), record, content, lang });
	return Object.fromEntries(fields.map(({ id, value }) => [id, value]));
};

test.each(referralServices.filter(({ asks }) => asks.length > 0).map(({ id }) => [id]))(
	"%s is told nothing of an empty consultation",
	(id) => {
		const fields = told(id, {});
		expect(Object.keys(fields).length).toBeGreaterThan(5);
		expect(Object.values(fields).filter((value) => value !== null)).toEqual([]);
	},
);

test("a service that is told nothing, or is not known, has no fields", () => {
	expect(told("gp", { age: 40 })).toEqual({});
	expect(told("gone", { age: 40 })).toEqual({});
});

test("a rich consultation is told as it was answered", () => {
	const answers: Answers = {
		workStatus: "sick-listed-graded",
		workDemands: "heavy",
		sickListedDays: 20,
		heartFailure: "no",
		diabetes: "yes",
		hypertension: "yes",
		physioSessionsBefore: 4,
		triedTreatmentWeeks: 6,
		durationDays: 60,
		course: "unchanged",
		painBack: 6,
		painLeg: 7,
		legPain: "one",
		legPainBelowKnee: "yes",
		nightPain: "no",
		goals: [{ activity: "Gå tur", now: 3, target: 7 }],
		concern: "redd for operasjon",
		confidence: 5,
		sleepProblem: "yes",
		anxietyOrDepression: "no",
		saddleSensation: "normal",
		bladder: "normal",
		weightLossUnexplained: "no",
		trauma: "minor",
		temperatureC: 37.1,
		neuroExamDone: "yes",
		power: { L5: { left: 4 } },
		reflexes: { achilles: { left: "reduced" } },
		straightLegRaise: "left",
		crossedStraightLegRaise: "yes",
		crp: 4,
		imagingPast12Months: "no",
		analgesics: ["nsaid", "paracetamol"],
		analgesicDays7: 5,
		anticoagulant: "no",
	};
	const record: PlanRecord = {
		referrals: [{ id: "r", to: "neurology", question: "Operasjonsindikasjon?", tried: "Veiledet trening." }],
		choice: { interpreter: true, interpreterLanguage: "polsk" },
	};
	expect(told("neurology", answers, record)).toEqual({
		assessment: "Operasjonsindikasjon?",
		work: "Arbeidssituasjon: gradert sykmeldt, arbeidet er: tungt, sykmeldt så langt: 20 dager.",
		comorbidity: "Høyt blodtrykk, diabetes. Ikke: hjertesvikt.",
		earlierTreatment:
			"Veiledet trening. 4 timer hos fysioterapeut, manuellterapeut eller kiropraktor. Anbefalt behandling i 6 uker.",
		pain: "Varighet 60 dager, uendret. NRS rygg 6/10, bein 7/10. Utstråling til ett bein, smerte nedenfor kneet. Ikke: nattsmerte.",
		function: "Mål: Gå tur (nå 3, mål 7 av 10)",
		yellowFlags:
			"Største bekymring: redd for operasjon, hvor trygg pasienten er på å få det til: 5/10, søvnvansker. Ikke: angst eller depresjon.",
		alarm:
			"Temperatur: 37,1 °C, lavenergitraume. Ikke: nedsatt følelse i skrittet, ny blæreforstyrrelse, uforklart vekttap.",
		sensation: "Sensibilitet normal",
		power: "Kraft: L5 venstre 4/5, ellers 5/5",
		mobility: null,
		reflexes: "Reflekser: akilles venstre svekket, ellers normale",
		straightLegRaise: "Lasègue positiv venstre, krysset Lasègue",
		tests: "CRP: 4 mg/l. Ikke: bilder av ryggen siste 12 måneder.",
		medicines:
			"Medisiner mot smertene: NSAID, paracetamol, dager med smertestillende siste uke: 5 dager. Ikke: antikoagulasjon.",
		medicineList: null,
		interpreter: "Ja, polsk",
		mobile: null,
	});
});

test.each<[string, Answers, string, string | null]>([
	["an examination that was not done", { neuroExamDone: "no" }, "power", null],
	["a power that was not examined as a whole", { power: { L5: { left: 4 } } }, "power", "Kraft: L5 venstre 4/5"],
	["a normal power outside a whole examination", { power: { L5: { left: 5 } } }, "power", "L5 venstre 5/5"],
	["an empty table", { power: {} }, "power", null],
	["a whole normal examination", { neuroExamDone: "yes" }, "reflexes", "Reflekser normale"],
	["sensation asked and none reduced", { sensationReduced: [] }, "sensation", "Sensibilitet normal"],
	["a negative straight leg raise", { straightLegRaise: "negative" }, "straightLegRaise", "Lasègue negativ"],
	["no analgesics", { analgesics: [] }, "medicines", "Medisiner mot smertene: ingen."],
	["a negative HLA-B27", { hlaB27: "negative" }, "tests", "HLA-B27: negativ."],
	["no goals", { goals: [] }, "function", null],
])("the specialist is told %s", (_, answers, field, value) => {
	expect(told("neurology", answers)[field]).toBe(value);
});

test("an interpreter who is not needed is said so, and not decided is not", () => {
	expect(told("neurology", {}, { choice: { interpreter: false } }).interpreter).toBe("Nei");
	expect(told("neurology", {}, { choice: { teachBack: true } }).interpreter).toBeNull();
});

test("English is English", () => {
	expect(told("neurology", { hypertension: "yes", heartFailure: "no" }, {}, "en").comorbidity).toBe(
		"Hypertension. Not: heart failure.",
	);
});

const sample = (question: Question): unknown[] => {
	switch (question.kind) {
		case "yes-no":
			return ["yes", "no"];
		case "choice":
		case "category":
			return Object.keys(question.options);
		case "list":
			return [[], Object.keys(question.options)];
		case "text":
			return ["ord"];
		case "goals":
			return [[{ activity: "Gå", now: 1, target: 2 }]];
		case "power":
			return [{ L5: { left: 3 } }, {}];
		case "reflexes":
			return [{ achilles: { left: "absent" } }, {}];
		default:
			return [0, question.min ?? 0];
	}
};

const everyAnswer = referralFields.flatMap((field) =>
	(field.questions as readonly QuestionId[]).flatMap((id) =>
		sample(questions[id] as Question).map((answer) => [field.id, id, answer] as const),
	),
);

test.each(everyAnswer)("%s: with only %s = %o, the checklist and the letter agree", (fieldId, id, answer) => {
	const content = contentIn("nb");
	const answers = { [id]: answer } as Answers;
	const evaluation = assess(content, answers);
	const field = content.referralFields.find((each) => each.id === fieldId);
	const service = content.referralServices.find(({ asks }) => (asks as readonly string[]).includes(fieldId));
	if (!field || !service) throw new Error(fieldId);
	const value = told(service.id, answers)[fieldId];
	expect(isRecorded(field, { answers, evaluation, record: {} })).toBe(value !== null);
	if (value !== null) expect(value?.trim()).not.toBe("");
});
