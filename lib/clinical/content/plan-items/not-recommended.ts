import type { PlanItemContent } from "../../types";

/** What to leave out, and for whom. */
export const notRecommendedItems = [
	{
		id: "notRecommended.bed-rest",
		section: "notRecommended",
		text: {
			nb: "Sengeleie ved korsryggsmerter eller nerverotsmerter.",
			en: "Bed rest for low back pain or nerve-root pain.",
		},
		patient: {
			nb: "Prøv å ikke ligge lenge om gangen. Korte pauser er greit.",
			en: "Try not to lie down for long at a time. Short breaks are fine.",
		},
		evidence: ["S002-10", "S003-17"],
		basis: "verified",
		review: null,
	},
	{
		id: "notRecommended.paracetamol",
		section: "notRecommended",
		text: {
			nb: "Paracetamol som eneste behandling av korsryggsmerter: effekten er ikke dokumentert (WHO har ingen anbefaling).",
			en: "Paracetamol as the only treatment of low back pain: no documented effect (WHO makes no recommendation).",
		},
		evidence: ["S002-14"],
		basis: "verified",
		review: null,
	},
	{
		id: "notRecommended.opioids-early",
		section: "notRecommended",
		text: {
			nb: "Opioider ved nye rygg- eller nakkesmerter (under 12 uker): ingen effekt i OPAL, høyere risiko for misbruk etter ett år.",
			en: "Opioids for new back or neck pain (under 12 weeks): no effect in OPAL, higher risk of misuse after a year.",
		},
		patient: {
			nb: "Sterke smertestillende gjør sjelden vond rygg bedre, og kroppen venner seg til dem.",
			en: "Strong painkillers seldom make a sore back better, and the body gets used to them.",
		},
		evidence: ["S001-13"],
		basis: "verified",
		review: null,
	},
	{
		id: "notRecommended.opioids-chronic",
		section: "notRecommended",
		text: {
			nb: "Opioider ved langvarige primære korsryggsmerter (WHO, NICE).",
			en: "Opioids for chronic primary low back pain (WHO, NICE).",
		},
		patient: {
			nb: "Sterke smertestillende hjelper lite over tid, og kroppen venner seg til dem.",
			en: "Strong painkillers help little over time, and the body gets used to them.",
		},
		evidence: ["S001-13", "S003-09"],
		basis: "verified",
		review: null,
	},
	{
		id: "notRecommended.drugs-chronic",
		section: "notRecommended",
		text: {
			nb: "Gabapentinoider, muskelavslappende og antidepressiver mot langvarige korsryggsmerter i seg selv (WHO, NICE).",
			en: "Gabapentinoids, muscle relaxants and antidepressants for chronic low back pain in itself (WHO, NICE).",
		},
		evidence: ["S002-09", "S004-14"],
		basis: "verified",
		review: null,
	},
	{
		id: "notRecommended.drugs-sciatica",
		section: "notRecommended",
		text: {
			nb: "Gabapentinoider, kortison i tablett og benzodiazepiner ved isjias (NICE); opioider ved langvarig isjias.",
			en: "Gabapentinoids, oral steroids and benzodiazepines for sciatica (NICE); opioids for long-lasting sciatica.",
		},
		evidence: ["S003-09"],
		basis: "verified",
		review: null,
	},
	{
		id: "notRecommended.passive-devices",
		section: "notRecommended",
		text: {
			nb: "Strekk, ultralydbehandling, TENS og korsett ved langvarige primære korsryggsmerter (WHO).",
			en: "Traction, therapeutic ultrasound, TENS and braces for chronic primary low back pain (WHO).",
		},
		evidence: ["S003-23"],
		basis: "verified",
		review: null,
	},
	{
		id: "notRecommended.passive-alone",
		section: "notRecommended",
		text: {
			nb: "Bare passiv behandling, uten egen aktivitet, uansett varighet.",
			en: "Passive treatment alone, without own activity, whatever the duration.",
		},
		evidence: ["S001-17", "S003-21"],
		basis: "verified",
		review: null,
	},
	{
		id: "notRecommended.invasive-back",
		section: "notRecommended",
		text: {
			nb: "Radiofrekvens og avstivning ved langvarige, lokaliserte korsryggsmerter, utenom spesialistvurdering; retningslinjene er uenige om radiofrekvens.",
			en: "Radiofrequency and fusion for long-lasting, localised back pain, outside specialist assessment; guidelines disagree on radiofrequency.",
		},
		evidence: ["S000-04", "S000-05", "S000-07"],
		basis: "verified",
		review: null,
	},
	{
		id: "notRecommended.invasive-leg",
		section: "notRecommended",
		text: {
			nb: "Kaudal epidural ved isjias over 12 uker, og ryggmargsstimulering mot beinsmerter etter operasjon, utenom spesialistvurdering.",
			en: "Caudal epidural for sciatica beyond 12 weeks, and spinal cord stimulation for leg pain after surgery, outside specialist assessment.",
		},
		evidence: ["S001-12", "S001-14"],
		basis: "verified",
		review: null,
	},
	{
		id: "notRecommended.neurosurgery",
		section: "notRecommended",
		text: {
			nb: "Nevrokirurg ved lokaliserte korsryggsmerter uten utstråling.",
			en: "Neurosurgery for localised back pain without radiation.",
		},
		evidence: [],
		basis: "verified",
		review: null,
	},
	{
		id: "notRecommended.high-score",
		section: "notRecommended",
		text: {
			nb: "Høy skår er ikke grunn til bilder, opioider eller spesialist tidlig: slik behandling fulgte med flere langvarige forløp.",
			en: "A high score is no reason for early imaging, opioids or a specialist: such care went with more long-lasting pain.",
		},
		evidence: ["S001-17", "S003-09"],
		basis: "verified",
		review: null,
	},
	{
		id: "notRecommended.stenosis-epidural",
		section: "notRecommended",
		text: {
			nb: "Epidural injeksjon ved nevrogen claudicatio og sentral stenose.",
			en: "Epidural injection for neurogenic claudication and central stenosis.",
		},
		evidence: [],
		basis: "verified",
		review: null,
	},
] as const satisfies readonly PlanItemContent[];
