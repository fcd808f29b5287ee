export const advice = {
	"advice.reassure":
		"Vondt i ryggen er vanleg og sjeldan farleg. Smerta er ekte, men ho betyr sjeldan at noko er skada.",
	"advice.exam-clear": "Du er undersøkt i dag. Ingenting tyder på alvorleg sjukdom i ryggen.",
	"advice.stay-active":
		"Gjer det du brukar å gjere, så langt det går. Du kan trygt røre deg sjølv om det gjer litt vondt.",
	"advice.goal": "Vel noko du vil få til igjen, og ta eit lite første steg.",
	"advice.confidence-low": "Kjennest målet stort, gjer vi det første steget mindre.",
	"advice.course-acute":
		"Dei fleste blir mykje betre på nokre veker. Ryggen kan bli vond igjen seinare, og det er vanleg.",
	"advice.explore-beliefs": "Fortel oss kva du er mest uroa for.",
	"advice.de-dramatise": "Ryggen din toler meir enn det kan kjennast ut som.",
	"advice.course-subacute": "Nokre brukar lengre tid enn andre. Det betyr ikkje at ryggen har teke skade.",
	"advice.flare-plan": "Nokre dagar blir verre. Gjer litt mindre ein dag eller to, og auk igjen når det roar seg.",
	"advice.long-term": "Målet er å kunne gjere meir, sjølv om ryggen kjennest av og til.",
	"advice.self-efficacy": "Begynn med noko du veit du får til. Kvar gong du lykkast, blir det lettare å gjere meir.",
	"advice.radicular": "Ein nerve i ryggen er irritert. Det blir som regel betre utan operasjon, men kan ta litt tid.",
	"advice.stenosis": "Nervane i ryggen får mindre plass når du står og går. Å sitje eller bøye seg fram hjelper ofte.",
	"advice.inflammatory":
		"Plagene dine kan kome av ein betennelse i ryggen. Det finst god behandling. Hald fram med å røre deg.",
	"advice.pregnancy": "Plager i bekken og rygg er vanlege når du er gravid. Dei blir som regel betre etter fødselen.",
	"advice.while-investigating": "Vi vil undersøke dette nærare. Du får vite kva vi ser etter, og når svaret kjem.",
	"advice.surgery-benefit": "Operasjon kan gi raskare lindring i beinet. Etter lang tid blir dei fleste like bra utan.",
	"advice.plain-language": "Sei frå viss noko er uklart. Då forklarer vi på ein annan måte.",
	"advice.care-duties": "Har du mykje omsorg for andre, deler vi opp treninga i korte økter heime.",
} as const;
