/** Said beside a field as soon as it holds what looks like a national identity number. The number is never repeated. */
export const privateText = {
	certain: {
		nb: "Dette ligner et fødselsnummer. Teksten blir ikke lagret før du tar nummeret ut.",
		en: "This looks like a national identity number. The text is not saved until you take the number out.",
	},
	likely: {
		nb: "Dette ligner et fødselsnummer, men kontrollsifrene stemmer ikke. Teksten blir lagret hvis du lar det stå.",
		en: "This looks like a national identity number, but its control digits don’t fit. The text is saved if you leave it.",
	},
	search: {
		nb: "Dette ligner et fødselsnummer. Det blir ikke søkt etter.",
		en: "This looks like a national identity number. It is not searched for.",
	},
} as const;
