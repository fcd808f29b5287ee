import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { answerTo, anyAnswers } from "@/lib/test/arbitrary";
import { judge, over, triageContent, urgencyOf } from "@/lib/test/baseline";
import { ruleCases } from "@/lib/test/rule-cases";
import type { Answers } from "../content/answers";
import { content } from "../content/content";
import { type QuestionId, questions } from "../content/questions";
import { startBack, startBackItems } from "../instruments/start-back";
import { planSections, triageClasses } from "../types";
import { assess } from "./assess";
import { localise } from "./localise";
import { prune } from "./prune";

vi.setConfig({ testTimeout: 120_000 });

const local = { nb: localise(content, "nb"), en: localise(content, "en") };

test("no answers whatever make the assessment throw, and it is plain data in both languages", () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			const given = structuredClone(answers);
			const [nb, en] = [assess(local.nb, answers), assess(local.en, answers)];
			expect(answers).toStrictEqual(given);
			expect(triageClasses).toContain(nb.triage.class);
			expect(JSON.parse(JSON.stringify(nb))).toStrictEqual(nb);
			expect({ ...en.triage, reasons: [] }).toEqual({ ...nb.triage, reasons: [] });
			expect(nb.contentVersion).toBe(content.version);
			expect(Object.keys(nb.plan).toSorted()).toEqual(planSections.toSorted());
		}),
		{ numRuns: 800 },
	);
});

test.each(content.rules.filter((rule) => rule.class === "emergency").map(({ id, target }) => ({ id, target })))(
	"$id in an emergency is told what to do now, and which finding asks for it",
	({ id, target }) => {
		const { referral, safetyNet } = assess(local.nb, over(ruleCases[id].fires)).plan;
		const actions = referral.filter((item) => item.id.startsWith(`emergency.${target}.`));
		expect(actions.length).toBeGreaterThan(1);
		for (const action of actions) expect(action.because).toContain(id);
		expect(safetyNet.length).toBeGreaterThan(0);
	},
);

test("a plan in an emergency holds the emergency actions and the safety net, nothing else", () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			const { triage, plan } = assess(local.nb, answers);
			if (triage.class !== "emergency") return;
			const filled = planSections.filter((section) => plan[section].length > 0);
			expect(filled.filter((section) => section !== "safetyNet")).toEqual(["referral"]);
			for (const { id } of plan.referral) expect(id).toMatch(/^emergency\./);
		}),
		{ numRuns: 500 },
	);
});

test("the class, its reasons and its imaging come from the rules that fire", () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			const { class: established, reasons, imaging } = judge(answers).triage;
			const setting = reasons.filter((reason) => reason.class === established);
			const ranks = reasons.map((reason) => triageClasses.indexOf(reason.class));
			expect(Math.max(0, ...ranks)).toBe(triageClasses.indexOf(established));
			expect(triageClasses.indexOf(established)).toBe(urgencyOf(answers));
			const kinds = setting.map(({ rule }) => triageContent.rules.find(({ id }) => id === rule)?.imaging);
			expect(setting.length === 0 ? ["none"] : kinds).toContain(imaging);
		}),
		{ numRuns: 1000 },
	);
});

test("missing names unanswered questions once each, except an examination that was not done", () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			const reachable = prune(triageContent, answers).answers;
			const { settled, missing } = judge(answers).triage;
			for (const question of missing) {
				expect(Object.keys(questions)).toContain(question);
				const given = reachable[question as QuestionId];
				if (given !== undefined) expect([question, given]).toEqual(["neuroExamDone", "no"]);
			}
			expect(new Set(missing).size).toBe(missing.length);
			if (!settled) expect(missing).not.toEqual([]);
		}),
		{ numRuns: 1000 },
	);
});

test("whatever is answered later, the stratum was among the possible ones", () => {
	const items = Object.fromEntries(startBackItems.map((item) => [item, answerTo(item)]));
	const some = fc.record(items, { requiredKeys: [] }) as fc.Arbitrary<Answers>;
	fc.assert(
		fc.property(some, fc.record(items) as fc.Arbitrary<Answers>, (answered, later) => {
			expect(startBack(answered).possible).toContain(startBack({ ...later, ...answered }).stratum);
		}),
		{ numRuns: 1000 },
	);
});
