import type { EmergencyScript } from "../../types";

/** What to do now when the spine itself, or what lies in it, is at stake. */
export const spineScripts = [
	{
		target: "caudaEquina",
		title: { nb: "Mistanke om cauda equina-syndrom", en: "Suspected cauda equina syndrome" },
		phone: "on-call",
		receiver: {
			nb: "Sykehus med MR hele døgnet og ryggkirurgi: vakthavende i nevrologi, nevrokirurgi eller ortopedi. Mottaket varierer lokalt.",
			en: "Hospital with round-the-clock MRI and spine surgery: on-call neurology, neurosurgery or orthopaedics. Reception differs locally.",
		},
		now: [
			{ nb: "Ring mens pasienten er på kontoret.", en: "Phone while the patient is in the office." },
			{
				nb: "Noter når skritt, blære, tarm og kraft endret seg.",
				en: "Note when saddle, bladder, bowel and power changed.",
			},
			{
				nb: "Test skrittet med nålestikk og kraften i beina, hvis det ikke forsinker.",
				en: "Test the saddle with pin-prick and power in the legs, if that delays nothing.",
			},
			{ nb: "Hold pasienten fastende og ordne transport.", en: "Keep the patient fasting and arrange transport." },
		],
		say: {
			nb: "Jeg har en pasient med mistanke om cauda equina-syndrom og ber om øyeblikkelig hjelp-MR.",
			en: "I have a patient with suspected cauda equina syndrome and ask for an emergency MRI.",
		},
		leave: [
			{ nb: "Ikke bestill poliklinisk MR.", en: "Do not order outpatient MRI." },
			{
				nb: "Ikke vent på resturin; under 200 ml utelukker ingenting.",
				en: "Do not wait for residual urine; below 200 ml excludes nothing.",
			},
			{ nb: "Ikke la rektalundersøkelsen forsinke telefonen.", en: "Do not let a rectal examination delay the call." },
			{ nb: "Ikke regn på sannsynlighet.", en: "Do not calculate a probability." },
		],
		patient: {
			nb: "Nervene til blæra, tarmen og skrittet må undersøkes i dag. Vi ringer sykehuset nå. Ikke spis eller drikk før de har sett deg. Si fra med en gang hvis noe endrer seg.",
			en: "The nerves to your bladder, bowel and groin must be checked today. We are calling the hospital now. Do not eat or drink until they have seen you. Tell us at once if anything changes.",
		},
		sources: ["bmj-bp-ces", "girft", "samnet", "tidsskriftet-cauda-2007", "katzouraki-2020", "expert-knowledge"],
		basis: "verified",
		review: null,
	},
	{
		target: "cordCompression",
		title: { nb: "Mistanke om trykk på ryggmargen", en: "Suspected spinal cord compression" },
		phone: "on-call",
		receiver: {
			nb: "Vakthavende nevrolog; ved kjent kreft også vakthavende onkolog. Mottaket varierer lokalt.",
			en: "On-call neurology; with known cancer also on-call oncology. Reception differs locally.",
		},
		now: [
			{ nb: "Ring nå og be om MR av hele ryggen.", en: "Phone now and ask for MRI of the whole spine." },
			{
				nb: "Noter gangfunksjon, sensorisk nivå, blære og klokkeslett.",
				en: "Note walking, sensory level, bladder and the time.",
			},
			{
				nb: "Spør om steroider skal gis før transport ved kjent kreft.",
				en: "With known cancer, ask whether steroids are to be given before transport.",
			},
			{
				nb: "La pasienten ligge hvis ryggen kan være ustabil.",
				en: "Keep the patient lying if the spine may be unstable.",
			},
		],
		say: {
			nb: "Jeg har en pasient med tegn til trykk på ryggmargen og ber om MR av hele ryggen i dag.",
			en: "I have a patient with signs of spinal cord compression and ask for whole-spine MRI today.",
		},
		leave: [
			{ nb: "Ikke ta røntgen først.", en: "Do not take X-rays first." },
			{ nb: "Ikke nøy deg med MR av korsryggen.", en: "Do not settle for a lumbar MRI." },
			{
				nb: "Ikke start steroider uten avtale med vakthavende.",
				en: "Do not start steroids without agreement with the on-call doctor.",
			},
		],
		patient: {
			nb: "Vi ser tegn til at ryggmargen kan være påvirket. Det må undersøkes i dag. Vi ringer sykehuset nå. Ta det med ro, og få hjelp når du skal gå.",
			en: "We see signs that the spinal cord may be affected. It must be checked today. We are calling the hospital now. Take it easy, and get help when you walk.",
		},
		sources: ["metodebok-mscc", "hdir-lung-prostate", "rcc-mscc", "nice-cg75", "nel-nevrologi"],
		basis: "verified",
		review: null,
	},
	{
		target: "severeWeakness",
		title: { nb: "Nytt uttalt eller økende utfall i beina", en: "New severe or progressive deficit in the legs" },
		phone: "on-call",
		receiver: {
			nb: "Vakthavende nevrolog eller ryggkirurg (nevrokirurgi eller ortopedi). Mottaket varierer lokalt.",
			en: "On-call neurology or spine surgery (neurosurgery or orthopaedics). Reception differs locally.",
		},
		now: [
			{ nb: "Ring samme time, ikke send henvisning.", en: "Phone within the hour; do not send a referral." },
			{ nb: "Oppgi MRC-grad per muskel, side og tidspunkt.", en: "State MRC grade per muscle, side and time." },
			{ nb: "Spør om skritt, blære og tarm en gang til.", en: "Ask about saddle, bladder and bowel once more." },
			{ nb: "Spør om beinsmertene plutselig forsvant.", en: "Ask whether the leg pain suddenly stopped." },
		],
		say: {
			nb: "Jeg har en pasient med nytt eller økende nevrologisk utfall fra korsryggen og ber om vurdering i dag.",
			en: "I have a patient with a new or progressive neurological deficit from the lumbar spine and ask for assessment today.",
		},
		leave: [
			{
				nb: "Ikke bestill poliklinisk MR og vent på svar.",
				en: "Do not order outpatient MRI and wait for the answer.",
			},
			{ nb: "Ikke bruk vanlig henvisning med tolv ukers frist.", en: "Do not use a routine twelve-week referral." },
			{ nb: "Ikke tolk mindre smerte som bedring.", en: "Do not take less pain as recovery." },
		],
		patient: {
			nb: "Vi ser at nervene til beina ikke virker som de skal. Det må vurderes på sykehuset i dag. Vi ringer dit nå. Si fra hvis du får mindre kraft eller følelse.",
			en: "We see that the nerves to your legs are not working as they should. The hospital must assess this today. We are calling them now. Tell us if power or feeling gets less.",
		},
		sources: ["samnet", "fastlegeportalen", "metodebok-ous", "nhg-2015", "nel-nevrologi"],
		basis: "verified",
		review: null,
	},
	{
		target: "infection",
		title: { nb: "Mistanke om infeksjon i ryggen", en: "Suspected spinal infection" },
		phone: "on-call",
		receiver: {
			nb: "Vakthavende indremedisiner eller infeksjonsmedisiner; ryggkirurg med på telefonen ved utfall. Mottaket varierer lokalt.",
			en: "On-call internal medicine or infectious diseases; spine surgery on the line with any deficit. Reception differs locally.",
		},
		now: [
			{ nb: "Ring for innleggelse nå.", en: "Phone for admission now." },
			{
				nb: "Ring 113 ved tegn til sepsis: forvirring, rask pust, lavt blodtrykk.",
				en: "Phone 113 with signs of sepsis: confusion, fast breathing, low blood pressure.",
			},
			{
				nb: "Mål temperatur, puls, blodtrykk, pustefrekvens og CRP.",
				en: "Measure temperature, pulse, blood pressure, breathing rate and CRP.",
			},
			{ nb: "Test kraft, følelse og skritt.", en: "Test power, sensation and saddle." },
		],
		say: {
			nb: "Jeg har en pasient med mistanke om infeksjon i ryggen og ber om innleggelse, blodkulturer og MR.",
			en: "I have a patient with suspected spinal infection and ask for admission, blood cultures and MRI.",
		},
		leave: [
			{
				nb: "Ikke gi antibiotika i tabletter før blodkulturene er tatt.",
				en: "Do not give oral antibiotics before blood cultures are taken.",
			},
			{ nb: "Ikke la et normalt røntgen berolige.", en: "Do not be reassured by a normal X-ray." },
			{ nb: "Ikke vent på SR eller prøvesvar fra laboratoriet.", en: "Do not wait for ESR or laboratory answers." },
		],
		patient: {
			nb: "Det kan være en infeksjon i ryggen. Det finnes god behandling på sykehuset. Vi ringer dit nå. Ikke ta antibiotika hjemme før de har tatt prøver.",
			en: "There may be an infection in your back. The hospital has good treatment. We are calling them now. Do not take antibiotics at home before they have taken tests.",
		},
		sources: ["hdir-spondylodiskitt", "yusuf-2019", "davis-2011", "maamari-2022", "expert-knowledge"],
		basis: "verified",
		review: null,
	},
	{
		target: "malignancy",
		title: {
			nb: "Kreft som haster: utfall eller svært høyt kalsium",
			en: "Cancer emergency: deficit or very high calcium",
		},
		phone: "on-call",
		receiver: {
			nb: "Vakthavende onkolog ved kjent kreft, ellers vakthavende indremedisiner. Mottaket varierer lokalt.",
			en: "On-call oncology with known cancer, otherwise on-call internal medicine. Reception differs locally.",
		},
		now: [
			{ nb: "Ring for innleggelse nå.", en: "Phone for admission now." },
			{ nb: "Oppgi kreftform, stadium og siste behandling.", en: "State cancer type, stage and latest treatment." },
			{
				nb: "Ved kalsium 3,0 eller mer: spør om tørste, forvirring og oppkast.",
				en: "With calcium of 3.0 or more: ask about thirst, confusion and vomiting.",
			},
			{ nb: "Test kraft, følelse, gange, skritt og blære.", en: "Test power, sensation, gait, saddle and bladder." },
		],
		say: {
			nb: "Jeg har en pasient med kjent eller mistenkt kreft og et funn som haster, og ber om innleggelse.",
			en: "I have a patient with known or suspected cancer and an urgent finding, and ask for admission.",
		},
		leave: [
			{ nb: "Ikke send pakkeforløp og vent.", en: "Do not send a cancer-pathway referral and wait." },
			{
				nb: "Ikke ta røntgen først; det utelukker ikke spredning.",
				en: "Do not take X-rays first; they do not exclude metastasis.",
			},
			{
				nb: "Ikke gi vanndrivende, kalsium eller vitamin D ved høyt kalsium.",
				en: "Do not give diuretics, calcium or vitamin D with high calcium.",
			},
		],
		patient: {
			nb: "Funnene i dag må følges opp på sykehuset med en gang. Vi ringer dit nå. De vet hva som skal gjøres. Ta med listen over medisinene dine.",
			en: "Today’s findings need to be followed up at the hospital at once. We are calling them now. They know what to do. Bring your list of medicines.",
		},
		sources: ["hdir-lung-prostate", "metodebok-mscc", "ryggvett-default", "expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		target: "fracture",
		title: { nb: "Mistanke om ustabilt ryggbrudd", en: "Suspected unstable spinal fracture" },
		phone: "on-call",
		receiver: {
			nb: "Vakthavende ortoped eller akuttmottak; traumemottak ved høy energi. Mottaket varierer lokalt.",
			en: "On-call orthopaedics or emergency department; trauma team with high energy. Reception differs locally.",
		},
		now: [
			{ nb: "Hold ryggen i ro, liggende.", en: "Keep the spine still, lying down." },
			{
				nb: "Ring mottaket, og 113 ved høyenergiskade eller utfall.",
				en: "Phone the hospital, and 113 with high energy or a deficit.",
			},
			{
				nb: "Test kraft, følelse og skritt, og noter klokkeslett.",
				en: "Test power, sensation and saddle, and note the time.",
			},
			{
				nb: "Si fra om stivnet rygg: la den ligge i vant stilling.",
				en: "Mention an ankylosed spine: keep it in its usual posture.",
			},
		],
		say: {
			nb: "Jeg har en pasient med mulig ustabilt ryggbrudd og ber om CT eller MR nå.",
			en: "I have a patient with a possible unstable spinal fracture and ask for CT or MRI now.",
		},
		leave: [
			{
				nb: "Ikke stol på et normalt røntgen ved stivnet rygg.",
				en: "Do not trust a normal X-ray in an ankylosed spine.",
			},
			{ nb: "Ikke prøv ut bevegelighet.", en: "Do not test range of movement." },
			{
				nb: "Ikke send pasienten gående eller i egen bil.",
				en: "Do not send the patient on foot or in their own car.",
			},
		],
		patient: {
			nb: "Det kan være et brudd i ryggen. Ligg stille til noen hjelper deg. Vi ringer sykehuset nå. Si fra hvis du får mindre kraft eller følelse.",
			en: "There may be a fracture in your back. Lie still until someone helps you. We are calling the hospital now. Tell us if power or feeling gets less.",
		},
		sources: ["hus-compression", "metodebok-ous", "expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		target: "epiduralHaematoma",
		title: {
			nb: "Mistanke om blødning eller abscess i spinalkanalen",
			en: "Suspected bleeding or abscess in the spinal canal",
		},
		phone: "on-call",
		receiver: {
			nb: "Vakthavende nevrokirurg eller nevrolog på sykehus med MR hele døgnet. Mottaket varierer lokalt.",
			en: "On-call neurosurgery or neurology at a hospital with round-the-clock MRI. Reception differs locally.",
		},
		now: [
			{ nb: "Ring nå og be om MR av hele ryggen.", en: "Phone now and ask for MRI of the whole spine." },
			{
				nb: "Oppgi blodfortynnende, siste dose, INR, og nylige inngrep i ryggen.",
				en: "State anticoagulant, last dose, INR, and recent spinal procedures.",
			},
			{
				nb: "Vent med neste dose blodfortynnende til vakthavende har svart.",
				en: "Hold the next anticoagulant dose until the on-call doctor has answered.",
			},
			{ nb: "Test kraft, følelse, skritt og temperatur.", en: "Test power, sensation, saddle and temperature." },
		],
		say: {
			nb: "Jeg har en pasient med mulig blødning eller abscess i spinalkanalen og ber om øyeblikkelig hjelp-MR av hele ryggen.",
			en: "I have a patient with possible bleeding or abscess in the spinal canal and ask for an emergency whole-spine MRI.",
		},
		leave: [
			{ nb: "Ikke gi NSAID eller injeksjoner i muskel.", en: "Do not give NSAIDs or intramuscular injections." },
			{ nb: "Ikke vent på INR-svar før du ringer.", en: "Do not wait for the INR before phoning." },
			{ nb: "Ikke bestill poliklinisk MR.", en: "Do not order outpatient MRI." },
		],
		patient: {
			nb: "Området rundt nervene i ryggen må undersøkes i dag. Vi ringer sykehuset nå. Bruker du blodfortynnende, venter du med neste dose til de har svart. Si fra hvis noe endrer seg.",
			en: "The area around the nerves in your back must be checked today. We are calling the hospital now. If you take blood thinners, wait with the next dose until they answer. Tell us if anything changes.",
		},
		sources: ["expert-knowledge", "ryggvett-default"],
		basis: "recalled",
		review: null,
	},
	{
		target: "radicular",
		title: { nb: "Uutholdelige nerverotsmerter", en: "Intractable nerve-root pain" },
		phone: "on-call",
		receiver: {
			nb: "Vakthavende nevrolog eller ryggkirurg (nevrokirurgi eller ortopedi). Mottaket varierer lokalt.",
			en: "On-call neurology or spine surgery (neurosurgery or orthopaedics). Reception differs locally.",
		},
		now: [
			{ nb: "Ring og drøft innleggelse i dag.", en: "Phone and discuss admission today." },
			{ nb: "Undersøk kraft, skritt og blære på nytt.", en: "Examine power, saddle and bladder again." },
			{
				nb: "Oppgi hva som er prøvd av smertestillende, med doser.",
				en: "State which analgesics were tried, with doses.",
			},
			{ nb: "Spør om feber og kreft.", en: "Ask about fever and cancer." },
		],
		say: {
			nb: "Jeg har en pasient med nerverotsmerter som ikke lar seg dempe med sterke smertestillende, og ber om vurdering i dag.",
			en: "I have a patient with nerve-root pain that strong analgesics do not control, and ask for assessment today.",
		},
		leave: [
			{ nb: "Ikke øk opioider hjemme uten plan.", en: "Do not step up opioids at home without a plan." },
			{
				nb: "Ikke bestill poliklinisk MR og vent på svar.",
				en: "Do not order outpatient MRI and wait for the answer.",
			},
		],
		patient: {
			nb: "Smertene dine er sterkere enn det vi kan hjelpe med her. Vi ringer sykehuset nå. De kan lindre bedre og undersøke nerven. Si fra hvis du får mindre kraft i beinet.",
			en: "Your pain is stronger than we can help with here. We are calling the hospital now. They can ease it better and check the nerve. Tell us if your leg gets weaker.",
		},
		sources: ["metodebok-ous", "nhg-2015", "samnet"],
		basis: "verified",
		review: null,
	},
] as const satisfies readonly EmergencyScript[];
