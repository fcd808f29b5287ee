import type { EmergencyScript } from "../../types";

/** What to do now when the back pain comes from somewhere else. */
export const outsideTheSpineScripts = [
	{
		target: "aneurysm",
		title: { nb: "Mistanke om sprukket aortaaneurisme", en: "Suspected ruptured aortic aneurysm" },
		phone: "113",
		receiver: {
			nb: "AMK 113; sykehus med karkirurg. Si «mulig aortaruptur», så blir rett sykehus valgt.",
			en: "AMK 113; hospital with vascular surgery. Say possible aortic rupture, so the right hospital is chosen.",
		},
		now: [
			{ nb: "Ring 113 nå.", en: "Phone 113 now." },
			{ nb: "Legg pasienten flatt og i ro.", en: "Lay the patient flat and still." },
			{ nb: "Legg to grove veneflon hvis det ikke forsinker.", en: "Place two large cannulas if it delays nothing." },
			{
				nb: "Mål blodtrykk og puls til ambulansen kommer.",
				en: "Measure blood pressure and pulse until the ambulance arrives.",
			},
		],
		say: {
			nb: "Jeg har en pasient med mulig sprukket aortaaneurisme og ber om rød respons.",
			en: "I have a patient with a possible ruptured aortic aneurysm and ask for a red response.",
		},
		leave: [
			{ nb: "Ikke vent på ultralyd som ikke er på stedet.", en: "Do not wait for ultrasound that is not at hand." },
			{
				nb: "Ikke behandle som nyrestein før aneurisme er avkreftet.",
				en: "Do not treat as kidney stone until aneurysm is disproved.",
			},
			{
				nb: "Ikke gi mye væske; pasienten skal være våken, ikke ha normalt trykk.",
				en: "Do not give much fluid; aim for an awake patient, not a normal pressure.",
			},
		],
		patient: {
			nb: "Vi må få sjekket hovedpulsåren i magen din med en gang. Ambulansen er på vei. Ligg stille. Vi blir hos deg.",
			en: "We need to have the main artery in your belly checked at once. The ambulance is on its way. Lie still. We are staying with you.",
		},
		sources: ["lederle-1999", "akutsjukdomar", "expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		target: "shock",
		title: { nb: "Tegn til sjokk", en: "Signs of shock" },
		phone: "113",
		receiver: {
			nb: "AMK 113; nærmeste akuttsykehus. AMK velger mottak etter mulig årsak.",
			en: "AMK 113; nearest acute hospital. AMK chooses by the likely cause.",
		},
		now: [
			{ nb: "Ring 113 nå.", en: "Phone 113 now." },
			{ nb: "Legg pasienten flatt, gi oksygen ved behov.", en: "Lay the patient flat, give oxygen if needed." },
			{
				nb: "Legg venekanyle og mål puls, blodtrykk og bevissthet.",
				en: "Place a cannula and measure pulse, blood pressure and consciousness.",
			},
			{
				nb: "Tenk aorta, sepsis, blødning og svangerskap utenfor livmoren.",
				en: "Think of aorta, sepsis, bleeding and ectopic pregnancy.",
			},
		],
		say: {
			nb: "Jeg har en pasient med ryggsmerter og tegn til sjokk og ber om rød respons.",
			en: "I have a patient with back pain and signs of shock and ask for a red response.",
		},
		leave: [
			{ nb: "Ikke vent på blodprøver eller bilder.", en: "Do not wait for blood tests or imaging." },
			{ nb: "Ikke la pasienten reise seg eller kjøre selv.", en: "Do not let the patient stand up or drive." },
		],
		patient: {
			nb: "Kroppen din trenger rask hjelp nå. Ambulansen er på vei. Ligg stille, så passer vi på deg.",
			en: "Your body needs help quickly now. The ambulance is on its way. Lie still, and we will look after you.",
		},
		sources: ["lederle-1999", "expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		target: "renal",
		title: { nb: "Mistanke om infisert, tett nyre", en: "Suspected infected, obstructed kidney" },
		phone: "on-call",
		receiver: {
			nb: "Vakthavende urolog eller kirurg. Mottaket varierer lokalt.",
			en: "On-call urology or surgery. Reception differs locally.",
		},
		now: [
			{ nb: "Ring for innleggelse nå.", en: "Phone for admission now." },
			{ nb: "Ring 113 ved tegn til sepsis.", en: "Phone 113 with signs of sepsis." },
			{
				nb: "Ta urinprøve til dyrking, CRP og kreatinin hvis det går raskt.",
				en: "Take urine for culture, CRP and creatinine if quick.",
			},
			{ nb: "Lindre smertene, og hold pasienten fastende.", en: "Relieve pain, and keep the patient fasting." },
		],
		say: {
			nb: "Jeg har en pasient med nyrekolikk og feber og ber om innleggelse for mulig infisert, tett nyre.",
			en: "I have a patient with renal colic and fever and ask for admission for a possible infected, obstructed kidney.",
		},
		leave: [
			{ nb: "Ikke send hjem med antibiotika i tabletter.", en: "Do not send home on oral antibiotics." },
			{ nb: "Ikke vent på poliklinisk CT.", en: "Do not wait for outpatient CT." },
			{
				nb: "Ikke gi NSAID ved dehydrering eller nyresvikt.",
				en: "Do not give NSAIDs in dehydration or renal failure.",
			},
		],
		patient: {
			nb: "Smertene kommer trolig fra nyren, ikke ryggen. Med feber må dette behandles på sykehuset i dag. Vi ringer dit nå. Ikke spis før de har sett deg.",
			en: "The pain probably comes from your kidney, not your back. With fever, this must be treated at the hospital today. We are calling them now. Do not eat until they have seen you.",
		},
		sources: ["expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		target: "urinary",
		title: { nb: "Nyrebekkenbetennelse i svangerskapet", en: "Pyelonephritis in pregnancy" },
		phone: "on-call",
		receiver: {
			nb: "Vakthavende gynekolog eller fødeavdeling. Mottaket varierer lokalt.",
			en: "On-call obstetrics or maternity ward. Reception differs locally.",
		},
		now: [
			{ nb: "Ring for innleggelse nå.", en: "Phone for admission now." },
			{ nb: "Ring 113 ved tegn til sepsis.", en: "Phone 113 with signs of sepsis." },
			{
				nb: "Ta urinprøve til dyrking, CRP, puls og blodtrykk.",
				en: "Take urine for culture, CRP, pulse and blood pressure.",
			},
			{
				nb: "Oppgi svangerskapsuke, rier og fosterbevegelser.",
				en: "State gestation week, contractions and fetal movements.",
			},
		],
		say: {
			nb: "Jeg har en gravid pasient med feber og tegn til nyrebekkenbetennelse og ber om innleggelse.",
			en: "I have a pregnant patient with fever and signs of pyelonephritis and ask for admission.",
		},
		leave: [
			{ nb: "Ikke prøv antibiotika i tabletter hjemme først.", en: "Do not try oral antibiotics at home first." },
			{ nb: "Ikke gi NSAID.", en: "Do not give NSAIDs." },
		],
		patient: {
			nb: "Du har trolig en infeksjon i nyrene. Når du er gravid, skal den behandles på sykehuset. Vi ringer dit nå. De passer på både deg og barnet.",
			en: "You probably have a kidney infection. When you are pregnant, it should be treated at the hospital. We are calling them now. They will look after both you and the baby.",
		},
		sources: ["expert-knowledge", "nksr"],
		basis: "recalled",
		review: null,
	},
	{
		target: "abdominal",
		title: { nb: "Akutt abdomen eller mulig pankreatitt", en: "Acute abdomen or possible pancreatitis" },
		phone: "on-call",
		receiver: {
			nb: "Vakthavende gastrokirurg. Mottaket varierer lokalt.",
			en: "On-call abdominal surgery. Reception differs locally.",
		},
		now: [
			{ nb: "Ring for innleggelse nå.", en: "Phone for admission now." },
			{ nb: "Ring 113 ved sjokk eller sepsis.", en: "Phone 113 with shock or sepsis." },
			{ nb: "Hold pasienten fastende, og lindre smertene.", en: "Keep the patient fasting, and relieve pain." },
			{ nb: "Ta hCG hos alle som kan være gravide.", en: "Take hCG in everyone who may be pregnant." },
		],
		say: {
			nb: "Jeg har en pasient med akutte magesmerter som stråler til ryggen, og ber om innleggelse.",
			en: "I have a patient with acute abdominal pain radiating to the back and ask for admission.",
		},
		leave: [
			{ nb: "Ikke vent på lipase eller andre prøvesvar.", en: "Do not wait for lipase or other test results." },
			{ nb: "Ikke bestill bilder av ryggen.", en: "Do not order spinal imaging." },
		],
		patient: {
			nb: "Smertene kommer trolig fra magen, ikke ryggen. Det må undersøkes på sykehuset i dag. Vi ringer dit nå. Ikke spis eller drikk før de har sett deg.",
			en: "The pain probably comes from your belly, not your back. It must be checked at the hospital today. We are calling them now. Do not eat or drink until they have seen you.",
		},
		sources: ["expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		target: "ectopicPregnancy",
		title: { nb: "Mistanke om svangerskap utenfor livmoren", en: "Suspected ectopic pregnancy" },
		phone: "113",
		receiver: {
			nb: "AMK 113; vakthavende gynekolog på sykehus med operasjonsberedskap.",
			en: "AMK 113; on-call gynaecology at a hospital ready to operate.",
		},
		now: [
			{ nb: "Ring 113 nå.", en: "Phone 113 now." },
			{
				nb: "Legg pasienten flatt, og mål puls og blodtrykk.",
				en: "Lay the patient flat, and measure pulse and blood pressure.",
			},
			{ nb: "Legg to grove veneflon hvis det ikke forsinker.", en: "Place two large cannulas if it delays nothing." },
			{ nb: "Ta hCG i urin bare hvis det ikke forsinker.", en: "Take urine hCG only if it delays nothing." },
		],
		say: {
			nb: "Jeg har en pasient med mulig svangerskap utenfor livmoren og tegn til blødning, og ber om rød respons.",
			en: "I have a patient with a possible ectopic pregnancy and signs of bleeding, and ask for a red response.",
		},
		leave: [
			{ nb: "Ikke vent på blodprøve eller ultralydtime.", en: "Do not wait for a blood test or an ultrasound slot." },
			{ nb: "Ikke gjør gynekologisk undersøkelse som forsinker.", en: "Do not do a pelvic examination that delays." },
		],
		patient: {
			nb: "Vi tror smertene kan ha med et svangerskap å gjøre. Du må til sykehuset med en gang. Ambulansen er på vei. Ligg ned så lenge.",
			en: "We think the pain may have to do with a pregnancy. You need to get to the hospital at once. The ambulance is on its way. Lie down until then.",
		},
		sources: ["expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		target: "obstetric",
		title: {
			nb: "Gravid fra uke 20 med magesmerter, blødning eller rier",
			en: "Pregnant from week 20 with abdominal pain, bleeding or contractions",
		},
		phone: "on-call",
		receiver: {
			nb: "Fødeavdelingen der kvinnen hører til, vakthavende gynekolog. Mottaket varierer lokalt.",
			en: "The woman’s maternity ward, on-call obstetrics. Reception differs locally.",
		},
		now: [
			{ nb: "Ring fødeavdelingen nå.", en: "Phone the maternity ward now." },
			{
				nb: "Ring 113 ved stor blødning, kramper eller sjokk.",
				en: "Phone 113 with heavy bleeding, seizures or shock.",
			},
			{ nb: "Mål blodtrykk og urinprotein.", en: "Measure blood pressure and urine protein." },
			{
				nb: "Oppgi svangerskapsuke, rier, blødning og fosterbevegelser.",
				en: "State gestation week, contractions, bleeding and fetal movements.",
			},
		],
		say: {
			nb: "Jeg har en gravid pasient med smerter, blødning eller rier og ber om vurdering nå.",
			en: "I have a pregnant patient with pain, bleeding or contractions and ask for assessment now.",
		},
		leave: [
			{ nb: "Ikke gjør vaginal undersøkelse ved blødning.", en: "Do not do a vaginal examination with bleeding." },
			{ nb: "Ikke gi NSAID.", en: "Do not give NSAIDs." },
			{ nb: "Ikke bestill bilder av ryggen.", en: "Do not order spinal imaging." },
		],
		patient: {
			nb: "Fødeavdelingen skal undersøke deg og barnet i dag. Vi ringer dem nå. Ta med helsekortet ditt. Si fra med en gang hvis du blør eller får flere rier.",
			en: "The maternity ward will check you and the baby today. We are calling them now. Bring your pregnancy record. Tell us at once if you bleed or get more contractions.",
		},
		sources: ["expert-knowledge", "nksr"],
		basis: "recalled",
		review: null,
	},
] as const satisfies readonly EmergencyScript[];
