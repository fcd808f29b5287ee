/** The clinician's screen turned to the patient. What the patient reads there stands in `sheet.ts` and the content. */
export const patientView = {
	show: { nb: "Vis pasienten", en: "Patient view" },
	language: { nb: "Språk", en: "Language" },
	back: { nb: "Tilbake", en: "Back" },
	failed: {
		nb: "Vi fikk ikke hentet det pasienten skal se. Prøv igjen.",
		en: "We could not get what the patient is to see. Try again.",
	},
	emergency: {
		nb: "Saken haster nå. Se på den før du viser noe til pasienten.",
		en: "The case is urgent now. Look at it before you show the patient anything.",
	},
} as const;
