import type { PatientLang } from "@/lib/clinical/types";

/** A fixed phrase of the patient's sheet in each of its languages. Slots `{name}` are filled by `fill()`. */
export type SheetText = Readonly<Record<PatientLang, string>>;

type SheetTree = { readonly [key: string]: SheetText | SheetTree };

/** The patient's sheet: headings and fixed phrases. What is clinical stands in the content. */
export const sheetTexts = {
	language: { nb: "bokmål", nn: "nynorsk", en: "English", pl: "polski" },

	title: {
		nb: "Planen for ryggen din",
		nn: "Planen for ryggen din",
		en: "The plan for your back",
		pl: "Plan dla twoich pleców",
	},
	emergencyTitle: {
		nb: "Du trenger hjelp nå",
		nn: "Du treng hjelp no",
		en: "You need help now",
		pl: "Potrzebujesz teraz pomocy",
	},
	given: { nb: "Gitt {day}", nn: "Gitt {day}", en: "Given {day}", pl: "Wydano {day}" },
	reference: { nb: "Referanse", nn: "Referanse", en: "Reference", pl: "Numer" },
	draft: {
		nb: "Utkast, ikke signert",
		nn: "Utkast, ikkje signert",
		en: "Draft, not signed",
		pl: "Wersja robocza, niepodpisana",
	},
	changed: { nb: "Endret {day}", nn: "Endra {day}", en: "Changed {day}", pl: "Zmieniono {day}" },
	notReviewed: {
		nb: "Oversettelsen er ikke lest av en lege ennå. Den norske teksten gjelder.",
		nn: "Nynorsken er ei omsetjing som ingen lege har lese enno.",
		en: "No doctor has read this translation yet. The Norwegian text applies.",
		pl: "Lekarz nie sprawdził jeszcze tego tłumaczenia. Obowiązuje tekst norweski.",
	},
	ownWords: {
		nb: "Legen har skrevet dette selv, på norsk.",
		nn: "Legen har skrive dette sjølv, på bokmål.",
		en: "The doctor wrote this, in Norwegian.",
		pl: "Lekarz napisał to po norwesku.",
	},
	original: { nb: "På norsk", nn: "På bokmål", en: "In Norwegian", pl: "Po norwesku" },

	about: { nb: "Om ryggen din", nn: "Om ryggen din", en: "About your back", pl: "O twoich plecach" },
	now: { nb: "Dette skjer nå", nn: "Dette skjer no", en: "What happens now", pl: "Co dzieje się teraz" },
	agreed: {
		nb: "Dette ble vi enige om",
		nn: "Dette vart vi samde om",
		en: "What we agreed",
		pl: "Co razem ustaliliśmy",
	},
	/** The same, of a plan that nobody has signed. */
	proposed: {
		nb: "Dette foreslår vi",
		nn: "Dette føreslår vi",
		en: "What we suggest",
		pl: "Co proponujemy",
	},
	sections: {
		advice: { nb: "Råd", nn: "Råd", en: "Advice", pl: "Rady" },
		activity: { nb: "Bevegelse", nn: "Rørsle", en: "Moving", pl: "Ruch" },
		psychological: { nb: "Tanker og søvn", nn: "Tankar og søvn", en: "Thoughts and sleep", pl: "Myśli i sen" },
		work: { nb: "Jobb", nn: "Jobb", en: "Work", pl: "Praca" },
		medication: { nb: "Medisiner", nn: "Medisinar", en: "Medicines", pl: "Leki" },
		imaging: { nb: "Bilder av ryggen", nn: "Bilete av ryggen", en: "Pictures of the back", pl: "Zdjęcia pleców" },
		referral: { nb: "Hjelp fra andre", nn: "Hjelp frå andre", en: "Help from others", pl: "Pomoc innych" },
		followUp: { nb: "Videre", nn: "Vidare", en: "From here", pl: "Co dalej" },
		safetyNet: { nb: "Avtalt for deg", nn: "Avtalt for deg", en: "Agreed for you", pl: "Ustalone dla ciebie" },
		notRecommended: {
			nb: "Dette lar vi være",
			nn: "Dette lèt vi vere",
			en: "What we leave out",
			pl: "Czego nie robimy",
		},
	},

	isNew: { nb: "Nytt", nn: "Nytt", en: "New", pl: "Nowe" },
	ended: {
		nb: "Tatt bort siden sist",
		nn: "Teke bort sidan sist",
		en: "Taken out since last time",
		pl: "Usunięte od ostatniej wizyty",
	},

	goals: { nb: "Målene dine", nn: "Måla dine", en: "Your goals", pl: "Twoje cele" },
	goalScale: {
		nb: "I dag {now}. Målet er {target}.",
		nn: "I dag {now}. Målet er {target}.",
		en: "Today {now}. The goal is {target}.",
		pl: "Dziś {now}. Cel: {target}.",
	},
	goalHelp: {
		nb: "0 betyr at du ikke får det til. 10 er som før.",
		nn: "0 betyr at du ikkje får det til. 10 er som før.",
		en: "0 means that you cannot do it. 10 is as before.",
		pl: "0 znaczy, że ci się to nie udaje. 10 znaczy tak jak dawniej.",
	},
	firstStep: { nb: "Første skritt", nn: "Første steg", en: "First step", pl: "Pierwszy krok" },
	by: { nb: "innen {day}", nn: "innan {day}", en: "by {day}", pl: "do {day}" },
	confidence: {
		nb: "Så trygg er du på å få det til: {n} av 10.",
		nn: "Så trygg er du på å få det til: {n} av 10.",
		en: "How sure you are of managing it: {n} of 10.",
		pl: "Twoja pewność, że się uda: {n} na 10.",
	},

	help: { nb: "Når du skal ringe", nn: "Når du skal ringe", en: "When to call", pl: "Kiedy zadzwonić" },
	numberEmergency: { nb: "fare for liv", nn: "fare for liv", en: "danger to life", pl: "zagrożenie życia" },
	numberOutOfHours: {
		nb: "legevakt, alltid åpent",
		nn: "legevakt, alltid ope",
		en: "doctor, day and night (legevakt)",
		pl: "lekarz, całą dobę (legevakt)",
	},
	numberOffice: { nb: "Telefon", nn: "Telefon", en: "Phone", pl: "Telefon" },

	nextVisit: { nb: "Neste avtale", nn: "Neste avtale", en: "Next appointment", pl: "Następna wizyta" },
	date: { nb: "Dato", nn: "Dato", en: "Date", pl: "Data" },
	dateLine: { nb: "Dato og tid", nn: "Dato og tid", en: "Date and time", pl: "Data i godzina" },
	withWhom: { nb: "Hos", nn: "Hos", en: "With", pl: "U kogo" },
	withKinds: {
		gp: { nb: "fastlegen", nn: "fastlegen", en: "your GP", pl: "lekarz rodzinny (fastlege)" },
		physiotherapist: { nb: "fysioterapeuten", nn: "fysioterapeuten", en: "the physiotherapist", pl: "fizjoterapeuta" },
		phone: {
			nb: "legen, på telefon",
			nn: "legen, på telefon",
			en: "the doctor, by phone",
			pl: "lekarz, przez telefon",
		},
		video: { nb: "legen, på video", nn: "legen, på video", en: "the doctor, by video", pl: "lekarz, przez wideo" },
	},
	calendar: {
		nb: "Legg avtalen i kalenderen",
		nn: "Legg avtalen i kalenderen",
		en: "Add the appointment to your calendar",
		pl: "Dodaj wizytę do kalendarza",
	},
	calendarTitle: { nb: "Time for ryggen", nn: "Time for ryggen", en: "Appointment for the back", pl: "Wizyta: plecy" },
	bringNext: {
		nb: "Ta med arket neste gang.",
		nn: "Ta med arket neste gong.",
		en: "Bring this sheet next time.",
		pl: "Weź tę kartkę na następną wizytę.",
	},
	bringNow: {
		nb: "Ta med arket til sykehuset.",
		nn: "Ta med arket til sjukehuset.",
		en: "Bring this sheet to the hospital.",
		pl: "Weź tę kartkę do szpitala.",
	},
	page: { nb: "Side {n} av {count}", nn: "Side {n} av {count}", en: "Page {n} of {count}", pl: "Strona {n} z {count}" },
} as const satisfies SheetTree;
