import type { Basis, Text } from "../types";

export type PatientText = { id: string; text: Text; sources: readonly string[]; basis: Basis };

/**
 * What the patient's sheet says besides the plan: when to call, whatever the plan holds, and that the assessment is
 * not finished. Short sentences, no Latin, no shares or percentages, and never the word risk.
 */
export const patientTexts = {
	unsettled: {
		id: "unsettled",
		text: {
			nb: "Ryggen din er ikke ferdig vurdert. Legen skal spørre om mer eller undersøke mer.",
			en: "Your back is not fully assessed. The doctor will ask or examine more.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"safety.now": {
		id: "safety.now",
		text: { nb: "Ring 116 117 straks hvis du:", en: "Call 116 117 at once if you:" },
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"safety.now.bladder": {
		id: "safety.now.bladder",
		text: {
			nb: "ikke får til å tisse, eller ikke merker når du må",
			en: "cannot pee, or do not feel when you need to",
		},
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"safety.now.control": {
		id: "safety.now.control",
		text: { nb: "ikke lenger holder på urin eller avføring", en: "can no longer hold your pee or stool" },
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"safety.now.numb": {
		id: "safety.now.numb",
		text: {
			nb: "blir nummen i skrittet eller rundt endetarmen",
			en: "go numb between your legs or around the back passage",
		},
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"safety.now.sex": {
		id: "safety.now.sex",
		text: {
			nb: "merker noe nytt eller annerledes i underlivet når du har sex",
			en: "notice something new or different in your private parts when you have sex",
		},
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"safety.now.weak": {
		id: "safety.now.weak",
		text: { nb: "raskt mister kraft i ett bein eller begge", en: "quickly lose strength in one leg or both" },
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"safety.life": {
		id: "safety.life",
		text: {
			nb: "Ring 113 hvis du brått får svært vondt i mage eller rygg og blir kald, svett eller svimmel.",
			en: "Call 113 if you suddenly get very bad belly or back pain and turn cold, sweaty or dizzy.",
		},
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"safety.today": {
		id: "safety.today",
		text: {
			nb: "Ring oss samme dag hvis du (er det stengt, ring 116 117):",
			en: "Call us the same day if you (when we are closed, call 116 117):",
		},
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"safety.today.fever": {
		id: "safety.today.fever",
		text: { nb: "får feber eller frysninger og kjenner deg syk", en: "get a fever or shivers and feel ill" },
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"safety.today.legs": {
		id: "safety.today.legs",
		text: { nb: "får vondt nedover begge beina", en: "get pain down both legs" },
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"safety.today.fall": {
		id: "safety.today.fall",
		text: { nb: "får nye, sterke smerter etter et fall", en: "get new, strong pain after a fall" },
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"safety.today.cancer": {
		id: "safety.today.cancer",
		text: {
			nb: "har eller har hatt kreft, og får ny smerte som ikke slipper",
			en: "have or have had cancer, and get a new pain that does not go away",
		},
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"safety.soon": {
		id: "safety.soon",
		text: { nb: "Ta kontakt med oss hvis:", en: "Get in touch with us if:" },
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"safety.soon.stuck": {
		id: "safety.soon.stuck",
		text: {
			nb: "det ikke går framover innen den dagen vi har avtalt",
			en: "there is no progress by the day we agreed",
		},
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"safety.soon.worse": {
		id: "safety.soon.worse",
		text: { nb: "det blir verre uke for uke", en: "it gets worse week by week" },
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"safety.soon.weight": {
		id: "safety.soon.weight",
		text: { nb: "du går ned i vekt uten å prøve", en: "you lose weight without trying" },
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"safety.soon.night": {
		id: "safety.soon.night",
		text: { nb: "smerten vekker deg natt etter natt", en: "the pain wakes you night after night" },
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"decided.referral.gp": {
		id: "decided.referral.gp",
		text: {
			nb: "Vi følger deg opp her på legekontoret.",
			en: "We follow you up here at the surgery.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.referral.physiotherapist": {
		id: "decided.referral.physiotherapist",
		text: {
			nb: "Du skal til fysioterapeut. Ring og be om time selv. Du trenger ikke brev fra legen.",
			en: "You are to see a physiotherapist. Book it yourself. You need no letter from the doctor.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.referral.manual-therapist": {
		id: "decided.referral.manual-therapist",
		text: {
			nb: "Du skal til manuellterapeut. Ring og be om time selv. Du trenger ikke brev fra legen.",
			en: "You are to see a manual therapist. Book it yourself. You need no letter from the doctor.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.referral.chiropractor": {
		id: "decided.referral.chiropractor",
		text: {
			nb: "Du skal til kiropraktor. Ring og be om time selv. Det du betaler der, teller ikke med til frikort.",
			en: "You are to see a chiropractor. Book it yourself. What you pay there does not count towards the exemption card.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.referral.psychologist": {
		id: "decided.referral.psychologist",
		text: {
			nb: "Du skal få snakke med psykolog. Vi hjelper deg med å få time.",
			en: "You are to talk with a psychologist. We help you to get an appointment.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.referral.healthy-life-centre": {
		id: "decided.referral.healthy-life-centre",
		text: {
			nb: "Du kan bruke frisklivssentralen der du bor. Der får du hjelp til å komme i gang.",
			en: "You can use the healthy life centre where you live. They help you to get started.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.referral.back-clinic": {
		id: "decided.referral.back-clinic",
		text: {
			nb: "Vi henviser deg til et sted der flere fagfolk jobber sammen om ryggen din.",
			en: "We refer you to a place where several professionals work together on your back.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.referral.health-and-work": {
		id: "decided.referral.health-and-work",
		text: {
			nb: "Vi henviser deg til Helse og arbeid. Der får du hjelp til å stå i jobb.",
			en: "We refer you to Helse og arbeid. They help you to stay in work.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.referral.work-rehabilitation": {
		id: "decided.referral.work-rehabilitation",
		text: {
			nb: "Vi henviser deg til et sted der du får trene på å komme tilbake i jobb.",
			en: "We refer you to a place where you practise getting back to work.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.referral.physical-medicine": {
		id: "decided.referral.physical-medicine",
		text: {
			nb: "Vi henviser deg til en lege som kan mye om rygg og opptrening.",
			en: "We refer you to a specialist in backs and exercise.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.referral.neurology": {
		id: "decided.referral.neurology",
		text: {
			nb: "Vi henviser deg til en lege som er spesialist på nerver.",
			en: "We refer you to a specialist in nerves.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.referral.surgery": {
		id: "decided.referral.surgery",
		text: {
			nb: "Vi henviser deg til en ryggspesialist. Der ser de om operasjon kan hjelpe deg.",
			en: "We refer you to a back specialist. They look at whether an operation can help you.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.referral.rheumatology": {
		id: "decided.referral.rheumatology",
		text: {
			nb: "Vi henviser deg til en lege som er spesialist på ledd og rygg.",
			en: "We refer you to a specialist in joints and backs.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.followup.day": {
		id: "decided.followup.day",
		text: {
			nb: "Neste time er {day}.",
			en: "Your next appointment is {day}.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.followup.gp": {
		id: "decided.followup.gp",
		text: {
			nb: "Neste time er hos legen {day}.",
			en: "Your next appointment is with the doctor {day}.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.followup.physiotherapist": {
		id: "decided.followup.physiotherapist",
		text: {
			nb: "Neste time er hos fysioterapeut {day}.",
			en: "Your next appointment is with the physiotherapist {day}.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.followup.phone": {
		id: "decided.followup.phone",
		text: {
			nb: "Vi tar en prat på telefon {day}.",
			en: "We talk on the phone {day}.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.followup.video": {
		id: "decided.followup.video",
		text: {
			nb: "Neste time er på video {day}.",
			en: "Your next appointment is by video {day}.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.choice.step": {
		id: "decided.choice.step",
		text: {
			nb: "Mål: {activity}. Første steg: {step}.",
			en: "Goal: {activity}. First step: {step}.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.choice.step-by": {
		id: "decided.choice.step-by",
		text: {
			nb: "Mål: {activity}. Første steg: {step}. Prøv det innen {day}.",
			en: "Goal: {activity}. First step: {step}. Try it by {day}.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.choice.agrees": {
		id: "decided.choice.agrees",
		text: {
			nb: "Du og legen er enige om denne planen.",
			en: "You and the doctor agree on this plan.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.choice.partly": {
		id: "decided.choice.partly",
		text: {
			nb: "Du er enig i deler av planen. Resten tar vi opp igjen.",
			en: "You agree with parts of the plan. We take up the rest again.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.choice.disagrees": {
		id: "decided.choice.disagrees",
		text: {
			nb: "Du er ikke enig i planen nå. Vi finner en vei sammen.",
			en: "You do not agree with the plan now. We find a way together.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.imaging.mri": {
		id: "decided.imaging.mri",
		text: {
			nb: "Du skal ta MR.",
			en: "You are to have an MRI.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.imaging.ct": {
		id: "decided.imaging.ct",
		text: {
			nb: "Du skal ta CT.",
			en: "You are to have a CT scan.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.imaging.xray": {
		id: "decided.imaging.xray",
		text: {
			nb: "Du skal ta røntgen.",
			en: "You are to have an X-ray.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.imaging.other": {
		id: "decided.imaging.other",
		text: {
			nb: "Du skal få tatt et bilde.",
			en: "You are to have a picture taken.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.imaging.meaning": {
		id: "decided.imaging.meaning",
		text: {
			nb: "At vi tar bilde, betyr ikke at du er alvorlig syk.",
			en: "Having a picture taken does not mean that you are seriously ill.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.imaging.answer": {
		id: "decided.imaging.answer",
		text: {
			nb: "Du får svar fra {who} innen {day}.",
			en: "You get the answer from {who} by {day}.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.imaging.answer-from": {
		id: "decided.imaging.answer-from",
		text: {
			nb: "Du får svar fra {who}.",
			en: "You get the answer from {who}.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.imaging.answer-by": {
		id: "decided.imaging.answer-by",
		text: {
			nb: "Du får svar innen {day}.",
			en: "You get the answer by {day}.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.imaging.asked-common": {
		id: "decided.imaging.asked-common",
		text: {
			nb: "Også folk som ikke har vondt, har ofte funn på MR.",
			en: "People who have no pain often have findings on an MRI too.",
		},
		sources: ["brinjikji-2015"],
		basis: "verified",
	},
	"decided.imaging.asked-same-help": {
		id: "decided.imaging.asked-same-help",
		text: {
			nb: "Hjelpen blir den samme nå, med eller uten bilde.",
			en: "The help is the same now, with or without a picture.",
		},
		sources: ["chou-2009", "nice-ng59"],
		basis: "verified",
	},
	"decided.imaging.asked-again": {
		id: "decided.imaging.asked-again",
		text: {
			nb: "Blir plagene annerledes, tar vi det opp igjen.",
			en: "If anything changes, we take it up again.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.leave.none": {
		id: "decided.leave.none",
		text: {
			nb: "Du trenger ikke sykmelding nå.",
			en: "You need no sick note now.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.leave.self-certified": {
		id: "decided.leave.self-certified",
		text: {
			nb: "Du bruker egenmelding fra {from} til {to}.",
			en: "You certify your own absence from {from} to {to}.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.leave.pending": {
		id: "decided.leave.pending",
		text: {
			nb: "Du er på jobb fra {from} til {to}, mens lederen din finner oppgaver som passer.",
			en: "You are at work from {from} to {to}, while your manager finds tasks that fit.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.leave.step": {
		id: "decided.leave.step",
		text: {
			nb: "Fra {from} til {to} jobber du {work}.",
			en: "From {from} to {to} you work {work}.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.leave.rest": {
		id: "decided.leave.rest",
		text: {
			nb: "Fra {from} til {to} er du hjemme fra jobb.",
			en: "From {from} to {to} you are off work.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.leave.tasks": {
		id: "decided.leave.tasks",
		text: {
			nb: "På jobb gjør du dette: {tasks}.",
			en: "At work you do this: {tasks}.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.leave.travel-support": {
		id: "decided.leave.travel-support",
		text: {
			nb: "Fra {from} til {to} får du hjelp til reisen, så du kan være på jobb.",
			en: "From {from} to {to} you get help with travel, so that you can be at work.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.leave.treatment-days": {
		id: "decided.leave.treatment-days",
		text: {
			nb: "Fra {from} til {to} er du borte fra jobb bare de dagene du får behandling.",
			en: "From {from} to {to} you are off work only on the days of your treatment.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.leave.goal": {
		id: "decided.leave.goal",
		text: {
			nb: "Målet på jobb: {goal}.",
			en: "The goal at work: {goal}.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.medicine.none": {
		id: "decided.medicine.none",
		text: {
			nb: "Vi ble enige om at du klarer deg uten medisin nå.",
			en: "We agreed that you can do without medicine now.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.medicine.days": {
		id: "decided.medicine.days",
		text: {
			nb: "Du kan bruke {medicine} i {days} dager.",
			en: "You can use {medicine} for {days} days.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.medicine.one-day": {
		id: "decided.medicine.one-day",
		text: {
			nb: "Du kan bruke {medicine} i én dag.",
			en: "You can use {medicine} for one day.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.medicine.until": {
		id: "decided.medicine.until",
		text: {
			nb: "Du kan bruke {medicine} fram til {day}.",
			en: "You can use {medicine} until {day}.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.medicine.use": {
		id: "decided.medicine.use",
		text: {
			nb: "Du kan bruke {medicine}.",
			en: "You can use {medicine}.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.medicine.dose": {
		id: "decided.medicine.dose",
		text: {
			nb: "Ta høyst {dose} mg på ett døgn.",
			en: "Take at most {dose} mg in one day and night.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.medicine.least": {
		id: "decided.medicine.least",
		text: {
			nb: "Ta så lite som du kan, og slutt når du greier deg uten.",
			en: "Take as little as you can, and stop when you can do without.",
		},
		sources: ["munk-2020", "gjor-kloke-valg"],
		basis: "verified",
	},
	"decided.medicine.ask-first": {
		id: "decided.medicine.ask-first",
		text: {
			nb: "Vi må sjekke om {medicine} er trygt for deg. Spør oss før du tar det.",
			en: "We need to check that {medicine} is safe for you. Ask us before you take it.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.medicine.nsaid-call": {
		id: "decided.medicine.nsaid-call",
		text: {
			nb: "Slutt og ring oss hvis avføringen blir svart, magen gjør svært vondt eller du puster tungt.",
			en: "Stop, and call us if your stools turn black, your belly hurts badly or breathing gets hard.",
		},
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"decided.medicine.opioid-call": {
		id: "decided.medicine.opioid-call",
		text: {
			nb: "Medisinen kan gjøre deg trett og svimmel. Ring oss hvis du blir svært søvnig eller blir tungpustet.",
			en: "The medicine can make you tired and dizzy. Call us if you grow very sleepy or short of breath.",
		},
		sources: ["expert-knowledge"],
		basis: "recalled",
	},
	"decided.medicine.ppi": {
		id: "decided.medicine.ppi",
		text: {
			nb: "Ta også medisinen som beskytter magen.",
			en: "Also take the medicine that protects your stomach.",
		},
		sources: ["nvl-2017", "midtkraft-nsaid"],
		basis: "verified",
	},
	"decided.medicine.taper": {
		id: "decided.medicine.taper",
		text: {
			nb: "Vi trapper ned {medicine} sammen, litt om gangen. Ikke slutt brått.",
			en: "We cut down {medicine} together, bit by bit. Do not stop suddenly.",
		},
		sources: ["nice-ng59"],
		basis: "verified",
	},
	"decided.medicine.taper-aim": {
		id: "decided.medicine.taper-aim",
		text: {
			nb: "Målet ditt: {aim}.",
			en: "Your aim: {aim}.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.medicine.taper-step": {
		id: "decided.medicine.taper-step",
		text: {
			nb: "Fra {day} tar du {dose} mg i døgnet.",
			en: "From {day} you take {dose} mg a day.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.medicine.taper-end": {
		id: "decided.medicine.taper-end",
		text: {
			nb: "Fra {day} tar du ingen {medicine}.",
			en: "From {day} you take no {medicine}.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.medicine.taper-call": {
		id: "decided.medicine.taper-call",
		text: {
			nb: "Blir det vanskelig, ring oss. Da justerer vi planen.",
			en: "If it gets hard, call us. Then we adjust the plan.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.medicine.stop": {
		id: "decided.medicine.stop",
		text: {
			nb: "Slutt med {medicine}.",
			en: "Stop taking {medicine}.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.ended.medicine": {
		id: "decided.ended.medicine",
		text: {
			nb: "Planen sier ikke lenger noe om {medicine}. Spør oss hvis du bruker det ennå.",
			en: "The plan no longer says anything about {medicine}. Ask us if you still use it.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.ended.leave": {
		id: "decided.ended.leave",
		text: {
			nb: "Planen sier ikke lenger noe om sykmelding. Spør oss hvis du lurer på noe.",
			en: "The plan no longer says anything about sick leave. Ask us if you wonder.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
	"decided.ended.line": {
		id: "decided.ended.line",
		text: {
			nb: "Dette er ikke med lenger: {line}.",
			en: "This is no longer in it: {line}.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
	},
} as const satisfies Record<string, PatientText>;

export type PatientTextId = keyof typeof patientTexts;

/**
 * Plan items that calm. The sheet prints them only for a settled case without an alarm, whatever drafted them:
 * a sheet never calms where the assessment has not.
 */
export const calmingItems: readonly string[] = [
	"advice.reassure",
	"advice.stay-active",
	"advice.de-dramatise",
	"advice.course-acute",
	"advice.course-subacute",
	"advice.radicular",
	"advice.pregnancy",
	"advice.flare-plan",
	"imaging.none",
	"imaging.wants",
	"imaging.radicular-wait",
	"imaging.pregnancy-none",
];

/** Plan items that say that nothing dangerous was found: only after a whole examination. */
export const allClearItems: readonly string[] = ["advice.exam-clear"];

/** Plan items that the sheet says as lists of its own. */
export const listedItems = {
	now: "safetyNet.emergency",
	today: "safetyNet.same-day",
	soon: "safetyNet.return",
} as const;
