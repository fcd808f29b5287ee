export const advice = {
	"advice.reassure":
		"Ból pleców jest częsty i rzadko groźny. Ból jest prawdziwy, ale rzadko oznacza, że coś jest uszkodzone.",
	"advice.exam-clear": "Dziś zbadaliśmy twoje plecy. Nic nie wskazuje na poważną chorobę pleców.",
	"advice.stay-active": "Rób to, co zwykle, na ile możesz. Ruch jest bezpieczny, nawet jeśli trochę boli.",
	"advice.goal": "Wybierz coś, co chcesz znowu robić, i zrób mały pierwszy krok.",
	"advice.confidence-low": "Jeśli cel wydaje się duży, zmniejszymy pierwszy krok.",
	"advice.course-acute":
		"U większości osób po kilku tygodniach jest dużo lepiej. Plecy mogą później znowu zaboleć i to jest normalne.",
	"advice.explore-beliefs": "Powiedz nam, co najbardziej cię niepokoi.",
	"advice.de-dramatise": "Twoje plecy wytrzymują więcej, niż może się wydawać.",
	"advice.course-subacute": "Niektórzy potrzebują więcej czasu niż inni. To nie znaczy, że plecy są uszkodzone.",
	"advice.flare-plan":
		"Niektóre dni będą gorsze. Rób trochę mniej przez dzień lub dwa, a gdy ból osłabnie, znowu rób więcej.",
	"advice.long-term": "Celem jest robić więcej, nawet jeśli czasem czujesz plecy.",
	"advice.self-efficacy": "Zacznij od czegoś, co na pewno ci się uda. Po każdym sukcesie łatwiej jest robić więcej.",
	"advice.radicular":
		"Nerw w plecach jest podrażniony. Zwykle poprawia się to bez operacji, ale może to trochę potrwać.",
	"advice.stenosis":
		"Gdy stoisz i chodzisz, nerwy w plecach mają mniej miejsca. Często pomaga siedzenie lub pochylenie się do przodu.",
	"advice.inflammatory":
		"Twoje dolegliwości mogą wynikać z zapalenia w plecach. Istnieje dobre leczenie. Nadal się ruszaj.",
	"advice.pregnancy": "Dolegliwości miednicy i pleców są w ciąży częste. Po porodzie zwykle jest lepiej.",
	"advice.while-investigating": "Chcemy to dokładniej zbadać. Dowiesz się, czego szukamy i kiedy będzie wynik.",
	"advice.surgery-benefit":
		"Operacja może szybciej dać ulgę w nodze. Po dłuższym czasie u większości osób bez operacji jest tak samo dobrze.",
	"advice.plain-language": "Powiedz nam, jeśli coś jest niejasne. Wtedy wyjaśnimy inaczej.",
	"advice.care-duties": "Jeśli dużo opiekujesz się innymi, podzielimy ćwiczenia na krótkie części w domu.",
} as const;
