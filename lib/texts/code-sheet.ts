import type { SheetText } from "@/lib/texts/sheet";

/** The sheet with the patient's code. Nynorsk and Polish are not reviewed, and the sheet says so. */
export const codeSheet = {
	title: {
		"before-visit": {
			nb: "Svar på noen spørsmål før timen",
			nn: "Svar på nokre spørsmål før timen",
			en: "Answer some questions before your visit",
			pl: "Odpowiedz na kilka pytań przed wizytą",
		},
		"follow-up": {
			nb: "Hvordan går det med ryggen?",
			nn: "Korleis går det med ryggen?",
			en: "How is your back?",
			pl: "Jak twoje plecy?",
		},
	},
	scan: {
		nb: "Pek kameraet på telefonen mot ruten.",
		nn: "Peik kameraet på telefonen mot ruta.",
		en: "Point the camera of your phone at the square.",
		pl: "Skieruj aparat telefonu na kwadrat.",
	},
	orType: {
		nb: "Eller gå til denne adressen, og skriv koden:",
		nn: "Eller gå til denne adressa, og skriv koden:",
		en: "Or go to this address, and type the code:",
		pl: "Albo wejdź na tę stronę i wpisz kod:",
	},
	until: {
		nb: "Koden virker til {day}, klokken {clock}.",
		nn: "Koden verkar til {day}, klokka {clock}.",
		en: "The code works until {day}, at {clock}.",
		pl: "Kod działa do {day}, godz. {clock}.",
	},
	from: {
		nb: "De første spørsmålene kommer {day}.",
		nn: "Dei første spørsmåla kjem {day}.",
		en: "The first questions come on {day}.",
		pl: "Pierwsze pytania będą {day}.",
	},
	again: {
		nb: "Bruk samme kode etter 2, 6 og 12 uker.",
		nn: "Bruk same kode etter 2, 6 og 12 veker.",
		en: "Use the same code after 2, 6 and 12 weeks.",
		pl: "Użyj tego samego kodu po 2, 6 i 12 tygodniach.",
	},
	notRead: {
		"before-visit": {
			nb: "Ingen leser svarene før timen",
			nn: "Ingen les svara før timen",
			en: "Nobody reads the answers before your visit",
			pl: "Nikt nie czyta odpowiedzi przed wizytą",
		},
		"follow-up": {
			nb: "Ingen leser svarene med en gang",
			nn: "Ingen les svara med ein gong",
			en: "Nobody reads the answers right away",
			pl: "Nikt nie czyta odpowiedzi od razu",
		},
	},
} as const satisfies Readonly<Record<string, SheetText | Readonly<Record<string, SheetText>>>>;
