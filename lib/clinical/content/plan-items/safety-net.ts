import type { PlanItemContent } from "../../types";

/** When the patient should phone, and whom. Always drafted. */
export const safetyNetItems = [
	{
		id: "safetyNet.emergency",
		section: "safetyNet",
		text: {
			nb: "Gi beskjed: ring 116 117 straks (113 ved livsfare) ved nye plager fra skritt, blære, tarm eller seksualfunksjon, og ved svekket kraft.",
			en: "Advise: phone 116 117 at once (113 if life is in danger) with new saddle, bladder, bowel or sexual symptoms, or loss of power.",
		},
		patient: {
			nb: "Ring legevakten på 116 117 med en gang hvis noe av dette skjer. Du får ikke til å tisse, eller kjenner ikke at du må. Du lekker urin eller avføring. Du blir nummen i skrittet eller rundt endetarmen. Du merker noe nytt eller annerledes i underlivet når du har sex. Du mister raskt kraft i ett eller begge bein. Ring 113 hvis det står om livet.",
			en: "Call the out-of-hours service on 116 117 at once if any of this happens. You cannot pee, or do not feel when you need to. You leak pee or poo. You go numb between the legs or around the bottom. You notice something new or different in your private parts when you have sex. You quickly lose strength in one or both legs. Call 113 if your life is in danger.",
		},
		evidence: ["S003-31"],
		basis: "recalled",
		review: null,
	},
	{
		id: "safetyNet.while-waiting",
		section: "safetyNet",
		text: {
			nb: "Mens pasienten venter: ring 113 ved ny forverring, og si fra til sykehuset hvis funnene endrer seg.",
			en: "While the patient waits: phone 113 if it gets worse, and tell the hospital if findings change.",
		},
		patient: {
			nb: "Ring 113 hvis du blir verre før du er framme.",
			en: "Call 113 if you get worse before you arrive.",
		},
		evidence: ["S003-31"],
		basis: "recalled",
		review: null,
	},
	{
		id: "safetyNet.same-day",
		section: "safetyNet",
		text: {
			nb: "Samme dag: feber eller frysninger, smerter ned i begge bein, sterke smerter etter fall, eller nye sterke smerter ved tidligere kreft.",
			en: "Same day: fever or chills, pain down both legs, bad pain after a fall, or new bad pain with previous cancer.",
		},
		patient: {
			nb: "Ring legen samme dag hvis noe av dette skjer. Du får feber eller frostrier sammen med ryggsmertene. Du får smerter ned i begge beina. Du får sterke smerter etter et fall. Du har hatt kreft og får nye, sterke smerter.",
			en: "Call your doctor the same day if any of this happens. You get a fever or chills with the back pain. You get pain down both legs. You get bad pain after a fall. You have had cancer and get new, bad pain.",
		},
		evidence: ["S003-31"],
		basis: "recalled",
		review: null,
	},
	{
		id: "safetyNet.return",
		section: "safetyNet",
		text: {
			nb: "Ny kontakt: ikke bedre til avtalt tid, økende smerter, vekttap, eller nattsmerter med lang morgenstivhet.",
			en: "Contact again: not better by the agreed time, growing pain, weight loss, or night pain with long morning stiffness.",
		},
		patient: {
			nb: "Ta kontakt hvis du ikke er bedre til avtalt tid, eller smerten øker uke for uke. Gjør det også hvis du går ned i vekt uten grunn. Eller hvis smerten vekker deg ofte, og du er lenge stiv om morgenen.",
			en: "Get in touch if you are no better by the agreed time, or pain grows week by week. Do so too if you lose weight for no reason. Or if pain often wakes you, and you are stiff for long in the morning.",
		},
		evidence: ["S003-31"],
		basis: "recalled",
		review: null,
	},
	{
		id: "safetyNet.teach-back",
		section: "safetyNet",
		text: {
			nb: "Be pasienten gjenta rådene med egne ord, og skriv i journalen at de er gitt.",
			en: "Ask the patient to repeat the advice in their own words, and record that it was given.",
		},
		evidence: ["S003-14"],
		basis: "recalled",
		review: null,
	},
	{
		id: "safetyNet.weak-finding",
		section: "safetyNet",
		text: {
			nb: "Enkeltfunn som sier lite alene: 80 % har minst ett, under 1 % er alvorlig syke. Tydelige råd, og ny gjennomgang ved kontroll.",
			en: "A finding that says little alone: 80% have at least one, under 1% are seriously ill. Clear advice, and go through again at review.",
		},
		evidence: ["S002-06", "S002-07"],
		disagreements: ["red-flags"],
		basis: "verified",
		review: null,
	},
] as const satisfies readonly PlanItemContent[];
