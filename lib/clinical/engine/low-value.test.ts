import { describe, expect, test } from "vitest";
import { content } from "../content/content";
import { sources } from "../content/sources";
import { localise } from "./localise";
import { asksReason, lowValueIn, lowValueOf, planCautions, type WrittenLine } from "./low-value";

const entries = localise(content.lowValue, "nb");
const idsIn = (text: string) => lowValueIn(text, entries).map(({ entry }) => entry.id);

test.each([
	["Traksjon hos fysioterapeut", "X4-TRACTION", "traksjon"],
	["Try traction twice a week", "X4-TRACTION", "traction"],
	["Terapeutisk ultralyd mot ryggen", "X4-ULTRASOUND", "terapeutisk ultralyd"],
	["Ultralydbehandling", "X4-ULTRASOUND", "ultralydbehandling"],
	["Therapeutic ultrasound", "X4-ULTRASOUND", "therapeutic ultrasound"],
	["TENS hjemme", "X4-TENS", "tens"],
	["Låner TENS-apparat.", "X4-TENS", "tens"],
	["Korsettet brukes på jobb", "X4-BRACE", "korsettet"],
	["Støttebelte ved løft", "X4-BRACE", "støttebelte"],
	["Lumbar belt at work", "X4-BRACE", "lumbar belt"],
	["Henvises til radiofrekvensdenervering", "X5-RADIOFREQUENCY", "radiofrekvensdenervering"],
	["RF-denervering", "X5-RADIOFREQUENCY", "rf denervering"],
	["Radiofrequency denervation", "X5-RADIOFREQUENCY", "radiofrequency"],
	["Epidural injeksjon med steroid", "X5-EPIDURAL", "epidural"],
	["Caudal injection", "X5-EPIDURAL", "caudal injection"],
	["Ryggmargsstimulering", "X5-STIMULATION", "ryggmargsstimulering"],
	["Consider SCS", "X5-STIMULATION", "scs"],
	["Vurder avstivningsoperasjon", "X5-FUSION", "avstivningsoperasjon"],
	["Spinal fusion", "X5-FUSION", "fusion"],
	["Manuellterapi to ganger i uken", "X3-PASSIVE", "manuellterapi"],
	["Massage weekly", "X3-PASSIVE", "massage"],
	["Akupunktur", "X3-PASSIVE", "akupunktur"],
	["Paracet 1 g ved behov", "X7-PARACETAMOL", "paracet"],
])("%s → %s", (text, id, found) => {
	expect(lowValueIn(text, entries).map((one) => [one.entry.id, one.found])).toEqual([[id, found]]);
});

test.each([
	"Ultralyd av aorta",
	"MR eller ultralyd av bekkenet",
	"Ultrasound of the kidneys",
	"Den smerten er ikke intens; pasienten tenser ikke",
	"Tense muscles",
	"Used by tens of patients",
	"Kontraksjon av muskelen",
	"Strekkøvelser hver dag",
	"Bekkenbelte i svangerskapet",
	"Støttebelte ved bekkenplager",
	"MR: epiduralt hematom?",
	"Epidural abscess must be ruled out",
	"RF og anti-CCP",
	"EMG: tegn til denervering?",
	"Watch for confusion",
	"Tidligere avstivet L4–L5",
	"Smerter etter avstivning",
	"Manuellterapeut kan sykmelde",
	"Paracetamol sammen med ibuprofen",
])("%s is something else", (text) => {
	expect(idsIn(text)).toEqual([]);
});

test.each([
	"Ikke traksjon",
	"Unngå bruk av korsett",
	"Slutt med TENS",
	"TENS og korsett frarådes",
	"Trening framfor massasje",
	"Ikkje akupunktur",
	"Avoid traction",
	"Epidural injection is not recommended",
	"Don’t use a corset",
])("%s proposes nothing", (text) => {
	expect(idsIn(text)).toEqual([]);
});

test.each([
	["Ikke bedre av trening, prøver TENS", "X4-TENS"],
	["Ikke MR nå. Traksjon hos fysioterapeut", "X4-TRACTION"],
	["Not keen on exercise but wants massage", "X3-PASSIVE"],
	["Ikke TENS hjemme. TENS på jobb", "X4-TENS"],
])("%s: a no about something else does not hide it", (text, id) => {
	expect(idsIn(text)).toEqual([id]);
});

test("a reason is asked for what little speaks for, and never for what is only said", () => {
	const asked = entries.filter(({ needs }) => needs === "reason").map(({ id }) => id.slice(0, 2));
	expect([...new Set(asked)]).toEqual(["X4", "X5"]);
	for (const { needs, reasons = [] } of entries) expect(reasons.length).toBe(needs === "reason" ? 2 : 0);
	expect(asksReason({ section: "activity", text: "Massasje og TENS" }, entries)?.found).toBe("tens");
	expect(asksReason({ section: "medication", text: "Paracetamol" }, entries)).toBeNull();
});

test("what the line itself leaves out is met with nothing", () => {
	expect(lowValueOf({ section: "notRecommended", text: "TENS" }, entries)).toEqual([]);
	expect(lowValueOf({ section: "activity", text: "TENS" }, entries)).toHaveLength(1);
});

test.each(["nb", "en"] as const)("no drafted line asks for a reason when its wording is touched (%s)", (lang) => {
	const items = localise(content.planItems, lang);
	const asking = items.filter((item) => asksReason(item, localise(content.lowValue, lang)));
	expect(asking.map(({ id }) => id)).toEqual([]);
});

const line = (more: Partial<WrittenLine>): WrittenLine => ({
	id: "own-1",
	section: "activity",
	text: "Massasje",
	own: true,
	...more,
});
const walk = line({ id: "activity.walk-and-usual", text: "Egenstyrt: daglige turer", own: false });
const addOn = line({ id: "activity.manual-addon", text: "Manipulasjon eller massasje bare som tillegg.", own: false });

describe("passive treatment in the plan", () => {
	const cautions = (lines: readonly WrittenLine[], receivers: readonly string[] = []) =>
		planCautions({ lines, receivers }, entries).map(({ id }) => id);

	test.each<[string, readonly WrittenLine[], readonly string[]]>([
		["massage alone", [line({})], []],
		["the add-on left alone, the rest dropped", [addOn], []],
		["massage beside TENS", [line({}), line({ id: "own-2", text: "TENS" })], []],
		["somebody who needs massage", [line({ text: "Trenger massasje" })], []],
		["acupuncture under referral, and a surgeon", [line({ section: "referral", text: "Akupunktur" })], ["surgery"]],
		["the add-on in other words", [{ ...addOn, own: true, text: "Massasje i tillegg til egen trening" }], []],
	])("%s is warned of", (_, lines, receivers) => {
		expect(cautions(lines, receivers)).toEqual(["X3-PASSIVE"]);
	});

	test.each<[string, readonly WrittenLine[], readonly string[]]>([
		["a drafted line on activity is kept", [line({}), walk], []],
		["an own line on activity", [line({}), line({ id: "own-2", text: "Svømme" })], []],
		["the same line says exercise", [line({ text: "Massasje og trening" })], []],
		["own exercise under advice", [line({}), line({ id: "own-2", section: "advice", text: "Walks daily" })], []],
		[
			"a physiotherapist in the draft",
			[line({}), line({ id: "referral.physio-now", section: "referral", text: "", own: false })],
			[],
		],
		["a physiotherapist is chosen", [line({})], ["physiotherapist"]],
		["massage is what to leave out", [line({ section: "notRecommended" })], []],
		["no passive treatment", [line({ text: "TENS" })], []],
	])("not when %s", (_, lines, receivers) => {
		expect(cautions(lines, receivers)).toEqual([]);
	});
});

test("every entry cites what is listed, in small letters, and nobody's review is invented", () => {
	const services = content.referralServices.map(({ id }) => id as string);
	for (const entry of content.lowValue) {
		expect(entry.sources.filter((id) => !(id in sources))).toEqual([]);
		expect(entry.evidence.filter((id) => !(id in content.claims))).toEqual([]);
		expect(entry.sources.length).toBeGreaterThan(0);
		expect(entry.review).toBeNull();
		expect(entry.unlessActive?.receivers.filter((id) => !services.includes(id)) ?? []).toEqual([]);
		const items = [...(entry.unlessActive?.lines ?? []), ...(entry.unlessActive?.without ?? [])];
		expect(items.filter((id) => !content.planItems.some((item) => item.id === id))).toEqual([]);
		for (const stem of [...entry.stems, ...(entry.except ?? [])]) expect(stem, stem).toMatch(/^[\p{Ll}\p{N} ]+$/u);
	}
});

test.each(content.lowValue.flatMap(({ id, stems }) => stems.map((stem) => [stem, id])))(
	"«%s» is met as %s",
	(stem, id) => {
		expect(idsIn(`Prøver ${stem}`)).toContain(id);
	},
);
