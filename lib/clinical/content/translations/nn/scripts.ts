export const scripts = {
	"script.caudaEquina":
		"Nervane til blæra, tarmen og skrittet må undersøkast i dag. Vi ringer sjukehuset no. Ikkje et eller drikk før dei har sett deg. Sei frå med ein gong viss noko endrar seg.",
	"script.cordCompression":
		"Vi ser teikn til at ryggmergen kan vere påverka. Det må undersøkast i dag. Vi ringer sjukehuset no. Ta det med ro, og få hjelp når du skal gå.",
	"script.severeWeakness":
		"Vi ser at nervane til beina ikkje verkar som dei skal. Det må vurderast på sjukehuset i dag. Vi ringer dit no. Sei frå viss du får mindre kraft eller kjensle.",
	"script.infection":
		"Det kan vere ein infeksjon i ryggen. Det finst god behandling på sjukehuset. Vi ringer dit no. Ikkje ta antibiotika heime før dei har teke prøver.",
	"script.malignancy":
		"Funna i dag må følgast opp på sjukehuset med ein gong. Vi ringer dit no. Dei veit kva som skal gjerast. Ta med lista over medisinane dine.",
	"script.fracture":
		"Det kan vere eit brot i ryggen. Ligg stille til nokon hjelper deg. Vi ringer sjukehuset no. Sei frå viss du får mindre kraft eller kjensle.",
	"script.epiduralHaematoma":
		"Området rundt nervane i ryggen må undersøkast i dag. Vi ringer sjukehuset no. Brukar du blodfortynnande, ventar du med neste dose til dei har svara. Sei frå viss noko endrar seg.",
	"script.radicular":
		"Smertene dine er sterkare enn det vi kan hjelpe med her. Vi ringer sjukehuset no. Dei kan lindre betre og undersøke nerven. Sei frå viss du får mindre kraft i beinet.",
	"script.aneurysm":
		"Vi må få sjekka hovudpulsåra i magen din med ein gong. Ambulansen er på veg. Ligg stille. Vi blir hos deg.",
	"script.shock": "Kroppen din treng rask hjelp no. Ambulansen er på veg. Ligg stille, så passar vi på deg.",
	"script.renal":
		"Smertene kjem truleg frå nyra, ikkje ryggen. Med feber må dette behandlast på sjukehuset i dag. Vi ringer dit no. Ikkje et før dei har sett deg.",
	"script.urinary":
		"Du har truleg ein infeksjon i nyrene. Når du er gravid, skal han behandlast på sjukehuset. Vi ringer dit no. Dei passar på både deg og barnet.",
	"script.abdominal":
		"Smertene kjem truleg frå magen, ikkje ryggen. Det må undersøkast på sjukehuset i dag. Vi ringer dit no. Ikkje et eller drikk før dei har sett deg.",
	"script.ectopicPregnancy":
		"Vi trur smertene kan ha med eit svangerskap å gjere. Du må til sjukehuset med ein gong. Ambulansen er på veg. Ligg ned så lenge.",
	"script.obstetric":
		"Fødeavdelinga skal undersøke deg og barnet i dag. Vi ringer dei no. Ta med helsekortet ditt. Sei frå med ein gong viss du blør eller får fleire rier.",
} as const;
