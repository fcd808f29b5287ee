import type { ReferralService, Text } from "../types";
import type { PatientTextId } from "./patient-texts";
import type { ReferralFieldId } from "./referral-fields";

type Service = ReferralService & { asks: readonly ReferralFieldId[]; patient: PatientTextId };

/** The content list of the Norwegian guide for referral of back pain to specialists. */
const specialist = [
	"assessment",
	"work",
	"comorbidity",
	"earlierTreatment",
	"pain",
	"function",
	"yellowFlags",
	"alarm",
	"sensation",
	"power",
	"mobility",
	"reflexes",
	"straightLegRaise",
	"tests",
	"medicines",
	"medicineList",
	"interpreter",
	"mobile",
] as const;

/** What a therapist needs who takes over the plan. */
const therapist = [
	"assessment",
	"pain",
	"function",
	"yellowFlags",
	"work",
	"earlierTreatment",
	"alarm",
	"sensation",
	"power",
	"reflexes",
	"straightLegRaise",
	"interpreter",
] as const;

const working = [
	"assessment",
	"work",
	"function",
	"yellowFlags",
	"earlierTreatment",
	"comorbidity",
	"interpreter",
] as const;

const hastens = [
	{ question: "powerWorsening", is: "yes" },
	{ question: "painUncontrolled", is: "yes" },
] as const;
const why: Text = {
	nb: "kortere ved økende eller varig utfall eller invalidiserende rotsmerter",
	en: "shorter with a progressive or permanent deficit or disabling nerve-root pain",
};

export const referralServices: readonly Service[] = [
	{
		id: "gp",
		kind: "own",
		name: { nb: "Egen oppfølging hos fastlegen", en: "Own follow-up by the GP" },
		access: { nb: "Ingen henvisning. Teller mot frikort.", en: "No referral. Counts towards the exemption card." },
		asks: [],
		deadline: null,
		firstLineFirst: false,
		barriers: {
			distance: { nb: "Telefon- eller videokonsultasjon.", en: "Telephone or video consultation." },
			"care-duties": { nb: "Telefon- eller videokonsultasjon.", en: "Telephone or video consultation." },
		},
		patient: "decided.referral.gp",
		sources: ["helsenorge", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "physiotherapist",
		kind: "first-line",
		name: { nb: "Fysioterapeut", en: "Physiotherapist" },
		access: {
			nb: "Ingen henvisning trengs. Med driftsavtale: egenandel som teller mot frikort. Uten avtale: full pris.",
			en: "No referral needed. With a municipal agreement: a co-payment that counts towards the exemption card. Without: full price.",
		},
		asks: therapist,
		deadline: null,
		firstLineFirst: false,
		barriers: {
			"waiting-time": {
				nb: "Ring flere. Uten driftsavtale kan det gå fortere, men pasienten betaler full pris.",
				en: "Phone several. Without an agreement it may be quicker, but the patient pays full price.",
			},
			cost: {
				nb: "Velg en med driftsavtale eller kommunal fysioterapi; det teller mot frikort.",
				en: "Choose one with an agreement or the municipal service; it counts towards the exemption card.",
			},
			distance: {
				nb: "Kommunal fysioterapi eller digital oppfølging.",
				en: "Municipal physiotherapy or digital follow-up.",
			},
		},
		patient: "decided.referral.physiotherapist",
		sources: ["helsenorge"],
		basis: "verified",
		review: null,
	},
	{
		id: "manual-therapist",
		kind: "first-line",
		name: { nb: "Manuellterapeut", en: "Manual therapist" },
		access: {
			nb: "Ingen henvisning trengs. Kan selv sykmelde inntil 12 uker og henvise videre til spesialist, bilder og fysioterapi.",
			en: "No referral needed. Can sick-list for up to 12 weeks, and refer on to specialists, imaging and physiotherapy.",
		},
		asks: therapist,
		deadline: null,
		firstLineFirst: false,
		barriers: {
			cost: {
				nb: "Fysioterapeut med driftsavtale teller mot frikort.",
				en: "A physiotherapist with an agreement counts towards the exemption card.",
			},
			distance: {
				nb: "Nærmeste fysioterapeut kan gjøre det samme.",
				en: "The nearest physiotherapist can do the same.",
			},
		},
		patient: "decided.referral.manual-therapist",
		sources: ["nav", "helsenorge"],
		basis: "verified",
		review: null,
	},
	{
		id: "chiropractor",
		kind: "first-line",
		name: { nb: "Kiropraktor", en: "Chiropractor" },
		access: {
			nb: "Ingen henvisning trengs. Egenandelen teller ikke mot frikort. Kan selv sykmelde inntil 12 uker og henvise videre.",
			en: "No referral needed. The co-payment does not count towards the exemption card. Can sick-list for up to 12 weeks and refer on.",
		},
		asks: therapist,
		deadline: null,
		firstLineFirst: false,
		barriers: {
			cost: {
				nb: "Fysioterapeut med driftsavtale er billigere når frikortet er nær: kiropraktor teller ikke med.",
				en: "A physiotherapist with an agreement costs less near the ceiling: a chiropractor does not count.",
			},
		},
		patient: "decided.referral.chiropractor",
		sources: ["helsenorge", "nav"],
		basis: "verified",
		review: null,
	},
	{
		id: "psychologist",
		kind: "first-line",
		name: { nb: "Psykolog", en: "Psychologist" },
		access: {
			nb: "Avtalespesialist og DPS krever henvisning; kommunepsykolog ofte ikke. Egenandelen teller mot frikort.",
			en: "A contracted specialist or DPS needs a referral; a municipal psychologist often not. The co-payment counts towards the exemption card.",
		},
		asks: ["assessment", "yellowFlags", "function", "work", "pain", "earlierTreatment", "medicines", "interpreter"],
		deadline: null,
		firstLineFirst: false,
		barriers: {
			"waiting-time": {
				nb: "Fysioterapeut med kognitiv tilnærming, eller rask psykisk helsehjelp i kommunen.",
				en: "A physiotherapist with a cognitive approach, or the municipality’s prompt mental health care.",
			},
			cost: { nb: "Kommunens tilbud er ofte uten egenandel.", en: "The municipal service often has no co-payment." },
		},
		patient: "decided.referral.psychologist",
		sources: ["helsenorge", "expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		id: "healthy-life-centre",
		kind: "first-line",
		name: { nb: "Frisklivssentral", en: "Healthy life centre (frisklivssentral)" },
		access: {
			nb: "Strukturert tilbud på 12 uker uansett diagnose. Finnes ikke i alle kommuner: sjekk lokalt.",
			en: "A structured 12-week offer whatever the diagnosis. Not in every municipality: check locally.",
		},
		asks: ["assessment", "function", "yellowFlags", "comorbidity", "work", "interpreter"],
		deadline: null,
		firstLineFirst: false,
		barriers: {},
		patient: "decided.referral.healthy-life-centre",
		sources: ["hdir-frisklivssentral"],
		basis: "verified",
		review: null,
	},
	{
		id: "back-clinic",
		kind: "team",
		name: { nb: "Tverrfaglig ryggpoliklinikk", en: "Multidisciplinary back clinic" },
		access: {
			nb: "Krever henvisning. For den som ikke er tilbake i aktivitet eller jobb etter rundt fire til seks uker.",
			en: "Needs a referral. For those not back to activity or work after about four to six weeks.",
		},
		asks: specialist,
		deadline: null,
		firstLineFirst: false,
		barriers: {
			"waiting-time": {
				nb: "Start hos fysioterapeut med kognitiv tilnærming mens pasienten venter.",
				en: "Start with a physiotherapist with a cognitive approach while waiting.",
			},
		},
		patient: "decided.referral.back-clinic",
		sources: ["fmr-tverrfaglig-2021"],
		basis: "verified",
		review: null,
	},
	{
		id: "health-and-work",
		kind: "team",
		name: { nb: "Helse og arbeid", en: "Helse og arbeid (health and work clinic)" },
		access: {
			nb: "Krever henvisning fra fastlege, sykehuslege, kiropraktor eller manuellterapeut. Egenandel. For den som er ute av jobb eller skole, eller er i ferd med å falle ut.",
			en: "Needs a referral from a GP, hospital doctor, chiropractor or manual therapist. Co-payment. For those out of work or school, or about to fall out.",
		},
		asks: working,
		deadline: null,
		firstLineFirst: false,
		barriers: {},
		patient: "decided.referral.health-and-work",
		sources: ["helse-og-arbeid"],
		basis: "verified",
		review: null,
	},
	{
		id: "work-rehabilitation",
		kind: "team",
		name: { nb: "Arbeidsrettet rehabilitering", en: "Work-oriented rehabilitation" },
		access: {
			nb: "Poliklinikk, dag eller døgn, fra spesialisthelsetjenesten eller Nav. Aktuelt når sykmelding varer over fire uker.",
			en: "Outpatient, day or in-patient, from the specialist service or Nav. To consider when a sick note lasts over four weeks.",
		},
		asks: working,
		deadline: null,
		firstLineFirst: false,
		barriers: {
			distance: { nb: "Velg poliklinisk tilbud nær hjemmet.", en: "Choose an outpatient programme near home." },
			"care-duties": { nb: "Velg poliklinikk eller dagtilbud.", en: "Choose an outpatient or day programme." },
		},
		patient: "decided.referral.work-rehabilitation",
		sources: ["helse-og-arbeid", "hdir-sykmelderveileder"],
		basis: "verified",
		review: null,
	},
	{
		id: "physical-medicine",
		kind: "specialist",
		name: { nb: "Fysikalsk medisin og rehabilitering", en: "Physical medicine and rehabilitation" },
		access: {
			nb: "Lege, manuellterapeut eller kiropraktor kan henvise.",
			en: "A doctor, manual therapist or chiropractor may refer.",
		},
		asks: specialist,
		deadline: { weeks: 12, sooner: hastens, why },
		firstLineFirst: true,
		barriers: {},
		patient: "decided.referral.physical-medicine",
		sources: ["samnet", "nav"],
		basis: "verified",
		review: null,
	},
	{
		id: "neurology",
		kind: "specialist",
		name: { nb: "Nevrologi", en: "Neurology" },
		access: {
			nb: "Lege, manuellterapeut eller kiropraktor kan henvise. Ny parese eller myelopati: ring nevrologen direkte.",
			en: "A doctor, manual therapist or chiropractor may refer. New weakness or myelopathy: phone the neurologist directly.",
		},
		asks: specialist,
		deadline: { weeks: null, sooner: hastens, why },
		firstLineFirst: true,
		barriers: {},
		patient: "decided.referral.neurology",
		sources: ["samnet", "fastlegeportalen"],
		basis: "verified",
		review: null,
	},
	{
		id: "surgery",
		kind: "specialist",
		name: { nb: "Nevrokirurgi eller ortopedi", en: "Neurosurgery or orthopaedics" },
		access: {
			nb: "Lege, manuellterapeut eller kiropraktor kan henvise. Ikke for lokaliserte ryggsmerter.",
			en: "A doctor, manual therapist or chiropractor may refer. Not for localised back pain.",
		},
		asks: specialist,
		deadline: { weeks: null, sooner: hastens, why },
		firstLineFirst: true,
		caution: {
			when: { question: "legPain", is: "none" },
			text: {
				nb: "Ingen smerter ned i beina: lokaliserte ryggsmerter henvises ikke til nevrokirurg.",
				en: "No pain into the legs: localised back pain is not referred to neurosurgery.",
			},
		},
		barriers: {},
		patient: "decided.referral.surgery",
		sources: ["prioriteringsveileder-nevrokirurgi", "samnet"],
		basis: "verified",
		review: null,
	},
	{
		id: "rheumatology",
		kind: "specialist",
		name: { nb: "Revmatologi", en: "Rheumatology" },
		access: {
			nb: "Lege, manuellterapeut eller kiropraktor kan henvise. Oppgi varighet over tre måneder, familie og plager utenfor ryggen.",
			en: "A doctor, manual therapist or chiropractor may refer. State duration over three months, family and signs outside the back.",
		},
		asks: [
			"assessment",
			"pain",
			"inflammatory",
			"tests",
			"work",
			"comorbidity",
			"earlierTreatment",
			"function",
			"alarm",
			"mobility",
			"medicines",
			"medicineList",
			"interpreter",
			"mobile",
		],
		deadline: {
			weeks: 12,
			sooner: [],
			why: { nb: "ved inflammatorisk ryggsmerte", en: "with inflammatory back pain" },
		},
		firstLineFirst: false,
		barriers: {},
		patient: "decided.referral.rheumatology",
		sources: ["samnet"],
		basis: "verified",
		review: null,
	},
];

/** By barrier: the quicker or cheaper way whatever the service. */
export const barrierAnswers: Readonly<Record<string, Text>> = {
	"waiting-time": {
		nb: "Spør om avbestillingstimer, og start med egen aktivitet og avtalt kontroll imens.",
		en: "Ask for cancelled slots, and start with own activity and an agreed review meanwhile.",
	},
	cost: {
		nb: "Velg tilbud som teller mot frikort. Frikortet kommer av seg selv, innen rundt tre uker etter at taket er nådd.",
		en: "Choose services that count towards the exemption card. It comes by itself, within about three weeks of reaching the ceiling.",
	},
	distance: { nb: "Spør om nærmeste eller digitale tilbud.", en: "Ask for the nearest or a digital service." },
	language: {
		nb: "Skriv tolkebehov og språk i henvisningen.",
		en: "State the need for an interpreter and the language in the referral.",
	},
	"health-literacy": {
		nb: "Gi planen skriftlig på enkelt språk, og la pasienten gjenfortelle den.",
		en: "Give the plan in writing in plain language, and let the patient tell it back.",
	},
	"care-duties": { nb: "Spør om kveldstid, video eller telefon.", en: "Ask for evenings, video or telephone." },
	"work-demands": {
		nb: "Spør om tid utenom arbeidstid, og ta tilrettelegging opp med arbeidsgiver.",
		en: "Ask for times outside working hours, and take up adaptations with the employer.",
	},
};

/** Below this many sessions the first line counts as little tried. A Danish proxy from one hospital, not a limit. */
export const firstLine = {
	sessions: 5,
	few: {
		nb: "Veiledet trening og tiltak på jobben kommer vanligvis før spesialist.",
		en: "Supervised exercise and workplace measures usually come before a specialist.",
	},
	note: {
		nb: "Fem behandlinger er et dansk mål for tilstrekkelig førstelinje, brukt i en studie av henviste; det er ingen norsk grense.",
		en: "Five sessions is a Danish measure of sufficient first-line care, used in a study of referred patients; it is no Norwegian limit.",
	},
	evidence: ["S003-12", "S003-13"],
	sources: ["dk-referral-2023"],
	basis: "verified",
	review: null,
} as const;
