import { expect, test } from "vitest";
import { contentIn } from "@/lib/consultation/content";
import type { Answers } from "../../content/answers";
import type { ReferralDecision } from "../../plan-record";
import type { Lang } from "../../types";
import { assess } from "../assess";
import { asksWhatWasTried, cautionOf, triedBefore } from "./first-line";
import { referralsGaps, referralsLines } from "./referrals";

const context = (answers: Answers = {}, lang: Lang = "nb") => {
	const content = contentIn(lang);
	return { content, answers, evaluation: assess(content, answers), lang };
};
const text = (referral: Omit<ReferralDecision, "id">, answers: Answers = {}, lang: Lang = "nb") =>
	referralsLines([{ id: "r1", ...referral }], context(answers, lang))[0]?.text;
const service = (id: string) => {
	const found = contentIn("nb").referralServices.find((each) => each.id === id);
	if (!found) throw new Error(id);
	return found;
};

test("a referral is a line under referral, and a sentence for the patient", () => {
	expect(referralsLines([{ id: "r1", to: "physiotherapist" }], context())).toEqual([
		{
			id: "referral.r1",
			section: "referral",
			text: "Videre til: Fysioterapeut.",
			sayings: [{ id: "decided.referral.physiotherapist", slots: {} }],
		},
	]);
});

test.each<[string, Omit<ReferralDecision, "id">, Answers, string]>([
	["own follow-up", { to: "gp" }, {}, "Egen oppfølging hos fastlegen."],
	[
		"what was written",
		{ to: "back-clinic", question: "Stivhet og uro.", tried: "trening " },
		{},
		"Henvises til: Tverrfaglig ryggpoliklinikk. Vurdering: Stivhet og uro. Forsøkt: trening.",
	],
	[
		"the guide deadline",
		{ to: "physical-medicine" },
		{},
		"Henvises til: Fysikalsk medisin og rehabilitering. Veiledende frist 12 uker.",
	],
	[
		"a deficit that grows",
		{ to: "physical-medicine" },
		{ powerWorsening: "yes" },
		"Henvises til: Fysikalsk medisin og rehabilitering. Bør vurderes før veiledende frist på 12 uker: økende svakhet.",
	],
	[
		"disabling pain, no deadline known",
		{ to: "neurology" },
		{ painUncontrolled: "yes" },
		"Henvises til: Nevrologi. Bør vurderes raskt: uutholdelige rotsmerter tross behandling.",
	],
	["no deadline known", { to: "surgery" }, {}, "Henvises til: Nevrokirurgi eller ortopedi."],
	[
		"the inflammatory deadline",
		{ to: "rheumatology", note: "HLA-B27 tatt" },
		{},
		"Henvises til: Revmatologi. HLA-B27 tatt. Veiledende frist 12 uker ved inflammatorisk ryggsmerte.",
	],
])("the line says %s", (_, referral, answers, expected) => {
	expect(text(referral, answers)).toBe(expected);
});

test("the line speaks English to an English clinician", () => {
	expect(text({ to: "physical-medicine", question: "Stiff" }, {}, "en")).toBe(
		"Referred to: Physical medicine and rehabilitation. Assessment: Stiff. Guide deadline 12 weeks.",
	);
});

test("only a receiver that no longer exists stops signing", () => {
	expect(referralsGaps([{ id: "r1", to: "surgery" }], context())).toEqual([]);
	expect(referralsGaps([{ id: "r2", to: "gone" }], context())).toMatchObject([{ part: "referrals", key: "r2" }]);
	expect(referralsLines([{ id: "r2", to: "gone" }], context())).toEqual([]);
});

test.each<[number | undefined, string]>([
	[undefined, "unknown"],
	[0, "few"],
	[4, "few"],
	[5, "enough"],
	[6, "enough"],
])("%s sessions before is %s", (physioSessionsBefore, status) => {
	expect(triedBefore({ physioSessionsBefore }, 5).status).toBe(status);
});

test.each<[string, string, Answers, boolean]>([
	["a calm case to a surgeon", "surgery", {}, true],
	["a calm case to physical medicine", "physical-medicine", {}, true],
	["a physiotherapist", "physiotherapist", {}, false],
	["a rheumatologist", "rheumatology", {}, false],
	["a team", "back-clinic", {}, false],
	["weakness that grows", "surgery", { powerWorsening: "yes" }, false],
	["a case that hastens", "neurology", { saddleSensation: "reduced" }, false],
])("what was tried is asked or not: %s", (_, id, answers, asks) => {
	expect(asksWhatWasTried(service(id), answers, context(answers).evaluation)).toBe(asks);
});

test.each<[Answers["legPain"], boolean]>([
	["none", true],
	["one", false],
	[undefined, false],
])("leg pain %s warns before a surgeon: %s", (legPain, warns) => {
	expect(cautionOf(service("surgery"), { legPain }) !== null).toBe(warns);
});
