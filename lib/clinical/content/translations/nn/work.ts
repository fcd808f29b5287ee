export const work = {
	"work.stay": "Jobb er som regel bra for ryggen. Du kan jobbe sjølv om det framleis gjer litt vondt.",
	"work.adapt-first": "Snakk tidleg med leiaren din om oppgåver og pausar.",
	"work.graded-workplace": "Kanskje kan du jobbe litt no og auke etter kvart.",
	"work.joint-plan": "Vi lagar ein plan saman med arbeidsgivaren din, viss du ønsker det.",
	"work.workplace-measures": "Små endringar på jobben kan gjere det lettare å stå i han.",
	"work.rehab-nav": "Det finst tilbod som hjelper med både helse og jobb. Vi kan tilvise deg.",
	"work.demands": "Blir jobben for tung, kan de avtale lettare oppgåver ei kort tid.",
} as const;
