/** The page about the product: what it is for, what it is not, what it rests on. */
export const about = {
	title: { nb: "Om Ryggvett", en: "About Ryggvett" },
	lead: {
		nb: "Ryggvett hjelper fastlegen gjennom en konsultasjon om vond korsrygg: alarmfunn, risiko for langvarige plager, og en plan som er legens egen.",
		en: "Ryggvett helps a GP through a consultation about low back pain: alarm findings, risk of lasting trouble, and a plan that is the doctor’s own.",
	},
	contents: { nb: "På denne siden", en: "On this page" },
	use: {
		title: { nb: "Hva Ryggvett brukes til", en: "What it is for" },
		text: [
			{
				nb: "Ryggvett er beslutningsstøtte for leger og fysioterapeuter som møter voksne med vond korsrygg i primærhelsetjenesten i Norge. Det samler svarene fra samtalen og undersøkelsen, viser hvilke funn som haster og hvorfor, og foreslår en plan som behandleren beholder, endrer eller forkaster linje for linje.",
				en: "Ryggvett is decision support for doctors and physiotherapists who meet adults with low back pain in Norwegian primary care. It gathers the answers from the talk and the examination, shows which findings are urgent and why, and drafts a plan that the clinician keeps, edits or drops line by line.",
			},
			{
				nb: "Det regner bare med svarene som er gitt. Et spørsmål som ikke er stilt, er ukjent: aldri nei, aldri normalt. Så lenge et ubesvart sikkerhetsspørsmål kan gjøre saken mer alvorlig, står det «ikke ferdig vurdert».",
				en: "It reckons only with what was answered. A question that was not asked is unknown: never no, never normal. As long as an unanswered safety question could make the case more serious, it says “not fully assessed”.",
			},
		],
	},
	not: {
		title: { nb: "Hva det ikke er", en: "What it is not" },
		items: [
			{ nb: "Det stiller ingen diagnose og tar ingen beslutning.", en: "It makes no diagnosis and takes no decision." },
			{
				nb: "Det er ikke CE-merket som medisinsk utstyr. Bruk det til utprøving og opplæring, ikke som grunnlag for behandling av ekte pasienter.",
				en: "It is not CE-marked as a medical device. Use it for trial and training, not as a basis for treating real patients.",
			},
			{
				nb: "Det er ikke laget for barn under 16 år. Da sier det bare at barnet må vurderes av lege.",
				en: "It is not made for children under 16. It then says only that a doctor must assess the child.",
			},
			{
				nb: "Det skriver ikke ut medisiner og erstatter ikke interaksjonskontroll, Felleskatalogen eller lokale rutiner.",
				en: "It does not prescribe and does not replace interaction checks, product information or local routines.",
			},
			{
				nb: "Det er ikke laget av, og har ingen tilknytning til, Nav, Helsenorge eller Helsedirektoratet.",
				en: "It is not made by, and has no tie to, Nav, Helsenorge or the Norwegian Directorate of Health.",
			},
		],
	},
	limits: {
		title: { nb: "Grenser", en: "Limits" },
		items: [
			{
				nb: "Ingen regel og ingen tekst er ennå gjennomgått av en kliniker. Det står ved hver linje om kilden er lest, gjengitt etter hukommelsen, eller om linjen er Ryggvetts valg, ikke godkjent av kliniker.",
				en: "No rule and no text has yet been reviewed by a clinician. Each line says whether its source was read, recalled, or is Ryggvett’s choice, not approved by a clinician.",
			},
			{
				nb: "Enkeltfunn sier lite. Rundt 80 av 100 som kommer med vond rygg har minst ett alarmfunn, rundt 1 av 100 har alvorlig sykdom. For cauda equina, infeksjon, ryggmargstrykk og aneurisme finnes ingen brukbare tall, og vi viser ingen.",
				en: "Single findings say little. About 80 of 100 who come with back pain have at least one alarm finding, about 1 of 100 has serious disease. For cauda equina, infection, cord compression and aneurysm there are no usable figures, and none are shown.",
			},
			{
				nb: "Risikoskjemaene forutsier hvordan grupper klarer seg, ikke hvordan det går med én person.",
				en: "The risk questionnaires predict how groups fare, not what happens to one person.",
			},
			{
				nb: "Retningslinjene er ikke enige i alt. Den norske retningslinjen for korsryggsmerter er fra 2007; mye av grunnlaget er nyere og fra andre land.",
				en: "Guidelines do not agree on everything. The Norwegian guideline for low back pain is from 2007; much of the basis is newer and from other countries.",
			},
			{
				nb: "Lokal mottaksordning varierer. Hvem du ringer, og hvordan bilder bestilles, må følge ditt sykehus.",
				en: "Local reception differs. Whom to phone, and how imaging is ordered, must follow your hospital.",
			},
		],
	},
	privacy: {
		title: { nb: "Personvern", en: "Privacy" },
		text: [
			{
				nb: "Ryggvett trenger verken navn eller fødselsnummer. En referanse som praksisen velger selv, fødselsår og kjønn er nok. Felt avviser elleve sifre på rad.",
				en: "Ryggvett needs neither name nor identity number. A reference of the practice’s own choosing, birth year and sex are enough. A field given eleven digits in a row refuses.",
			},
			{
				nb: "Svarene lagres i praksisens egen database på maskinen som kjører Ryggvett. Ingenting sendes til noen andre: ingen sporing, ingen statistikk, ingen skrifter eller skript utenfra.",
				en: "Answers are kept in the practice’s own database on the machine that runs Ryggvett. Nothing is sent to anyone else: no tracking, no statistics, no fonts or scripts from outside.",
			},
			{
				nb: "Nettleseren husker valg av språk, lyst eller mørkt og taster. Svar som serveren ikke har fått, ligger forseglet i nettleseren til de er sendt, og slettes når du logger ut. Svarene til en pasient med kode ligger slik i pasientens telefon til de er sendt, eller til koden ikke virker lenger.",
				en: "The browser remembers the choice of language, of light or dark and of keys. Answers that the server has not got lie sealed in the browser until they are sent, and are deleted when you sign out. The answers of a patient with a code lie so in the patient’s phone until they are sent, or until the code no longer works.",
			},
			{
				nb: "En pasient som svarer med en kode på egen telefon, trenger verken navn eller konto. Svarene ligger forseglet hos praksisen, og koden åpner dem ikke igjen når de er levert. En kode som er utløpt eller trukket tilbake, åpner ingenting.",
				en: "A patient who answers with a code on their own phone needs neither name nor account. The answers lie sealed with the practice, and the code does not open them again once they are handed in. A code that has expired or been withdrawn opens nothing.",
			},
			{
				nb: "Praksisen får tall over hva som velges i signerte konsultasjoner, og hvordan det gikk. De blir i praksisens database. Der færre enn fem kunne kjennes igjen, vises ingenting; en lege ser seg selv, og kolleger bare som punkter uten navn. Slettes en sak, tas den ut av tallene.",
				en: "The practice has figures of what is chosen in signed consultations, and what became of it. They stay in the practice’s database. Where fewer than five could be recognised, nothing is shown; a doctor sees themself, and colleagues only as points without a name. When a case is deleted, it is taken out of the figures.",
			},
			{
				nb: "Mens en konsultasjon skrives, teller nettleseren tastetrykk, klikk og sekunder i hver del: bare tallene, aldri hvilken tast. De sendes når planen signeres, og vises bare som gjennomsnitt for hele praksisen.",
				en: "While a consultation is written, the browser counts key presses, clicks and seconds in each section: the numbers alone, never which key. They are sent when the plan is signed, and shown only as means of the whole practice.",
			},
		],
	},
	accessibility: {
		title: { nb: "Tilgjengelighet", en: "Accessibility" },
		text: [
			{
				nb: "Ryggvett er laget for å oppfylle WCAG 2.2 på nivå AA: alt kan gjøres med tastatur, leses med skjermleser og forstørres til 200 prosent. Farge står aldri alene; hver klasse har også ikon og ord. Den som har bedt om mindre bevegelse, får det.",
				en: "Ryggvett is made to meet WCAG 2.2 at level AA: everything works by keyboard, reads in a screen reader and enlarges to 200 per cent. Colour never stands alone; each class has an icon and a word too. Whoever has asked for less motion gets it.",
			},
		],
	},
	instruments: {
		title: { nb: "Skjemaer og rettigheter", en: "Instruments and rights" },
		lead: {
			nb: "Spørsmålene i lisensbelagte skjemaer er ikke gjengitt. Ryggvett navngir temaet med egne ord og regner ut summen.",
			en: "The items of licensed instruments are not reproduced. Ryggvett names the topic in its own words and adds up the score.",
		},
		off: { nb: "Ikke i bruk", en: "Not in use" },
	},
	licence: {
		title: { nb: "Lisens", en: "Licence" },
		text: [
			{
				nb: "Ryggvett er fri programvare under Apache-lisensen 2.0. Skrifttypen er Inter (SIL Open Font License 1.1), ikonene er fra Aksel (MIT), og skjemaelementene bygger på Designsystemet (MIT).",
				en: "Ryggvett is free software under the Apache License 2.0. The typeface is Inter (SIL Open Font License 1.1), the icons are from Aksel (MIT), and the form elements build on Designsystemet (MIT).",
			},
		],
	},
	sources: {
		title: { nb: "Kilder", en: "Sources" },
		lead: {
			nb: "{count} kilder ligger til grunn. {verified} er lest eller kontrollert mot en gjengivelse av teksten; resten er gjengitt etter hukommelsen og skal kontrolleres.",
			en: "{count} sources are cited. {verified} were read, or checked against a rendering of the text; the rest were recalled and remain to be checked.",
		},
		filterVerified: { nb: "Lest eller kontrollert", en: "Read or checked" },
		filterRecalled: { nb: "Gjengitt etter hukommelsen", en: "Recalled" },
		noYear: { nb: "uten år", en: "no year" },
	},
	version: { nb: "Innholdsversjon {version}", en: "Content version {version}" },
} as const;
