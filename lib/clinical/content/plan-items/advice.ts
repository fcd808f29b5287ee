import type { PlanItemContent } from "../../types";

/** What to say: what this is, how it goes, what matters to the patient. */
export const adviceItems = [
	{
		id: "advice.risk-not-scored",
		section: "advice",
		text: {
			nb: "Risiko er ikke skåret; planen tar utgangspunkt i middels.",
			en: "Risk is not scored; the plan takes medium as its starting point.",
		},
		evidence: [],
		disagreements: ["risk-stratification"],
		basis: "default",
		review: null,
	},
	{
		id: "advice.reassure",
		section: "advice",
		text: {
			nb: "Gi trygghet: ryggsmerter er vanlige og sjelden farlige, og bevegelse skader ikke ryggen.",
			en: "Reassure: back pain is common and seldom dangerous, and movement does not harm the back.",
		},
		patient: {
			nb: "Vondt i ryggen er vanlig og sjelden farlig. Smerten er ekte, men den betyr sjelden at noe er skadet.",
			en: "Back pain is common and seldom dangerous. The pain is real, but it seldom means that something is damaged.",
		},
		evidence: ["S002-10", "S003-14", "S004-09"],
		disagreements: ["pain-education"],
		basis: "verified",
		review: null,
	},
	{
		id: "advice.exam-clear",
		section: "advice",
		text: {
			nb: "Undersøkelsen og alarmspørsmålene er gjort uten funn som tyder på alvorlig sykdom; si det til pasienten.",
			en: "Examination and alarm questions are done with no finding that suggests serious disease; tell the patient.",
		},
		patient: {
			nb: "Du er undersøkt i dag. Ingenting tyder på alvorlig sykdom i ryggen.",
			en: "You were examined today. Nothing suggests serious disease in your back.",
		},
		evidence: ["S002-10"],
		basis: "default",
		review: null,
	},
	{
		id: "advice.stay-active",
		section: "advice",
		text: {
			nb: "Råd om å holde seg i gang og gjøre vanlige ting så langt det går, også før smerten er borte.",
			en: "Advise staying active and doing usual things as far as possible, also before the pain is gone.",
		},
		patient: {
			nb: "Gjør det du vanligvis gjør, så langt det går. Du kan bevege deg trygt selv om det gjør litt vondt.",
			en: "Do what you usually do, as far as you can. You can move safely even if it hurts a little.",
		},
		evidence: ["S002-10", "S003-16", "S004-09"],
		basis: "verified",
		review: null,
	},
	{
		id: "advice.goal",
		section: "advice",
		text: {
			nb: "Avtal ett til tre funksjonsmål med dato, og spør hvor trygg pasienten er på å få det til (0–10).",
			en: "Agree one to three functional goals with a date, and ask how confident the patient is of reaching them (0–10).",
		},
		patient: {
			nb: "Velg noe du vil få til igjen, og ta et lite første skritt.",
			en: "Choose something you want to do again, and take a small first step.",
		},
		evidence: ["S003-34", "S004-06"],
		basis: "recalled",
		review: null,
	},
	{
		id: "advice.shared-choice",
		section: "advice",
		text: {
			nb: "Drøft valgene, også å vente og se; la forskning, erfaring og pasientens ønsker veie sammen.",
			en: "Discuss the options, also waiting; let research, experience and the patient’s wishes weigh together.",
		},
		evidence: ["S003-33", "S003-34"],
		basis: "verified",
		review: null,
	},
	{
		id: "advice.concern",
		section: "advice",
		text: {
			nb: "Svar direkte på det pasienten selv er bekymret for.",
			en: "Answer explicitly what the patient is worried about.",
		},
		evidence: ["S003-14"],
		basis: "verified",
		review: null,
	},
	{
		id: "advice.confidence-low",
		section: "advice",
		text: {
			nb: "Tryggheten er under 7 av 10: gjør første skritt mindre, eller legg til støtte.",
			en: "Confidence is below 7 of 10: make the first step smaller, or add support.",
		},
		patient: {
			nb: "Kjennes målet stort, gjør vi det første skrittet mindre.",
			en: "If the goal feels big, we make the first step smaller.",
		},
		evidence: ["S004-06"],
		basis: "recalled",
		review: null,
	},
	{
		id: "advice.first-four-weeks",
		section: "advice",
		text: {
			nb: "De fire første ukene er viktige: avdramatiser, og få aktivitet og bevegelse tilbake til det vanlige.",
			en: "The first four weeks matter: de-dramatise, and bring activity and movement back to normal.",
		},
		evidence: ["S001-15", "S003-16"],
		basis: "recalled",
		review: null,
	},
	{
		id: "advice.course-acute",
		section: "advice",
		text: {
			nb: "Forklar forløpet: de fleste blir klart bedre på seks uker; noen plager kan vare, og tilbakefall er vanlig.",
			en: "Explain the course: most improve clearly within six weeks; some pain may linger, and recurrence is common.",
		},
		patient: {
			nb: "De fleste blir mye bedre på noen uker. Ryggen kan bli vond igjen senere, og det er vanlig.",
			en: "Most people are much better in a few weeks. Your back may hurt again later, and that is common.",
		},
		evidence: ["S002-10", "S003-30"],
		basis: "verified",
		review: null,
	},
	{
		id: "advice.explore-beliefs",
		section: "advice",
		text: {
			nb: "Spør hva pasienten tror er galt, frykter mest og venter av behandlingen, og svar på det.",
			en: "Ask what the patient believes is wrong, fears most and expects of treatment, and answer that.",
		},
		patient: { nb: "Fortell hva du bekymrer deg mest for.", en: "Tell us what you worry about most." },
		evidence: ["S003-14", "S001-18"],
		basis: "verified",
		review: null,
	},
	{
		id: "advice.de-dramatise",
		section: "advice",
		text: {
			nb: "Avdramatiser tydelig: ta opp frykt for bevegelse og tanker om at arbeid skader ryggen.",
			en: "De-dramatise explicitly: address fear of movement and beliefs that work harms the back.",
		},
		patient: {
			nb: "Ryggen din tåler mer enn det kan kjennes ut som.",
			en: "Your back can take more than it may feel like.",
		},
		evidence: ["S001-15", "S001-18"],
		basis: "recalled",
		review: null,
	},
	{
		id: "advice.course-subacute",
		section: "advice",
		text: {
			nb: "Forklar at bedring kan ta tid uten at noe er skadet, og at det er trygt å trappe opp.",
			en: "Explain that recovery may take time without anything being damaged, and that stepping up is safe.",
		},
		patient: {
			nb: "Noen trenger mer tid enn andre. Ryggen har ikke tatt skade av den grunn.",
			en: "Some need more time than others. That is no sign that your back is damaged.",
		},
		evidence: ["S003-14"],
		basis: "verified",
		review: null,
	},
	{
		id: "advice.flare-plan",
		section: "advice",
		text: {
			nb: "Lag en plan for egen innsats og for dårlige dager.",
			en: "Make a plan for self-management and for bad days.",
		},
		patient: {
			nb: "Noen dager blir verre. Gjør litt mindre en dag eller to, og øk igjen når det roer seg.",
			en: "Some days will be worse. Cut down a little for a day or two, and build up again when it settles.",
		},
		evidence: ["S003-25", "S004-12"],
		basis: "recalled",
		review: null,
	},
	{
		id: "advice.written-goals",
		section: "advice",
		text: {
			nb: "Skriv felles mål som lege, fysioterapeut og arbeidsgiver kan følge.",
			en: "Write shared goals that doctor, physiotherapist and employer can follow.",
		},
		evidence: ["S003-32", "S003-29"],
		basis: "default",
		review: null,
	},
	{
		id: "advice.long-term",
		section: "advice",
		text: {
			nb: "Forvent svingninger: fordel aktiviteten jevnt, og mål framgang i funksjon heller enn i smerte.",
			en: "Expect ups and downs: spread activity evenly, and measure progress in function rather than pain.",
		},
		patient: {
			nb: "Målet er å kunne gjøre mer, selv om ryggen kjennes av og til.",
			en: "The goal is to do more, even if you feel your back now and then.",
		},
		evidence: ["S003-25", "S001-01"],
		disagreements: ["pain-focus"],
		basis: "recalled",
		review: null,
	},
	{
		id: "advice.self-efficacy",
		section: "advice",
		text: {
			nb: "Styrk mestringstroen: mål som lykkes, forståelse av smerten og trygghet i bevegelse.",
			en: "Build self-efficacy: goals that succeed, understanding of the pain and safety in movement.",
		},
		patient: {
			nb: "Begynn med noe du vet du får til. Hver gang du lykkes, blir det lettere å gjøre mer.",
			en: "Start with something you know you can do. Each time you succeed, doing more gets easier.",
		},
		evidence: ["S004-06", "S004-07", "S004-08", "S004-09"],
		disagreements: ["pain-education"],
		basis: "verified",
		review: null,
	},
	{
		id: "advice.life-context",
		section: "advice",
		text: {
			nb: "Kartlegg søvn, stress, økonomi, omsorgsoppgaver og språk, og tilpass planen til det som er mulig.",
			en: "Map sleep, stress, money, care duties and language, and fit the plan to what is possible.",
		},
		evidence: ["S001-18", "S003-04", "S003-33"],
		basis: "recalled",
		review: null,
	},
	{
		id: "advice.radicular",
		section: "advice",
		text: {
			nb: "Forklar nerverotsmerter: de fleste blir bedre uten operasjon, men beinsmerter kan ta lengre tid enn ryggsmerter.",
			en: "Explain nerve-root pain: most improve without surgery, but leg pain may take longer than back pain.",
		},
		patient: {
			nb: "En nerve i ryggen er irritert. Det blir som regel bedre uten operasjon, men kan ta litt tid.",
			en: "A nerve in your back is irritated. It usually gets better without surgery, but may take some time.",
		},
		evidence: ["S002-10"],
		basis: "verified",
		review: null,
	},
	{
		id: "advice.stenosis",
		section: "advice",
		text: {
			nb: "Forklar at det er trangt rundt nervene når pasienten står og går, og at framoverbøyning gir lindring.",
			en: "Explain that the nerves have little room on standing and walking, and that bending forward eases.",
		},
		patient: {
			nb: "Nervene i ryggen får mindre plass når du står og går. Å sitte eller bøye seg fram hjelper ofte.",
			en: "The nerves in your back get less room when you stand and walk. Sitting or bending forward often helps.",
		},
		evidence: ["S003-14"],
		basis: "recalled",
		review: null,
	},
	{
		id: "advice.inflammatory",
		section: "advice",
		text: {
			nb: "Forklar mistanken om betennelsessykdom i ryggen: den har god behandling, og bevegelse er bra.",
			en: "Explain the suspicion of inflammatory back disease: it has good treatment, and movement is good.",
		},
		patient: {
			nb: "Plagene dine kan komme av en betennelse i ryggen. Det finnes god behandling. Fortsett å bevege deg.",
			en: "Your symptoms may come from inflammation in the back. There is good treatment. Keep moving.",
		},
		evidence: [],
		basis: "default",
		review: null,
	},
	{
		id: "advice.pregnancy",
		section: "advice",
		text: {
			nb: "Forklar at plager i bekken og rygg er vanlige i svangerskapet og som regel gir seg etter fødselen.",
			en: "Explain that pelvic and back pain are common in pregnancy and usually settle after the birth.",
		},
		patient: {
			nb: "Plager i bekken og rygg er vanlige når du er gravid. De blir som regel bedre etter fødselen.",
			en: "Pain in the pelvis and back is common in pregnancy. It usually gets better after the birth.",
		},
		evidence: [],
		basis: "default",
		review: null,
	},
	{
		id: "advice.while-investigating",
		section: "advice",
		text: {
			nb: "Si hva som undersøkes og når svaret kommer; lov ikke at ryggen er frisk før utredningen er ferdig.",
			en: "Say what is being looked into and when the answer comes; do not promise a healthy back before the work-up is done.",
		},
		patient: {
			nb: "Vi vil undersøke dette nærmere. Du får vite hva vi ser etter, og når svaret kommer.",
			en: "We want to look into this more closely. You will be told what we look for, and when the answer comes.",
		},
		evidence: [],
		basis: "default",
		review: null,
	},
	{
		id: "advice.surgery-benefit",
		section: "advice",
		text: {
			nb: "Snakk om hva operasjon kan gi: raskere lindring av beinsmerter, men likt resultat på lang sikt.",
			en: "Discuss what surgery can give: faster relief of leg pain, but the same long-term result.",
		},
		patient: {
			nb: "Operasjon kan gi raskere lindring i beinet. Over tid blir resultatet omtrent likt.",
			en: "Surgery can ease the leg sooner. In the long run the result is about the same.",
		},
		evidence: ["S003-34", "S003-37"],
		basis: "verified",
		review: null,
	},
	{
		id: "advice.plain-language",
		section: "advice",
		text: {
			nb: "Vanskelig helseinformasjon: korte setninger, ett råd om gangen, skriftlig plan, og la pasienten gjenta.",
			en: "Health literacy: short sentences, one piece of advice at a time, a written plan, and let the patient repeat it.",
		},
		patient: {
			nb: "Si fra hvis noe er uklart. Da forklarer vi på en annen måte.",
			en: "Tell us if anything is unclear. Then we explain in another way.",
		},
		evidence: ["S003-04", "S003-14"],
		basis: "recalled",
		review: null,
	},
	{
		id: "advice.care-duties",
		section: "advice",
		text: {
			nb: "Omsorgsoppgaver: korte økter hjemme, og time på telefon eller video når det passer.",
			en: "Care duties: short sessions at home, and appointments by phone or video when it suits.",
		},
		patient: {
			nb: "Har du mye omsorg for andre, deler vi opp treningen i korte økter hjemme.",
			en: "If you care for others a lot, we split the exercise into short sessions at home.",
		},
		evidence: ["S003-18", "S003-33"],
		basis: "recalled",
		review: null,
	},
] as const satisfies readonly PlanItemContent[];
