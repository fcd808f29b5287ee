export const moving = {
	"activity.walk-and-usual":
		"Codziennie idź na spacer i stopniowo chodź coraz więcej. Ciepło może na chwilę przynieść ulgę.",
	"activity.weekly-step": "Wybierz jedną aktywność i co tydzień rób trochę więcej.",
	"activity.early-graded": "Od teraz pomożemy ci małymi krokami zwiększać aktywność.",
	"activity.structured-own":
		"Ćwiczenia pomagają wielu osobom. Wybierz taki rodzaj, który lubisz i przy którym wytrwasz.",
	"activity.supervised": "Fizjoterapeuta może ci pomóc właściwie zwiększać wysiłek.",
	"activity.graded-exposure": "Po trochu ćwiczymy to, przy czym brak ci pewności.",
	"activity.own-exercise": "Gminne centrum zdrowego stylu życia (frisklivssentralen) może ci pomóc zacząć.",
	"activity.structured-programme": "Stały program ćwiczeń przez kilka tygodni pomaga wielu osobom.",
	"activity.coordinated": "Jedna osoba odpowiada za to, by twój plan był spójny.",
	"activity.manual-addon":
		"Masaż i zabiegi na stawach mogą przynieść trochę ulgi. Najważniejsze jest to, co robisz samodzielnie.",
	"activity.radicular": "Znajdź pozycje i spacery, które noga dobrze znosi, i stopniowo rób więcej.",
	"activity.stenosis": "Jazda na rowerze i krótkie spacery z przerwami często dobrze się sprawdzają.",
	"activity.inflammatory": "Ćwiczenia są dla ciebie dobre, także gdy to badamy.",
	"activity.pregnancy": "Ruszaj się po trochu, ale często, a gdy miednica daje o sobie znać, rób przerwy.",
	"activity.up-and-about": "Staraj się kilka razy dziennie wstać i trochę pochodzić.",
	"activity.pause-extension":
		"Zrób przerwę od ćwiczeń, w których plecy wyginają się do tyłu. Inne ćwiczenia możesz robić dalej.",
	"psychological.screen-mood-sleep": "Stres i brak snu mogą nasilać ból. Powiedz nam, jeśli masz z tym kłopot.",
	"psychological.cft":
		"Istnieje leczenie, w którym ćwiczysz nowe sposoby myślenia i ruchu. Zapytaj nas, co jest dostępne w twojej okolicy.",
	"psychological.treat-mood": "Gdy bolą plecy, wiele osób czuje smutek lub niepokój. Na to też jest pomoc.",
	"psychological.sleep": "Śpij tak, jak ci wygodnie. Żadna pozycja do spania nie szkodzi plecom.",
	"activity.education-programme":
		"W niektórych miejscach są kursy z ćwiczeniami w grupie. Zapytaj nas, co jest blisko ciebie.",
} as const;
