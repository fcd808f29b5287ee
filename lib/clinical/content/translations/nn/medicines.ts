export const medicines = {
	"medication.nsaid-if-safe":
		"Du klarer deg ofte utan medisinar. Treng du noko ei kort tid, avtaler vi kva som er trygt for deg.",
	"medication.no-nsaid": "Ikkje ta betennelsesdempande tablettar, som ibuprofen, utan å spørje oss først.",
	"medication.stop-check": "Ta med medisinane du brukar, så går vi gjennom dei.",
	"medication.habit": "Smertestillande kan bli ein vane. Vi avtaler når du skal trappe ned.",
	"medication.opioid-taper": "Ikkje stopp brått med sterke smertestillande. Vi lagar ein plan for å trappe ned saman.",
	"medication.radicular-nsaid":
		"Medisinar hjelper ofte lite mot smerter i beinet. Vi finn ut saman kva som er verdt å prøve.",
	"medication.pregnancy-nsaid": "Spør oss før du tek betennelsesdempande tablettar når du er gravid.",
} as const;
