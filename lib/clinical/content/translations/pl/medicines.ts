export const medicines = {
	"medication.nsaid-if-safe":
		"Często da się obejść bez leków. Jeśli na krótko potrzebujesz leku, ustalimy, co jest dla ciebie bezpieczne.",
	"medication.no-nsaid": "Nie bierz tabletek przeciwzapalnych, takich jak ibuprofen, bez zapytania nas.",
	"medication.stop-check": "Przynieś leki, które bierzesz, i razem je omówimy.",
	"medication.habit": "Leki przeciwbólowe mogą wejść w nawyk. Ustalimy, kiedy zaczniesz brać ich mniej.",
	"medication.opioid-taper":
		"Nie odstawiaj nagle silnych leków przeciwbólowych. Razem ułożymy plan, jak stopniowo brać ich mniej.",
	"medication.radicular-nsaid": "Na ból nogi leki często pomagają mało. Razem ustalimy, co warto wypróbować.",
	"medication.pregnancy-nsaid": "W ciąży zapytaj nas, zanim weźmiesz tabletki przeciwzapalne.",
} as const;
