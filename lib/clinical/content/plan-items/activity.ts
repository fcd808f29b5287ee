import type { PlanItemContent } from "../../types";

/** Activity and exercise, by phase and intensity. */
export const activityItems = [
	{
		id: "activity.walk-and-usual",
		section: "activity",
		text: {
			nb: "Egenstyrt: daglige turer og vanlige oppgaver; varme kan lindre en stund.",
			en: "Self-managed: daily walks and usual tasks; heat may ease for a while.",
		},
		patient: {
			nb: "Gå en tur hver dag, og øk litt etter litt. Varme kan lindre en stund.",
			en: "Go for a walk every day, and build up bit by bit. Heat may help for a while.",
		},
		evidence: ["S003-16"],
		basis: "verified",
		review: null,
	},
	{
		id: "activity.weekly-step",
		section: "activity",
		text: {
			nb: "Avtal én bestemt aktivitet med opptrapping hver uke.",
			en: "Agree one named activity with a weekly step-up.",
		},
		patient: {
			nb: "Velg én aktivitet, og øk litt hver uke.",
			en: "Choose one activity, and do a little more each week.",
		},
		evidence: ["S003-16", "S003-19"],
		basis: "verified",
		review: null,
	},
	{
		id: "activity.early-graded",
		section: "activity",
		text: { nb: "Tidlig veiledet, gradert aktivitet.", en: "Early supervised, graded activity." },
		patient: {
			nb: "Du får hjelp til å øke aktiviteten i små steg fra nå av.",
			en: "You get help to build up activity in small steps from now on.",
		},
		evidence: ["S003-16", "S003-32", "S004-10"],
		basis: "verified",
		review: null,
	},
	{
		id: "activity.structured-own",
		section: "activity",
		text: {
			nb: "Strukturert trening etter eget valg; ingen treningsform er best for alle.",
			en: "Structured exercise of the patient’s own choice; no form is best for everyone.",
		},
		patient: {
			nb: "Trening hjelper mange. Velg en form du liker og kan holde fast ved.",
			en: "Exercise helps many. Choose a form you like and can keep up.",
		},
		evidence: ["S003-19"],
		basis: "verified",
		review: null,
	},
	{
		id: "activity.supervised",
		section: "activity",
		text: {
			nb: "Veiledet trening, tilpasset behov og ønsker.",
			en: "Supervised exercise, fitted to needs and wishes.",
		},
		patient: {
			nb: "En fysioterapeut kan hjelpe deg å øke riktig.",
			en: "A physiotherapist can help you build up the right way.",
		},
		evidence: ["S003-19", "S004-10"],
		basis: "verified",
		review: null,
	},
	{
		id: "activity.graded-exposure",
		section: "activity",
		text: {
			nb: "Veiledet trening med gradvis eksponering for det pasienten unngår.",
			en: "Supervised exercise with graded exposure to what the patient avoids.",
		},
		patient: {
			nb: "Vi øver på det du er utrygg på, litt om gangen.",
			en: "We practise what you feel unsure of, a little at a time.",
		},
		evidence: ["S003-19", "S003-25"],
		basis: "verified",
		review: null,
	},
	{
		id: "activity.own-exercise",
		section: "activity",
		text: {
			nb: "Egen trening over tid; frisklivssentralen kan hjelpe pasienten i gang.",
			en: "Own exercise over time; the municipal healthy-life centre can help the patient start.",
		},
		patient: {
			nb: "Frisklivssentralen i kommunen kan hjelpe deg i gang.",
			en: "The healthy-life centre in your municipality can help you start.",
		},
		evidence: ["S003-19"],
		basis: "verified",
		review: null,
	},
	{
		id: "activity.structured-programme",
		section: "activity",
		text: {
			nb: "Strukturert treningsprogram (WHO: betinget anbefaling, lav sikkerhet).",
			en: "Structured exercise programme (WHO: conditional, low certainty).",
		},
		patient: {
			nb: "Et fast treningsopplegg over flere uker hjelper mange.",
			en: "A set exercise programme over several weeks helps many.",
		},
		evidence: ["S003-19", "S004-10"],
		basis: "verified",
		review: null,
	},
	{
		id: "activity.coordinated",
		section: "activity",
		text: {
			nb: "Trening alene eller i gruppe som del av en samordnet plan med én navngitt ansvarlig.",
			en: "Exercise alone or in a group as part of a coordinated plan with one named person responsible.",
		},
		patient: {
			nb: "Én person har ansvar for å holde planen din samlet.",
			en: "One person is responsible for keeping your plan together.",
		},
		evidence: ["S003-19", "S003-29"],
		basis: "verified",
		review: null,
	},
	{
		id: "activity.manual-addon",
		section: "activity",
		text: {
			nb: "Manipulasjon eller massasje bare som tillegg til egen aktivitet.",
			en: "Manipulation or massage only as an add-on to own activity.",
		},
		patient: {
			nb: "Massasje og behandling av ledd kan lindre litt. Det du gjør selv, betyr mest.",
			en: "Massage and joint treatment may ease a little. What you do yourself matters most.",
		},
		evidence: ["S002-12", "S003-21", "S003-22"],
		disagreements: ["manual-therapy", "massage-acute"],
		basis: "verified",
		review: null,
	},
	{
		id: "activity.radicular",
		section: "activity",
		text: {
			nb: "Tilpasset aktivitet framfor sengeleie; veiledet trening kan vurderes som tillegg.",
			en: "Adapted activity rather than bed rest; supervised exercise may be considered as an add-on.",
		},
		patient: {
			nb: "Finn stillinger og turer som beinet tåler, og øk litt etter litt.",
			en: "Find positions and walks that your leg tolerates, and build up bit by bit.",
		},
		evidence: ["S002-10"],
		basis: "verified",
		review: null,
	},
	{
		id: "activity.stenosis",
		section: "activity",
		text: {
			nb: "Aktivitet i lett framoverbøyning: sykkel, rullator eller staver, og korte turer med pauser.",
			en: "Activity in slight flexion: cycling, walker or poles, and short walks with breaks.",
		},
		patient: {
			nb: "Sykling og korte turer med pauser går ofte bra.",
			en: "Cycling and short walks with breaks often go well.",
		},
		evidence: ["S003-19"],
		basis: "recalled",
		review: null,
	},
	{
		id: "activity.inflammatory",
		section: "activity",
		text: {
			nb: "Anbefal jevnlig trening gjennom hele utredningen.",
			en: "Recommend regular exercise throughout the work-up.",
		},
		patient: {
			nb: "Trening er bra for deg, også mens vi undersøker dette.",
			en: "Exercise is good for you, also while we look into this.",
		},
		evidence: ["S003-18"],
		basis: "verified",
		review: null,
	},
	{
		id: "activity.pregnancy",
		section: "activity",
		text: {
			nb: "Tilpasset aktivitet: litt og ofte, og pauser når bekkenet sier fra; fysioterapeut ved behov.",
			en: "Adapted activity: little and often, and breaks when the pelvis says so; physiotherapist if needed.",
		},
		patient: {
			nb: "Beveg deg litt og ofte, og ta pauser når bekkenet sier fra.",
			en: "Move little and often, and take breaks when your pelvis says so.",
		},
		evidence: ["S003-18"],
		basis: "recalled",
		review: null,
	},
	{
		id: "activity.up-and-about",
		section: "activity",
		text: {
			nb: "Smertelindring nok til å være oppe; tidlig bevegelse framfor sengeleie.",
			en: "Enough pain relief to be up; early movement rather than bed rest.",
		},
		patient: {
			nb: "Prøv å være oppe og gå litt flere ganger om dagen.",
			en: "Try to be up and walk a little several times a day.",
		},
		evidence: ["S003-18"],
		basis: "verified",
		review: null,
	},
	{
		id: "activity.pause-extension",
		section: "activity",
		text: {
			nb: "Pause fra idrett med gjentatt bakoverbøyning til vurderingen er gjort; annen trening kan fortsette.",
			en: "Pause from sport with repeated extension until assessed; other training may go on.",
		},
		patient: {
			nb: "Ta en pause fra øvelser som bøyer ryggen bakover. Annen trening kan du fortsette med.",
			en: "Take a break from moves that bend your back backwards. You can go on with other training.",
		},
		evidence: [],
		basis: "default",
		review: null,
	},
	{
		id: "activity.education-programme",
		section: "activity",
		text: {
			nb: "Undervisning og trening i gruppe, som GLA:D Rygg: registerdata uten sammenligningsgruppe, så virkningen er ikke vist.",
			en: "Education and exercise in a group, such as GLA:D Back: uncontrolled, a registry without comparison group, so no effect is shown.",
		},
		patient: {
			nb: "Noen steder finnes kurs med trening i gruppe. Spør oss hva som finnes nær deg.",
			en: "Some places offer a course with exercise in a group. Ask us what there is near you.",
		},
		evidence: ["S004-11"],
		basis: "verified",
		review: null,
	},
] as const satisfies readonly PlanItemContent[];
