export const scripts = {
	"script.caudaEquina":
		"Nerwy pęcherza, jelita i krocza trzeba zbadać dzisiaj. Dzwonimy teraz do szpitala. Nie jedz i nie pij, zanim cię tam nie zbadają. Powiedz od razu, jeśli coś się zmieni.",
	"script.cordCompression":
		"Widzimy oznaki, że problem może dotyczyć rdzenia kręgowego. Trzeba to zbadać dzisiaj. Dzwonimy teraz do szpitala. Poruszaj się spokojnie, a gdy idziesz, skorzystaj z pomocy.",
	"script.severeWeakness":
		"Widzimy, że nerwy nóg nie działają tak, jak powinny. Szpital musi to ocenić dzisiaj. Dzwonimy tam teraz. Powiedz nam, jeśli siła lub czucie się zmniejszy.",
	"script.infection":
		"To może być infekcja w plecach. W szpitalu jest dobre leczenie. Dzwonimy tam teraz. Nie bierz w domu antybiotyków, zanim szpital pobierze próbki.",
	"script.malignancy":
		"Dzisiejszymi wynikami szpital musi zająć się od razu. Dzwonimy tam teraz. Tam wiedzą, co robić. Weź ze sobą listę swoich leków.",
	"script.fracture":
		"W plecach może być złamanie. Leż spokojnie, aż ktoś ci pomoże. Dzwonimy teraz do szpitala. Powiedz nam, jeśli siła lub czucie się zmniejszy.",
	"script.epiduralHaematoma":
		"Okolicę nerwów w plecach trzeba zbadać dzisiaj. Dzwonimy teraz do szpitala. Jeśli bierzesz leki rozrzedzające krew, poczekaj z następną dawką na odpowiedź szpitala. Powiedz nam, jeśli coś się zmieni.",
	"script.radicular":
		"Twój ból jest silniejszy, niż możemy tu złagodzić. Dzwonimy teraz do szpitala. Tam mogą dać większą ulgę i zbadać nerw. Powiedz nam, jeśli siła w nodze się zmniejszy.",
	"script.aneurysm":
		"Trzeba od razu zbadać główną tętnicę w twoim brzuchu. Karetka jest w drodze. Leż spokojnie. Zostajemy z tobą.",
	"script.shock":
		"Twoje ciało potrzebuje teraz szybkiej pomocy. Karetka jest w drodze. Leż spokojnie, a my się tobą opiekujemy.",
	"script.renal":
		"Ból pochodzi prawdopodobnie z nerki, nie z pleców. Przy gorączce trzeba to dziś leczyć w szpitalu. Dzwonimy tam teraz. Nie jedz, zanim cię tam nie zbadają.",
	"script.urinary":
		"Prawdopodobnie masz infekcję nerek. W ciąży leczy się ją w szpitalu. Dzwonimy tam teraz. Tam zaopiekują się tobą i dzieckiem.",
	"script.abdominal":
		"Ból pochodzi prawdopodobnie z brzucha, nie z pleców. Trzeba to dziś zbadać w szpitalu. Dzwonimy tam teraz. Nie jedz i nie pij, zanim cię tam nie zbadają.",
	"script.ectopicPregnancy":
		"Myślimy, że ból może mieć związek z ciążą. Musisz od razu jechać do szpitala. Karetka jest w drodze. Do tego czasu leż.",
	"script.obstetric":
		"Oddział położniczy zbada dziś ciebie i dziecko. Dzwonimy tam teraz. Weź ze sobą kartę ciąży (helsekort). Powiedz od razu, jeśli krwawisz lub skurcze są częstsze.",
} as const;
