import type { PlanItemContent } from "../../types";

/** Who shares the care of ordinary back pain, and the cheaper or quicker way when something stands in it. */
export const careItems = [
	{
		id: "referral.physio-if-no-gain",
		section: "referral",
		text: {
			nb: "Fysioterapeut hvis ikke bedre etter to til fire uker.",
			en: "Physiotherapist if not better after two to four weeks.",
		},
		patient: {
			nb: "Du kan bestille time hos fysioterapeut selv, uten henvisning.",
			en: "You can book a physiotherapist yourself, without a referral.",
		},
		evidence: ["S003-19"],
		basis: "default",
		review: null,
	},
	{
		id: "referral.physio-now",
		section: "referral",
		text: {
			nb: "Fysioterapeut nå, gjerne med kognitiv tilnærming; høy skår alene er ingen grunn til spesialist.",
			en: "Physiotherapist now, preferably with a cognitive approach; a high score alone is no reason for a specialist.",
		},
		patient: {
			nb: "Bestill time hos fysioterapeut nå. Du trenger ikke henvisning.",
			en: "Book a physiotherapist now. You do not need a referral.",
		},
		evidence: ["S003-31", "S003-32"],
		disagreements: ["risk-stratification"],
		basis: "verified",
		review: null,
	},
	{
		id: "referral.physio-manual",
		section: "referral",
		text: {
			nb: "Fysioterapeut eller manuellterapeut, uten henvisning; velg en med driftsavtale.",
			en: "Physiotherapist or manual therapist, without referral; choose one with a municipal agreement.",
		},
		patient: {
			nb: "Du kan bestille time hos fysioterapeut selv. Spør om avtale med kommunen, så blir det billigere.",
			en: "You can book a physiotherapist yourself. Ask about a municipal agreement, which makes it cheaper.",
		},
		evidence: ["S003-19", "S003-18"],
		basis: "verified",
		review: null,
	},
	{
		id: "referral.multidisciplinary-subacute",
		section: "referral",
		text: {
			nb: "Ikke tilbake i aktivitet eller jobb: tverrfaglig ryggpoliklinikk, eller Helse og arbeid.",
			en: "Not back to activity or work: multidisciplinary back clinic, or Helse og arbeid.",
		},
		patient: {
			nb: "Vi kan henvise deg til et sted der flere fagfolk samarbeider.",
			en: "We can refer you to a place where several professionals work together.",
		},
		evidence: ["S003-29", "S003-32"],
		basis: "verified",
		review: null,
	},
	{
		id: "referral.physio-psychology",
		section: "referral",
		text: {
			nb: "Fysioterapeut, og psykolog når tanker, uro eller søvn holder plagene ved like.",
			en: "Physiotherapist, and psychologist when thoughts, distress or sleep keep the pain going.",
		},
		evidence: ["S003-28", "S003-19"],
		basis: "verified",
		review: null,
	},
	{
		id: "referral.multidisciplinary-chronic",
		section: "referral",
		text: {
			nb: "Multimodal, samordnet behandling på tverrfaglig poliklinikk; ikke nevrokirurg for lokaliserte ryggsmerter.",
			en: "Multimodal, coordinated care at a multidisciplinary clinic; not neurosurgery for localised back pain.",
		},
		patient: {
			nb: "Vi kan henvise deg til et sted der flere fagfolk samarbeider.",
			en: "We can refer you to a place where several professionals work together.",
		},
		evidence: ["S003-29"],
		basis: "verified",
		review: null,
	},
	{
		id: "referral.first-line-first",
		section: "referral",
		text: {
			nb: "Færre enn fem behandlinger i førstelinjen: prøv veiledet trening og tiltak på jobben før spesialist.",
			en: "Fewer than five first-line sessions: try supervised exercise and workplace measures before a specialist.",
		},
		evidence: ["S003-12", "S003-13"],
		basis: "default",
		review: null,
	},
	{
		id: "referral.barriers",
		section: "referral",
		text: {
			nb: "Pris: fysioterapeut med driftsavtale eller frisklivssentral; kiropraktor teller ikke mot frikort.",
			en: "Cost: a physiotherapist with a municipal agreement or the healthy-life centre; chiropractors do not count towards the exemption card.",
		},
		patient: {
			nb: "Si fra hvis pris, reise eller ventetid er et problem. Da finner vi en annen vei.",
			en: "Tell us if cost, travel or waiting is a problem. Then we find another way.",
		},
		evidence: ["S003-04", "S003-18"],
		basis: "verified",
		review: null,
	},
	{
		id: "referral.interpreter",
		section: "referral",
		text: {
			nb: "Språk: bestill tolk, og gi skriftlig plan på pasientens språk.",
			en: "Language: book an interpreter, and give a written plan in the patient’s language.",
		},
		patient: {
			nb: "Du har rett til tolk. Vi bestiller en til neste time.",
			en: "You have the right to an interpreter. We book one for the next appointment.",
		},
		evidence: ["S003-04", "S003-18"],
		basis: "recalled",
		review: null,
	},
	{
		id: "referral.gp-follow-up",
		section: "referral",
		text: {
			nb: "Fastlegen følger opp; ingen henvisning trengs nå.",
			en: "The GP follows up; no referral is needed now.",
		},
		evidence: ["S003-30"],
		basis: "recalled",
		review: null,
	},
	{
		id: "referral.chiropractor",
		section: "referral",
		text: {
			nb: "Kiropraktor kan velges uten henvisning som tillegg til egen aktivitet; egenandelen teller ikke mot frikort.",
			en: "A chiropractor may be chosen without referral as an add-on to own activity; the co-payment does not count towards the exemption card.",
		},
		evidence: ["S003-21", "S003-22"],
		disagreements: ["manual-therapy"],
		basis: "verified",
		review: null,
	},
	{
		id: "referral.frisklivssentral",
		section: "referral",
		text: {
			nb: "Frisklivssentral: tolv ukers tilbud uavhengig av diagnose; sjekk om kommunen har det.",
			en: "Healthy-life centre: a twelve-week service whatever the diagnosis; check whether the municipality has one.",
		},
		evidence: ["S003-18", "S003-19"],
		basis: "verified",
		review: null,
	},
	{
		id: "referral.specialist-2-3-months",
		section: "referral",
		text: {
			nb: "Ingen bedring etter to til tre måneder: vurder fysikalsk medisin (frist tolv uker), slik Helsedirektoratet rår til (2014).",
			en: "No improvement at two to three months: consider physical medicine (within twelve weeks), as the Directorate of Health advises (2014).",
		},
		evidence: ["S003-31"],
		disagreements: ["guideline-currency"],
		basis: "verified",
		review: null,
	},
	{
		id: "referral.root-specialist",
		section: "referral",
		text: {
			nb: "Utfall uten bedring etter fire til seks uker: henvis nevrolog, ryggkirurg eller fysikalsk medisin; kortere frist ved varig utfall.",
			en: "A deficit without improvement at four to six weeks: refer to neurology, spine surgery or physical medicine; sooner if it persists.",
		},
		patient: {
			nb: "Vi henviser deg til en spesialist som ser på nerven i ryggen.",
			en: "We refer you to a specialist who looks at the nerve in your back.",
		},
		evidence: ["S003-31"],
		basis: "verified",
		review: null,
	},
	{
		id: "referral.waiting",
		section: "referral",
		text: {
			nb: "Ventetid: start egentrening nå, bestill fysioterapeut direkte uten henvisning, og bruk video eller telefon imens.",
			en: "Waiting: start own exercise now, book a physiotherapist directly without referral, and use video or phone meanwhile.",
		},
		patient: {
			nb: "Du trenger ikke vente for å komme i gang. Start med øvelser og turer hjemme.",
			en: "You need not wait to get going. Start with exercises and walks at home.",
		},
		evidence: ["S003-18"],
		basis: "recalled",
		review: null,
	},
	{
		id: "referral.distance",
		section: "referral",
		text: {
			nb: "Avstand: nærmeste fysioterapeut eller frisklivssentral, ellers oppfølging på video og trening hjemme.",
			en: "Distance: the nearest physiotherapist or healthy-life centre, otherwise follow-up by video and exercise at home.",
		},
		patient: {
			nb: "Er det langt å reise, kan vi møtes på video. Du kan trene hjemme.",
			en: "If it is far to travel, we can meet by video. You can exercise at home.",
		},
		evidence: ["S003-18"],
		basis: "recalled",
		review: null,
	},
] as const satisfies readonly PlanItemContent[];
