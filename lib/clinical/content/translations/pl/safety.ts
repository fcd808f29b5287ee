export const safety = {
	"safetyNet.emergency":
		"Zadzwoń od razu pod 116 117 (legevakt), jeśli wystąpi coś z tej listy. Nie możesz oddać moczu albo nie czujesz, że musisz. Mocz lub stolec wycieka. Drętwieje ci krocze lub okolica odbytu. Zauważasz coś nowego lub innego w okolicy intymnej podczas seksu. Szybko tracisz siłę w jednej lub obu nogach. Zadzwoń pod 113, jeśli zagrożone jest życie.",
	"safetyNet.while-waiting": "Zadzwoń pod 113, jeśli poczujesz się gorzej, zanim dotrzesz na miejsce.",
	"safetyNet.same-day":
		"Zadzwoń do lekarza tego samego dnia, jeśli wystąpi coś z tej listy. Razem z bólem pleców masz gorączkę lub dreszcze. Ból schodzi do obu nóg. Po upadku pojawia się silny ból. Masz za sobą raka i pojawia się nowy, silny ból.",
	"safetyNet.return":
		"Skontaktuj się z nami, jeśli w ustalonym czasie nie jest lepiej albo ból rośnie z tygodnia na tydzień. Zrób to też, jeśli chudniesz, choć tego nie chcesz. Albo jeśli ból często cię budzi i rano długo trwa sztywność.",
	"notRecommended.bed-rest": "Staraj się nie leżeć długo. Krótkie przerwy są w porządku.",
	"notRecommended.opioids-early":
		"Silne leki przeciwbólowe rzadko poprawiają stan pleców, a ciało się do nich przyzwyczaja.",
	"notRecommended.opioids-chronic":
		"Silne leki przeciwbólowe na dłuższą metę mało pomagają, a ciało się do nich przyzwyczaja.",
	unsettled: "Ocena twoich pleców nie jest jeszcze zakończona. Lekarz zapyta o więcej lub zbada więcej.",
	"safety.now": "Zadzwoń od razu pod 116 117 (legevakt), jeśli:",
	"safety.now.bladder": "nie możesz oddać moczu albo nie czujesz, że musisz",
	"safety.now.control": "nie możesz już utrzymać moczu lub stolca",
	"safety.now.numb": "drętwieje ci krocze lub okolica odbytu",
	"safety.now.sex": "zauważasz coś nowego lub innego w okolicy intymnej podczas seksu",
	"safety.now.weak": "szybko tracisz siłę w jednej nodze lub w obu",
	"safety.life":
		"Zadzwoń pod 113, jeśli nagle bardzo boli cię brzuch lub plecy i masz zimną skórę, poty lub zawroty głowy.",
	"safety.today": "Zadzwoń do nas tego samego dnia (gdy jest zamknięte: 116 117, legevakt), jeśli:",
	"safety.today.fever": "masz gorączkę lub dreszcze i czujesz się źle",
	"safety.today.legs": "ból schodzi w dół obu nóg",
	"safety.today.fall": "po upadku pojawia się nowy, silny ból",
	"safety.today.cancer": "masz raka, teraz lub w przeszłości, i pojawia się nowy ból, który nie mija",
	"safety.soon": "Skontaktuj się z nami, jeśli:",
	"safety.soon.stuck": "do ustalonego dnia nie ma poprawy",
	"safety.soon.worse": "z tygodnia na tydzień jest gorzej",
	"safety.soon.weight": "chudniesz bez starania się o to",
	"safety.soon.night": "ból budzi cię noc po nocy",
} as const;
