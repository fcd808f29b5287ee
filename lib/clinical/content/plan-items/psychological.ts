import type { PlanItemContent } from "../../types";

/** Coping, thoughts, mood and sleep. */
export const psychologicalItems = [
	{
		id: "psychological.coping-talk",
		section: "psychological",
		text: {
			nb: "Kort samtale om mestring: hva hjelper, hva unngås, hva er neste lille skritt?",
			en: "Brief talk about coping: what helps, what is avoided, what is the next small step?",
		},
		evidence: ["S001-01", "S003-25"],
		disagreements: ["pain-focus"],
		basis: "recalled",
		review: null,
	},
	{
		id: "psychological.cognitive-physio",
		section: "psychological",
		text: {
			nb: "Kognitive elementer som del av fysioterapien.",
			en: "Cognitive elements as part of the physiotherapy.",
		},
		evidence: ["S001-01", "S003-24", "S003-32"],
		basis: "verified",
		review: null,
	},
	{
		id: "psychological.screen-mood-sleep",
		section: "psychological",
		text: { nb: "Spør om nedstemthet, uro og søvn.", en: "Ask about low mood, anxiety and sleep." },
		patient: {
			nb: "Smerten kan øke med stress og lite søvn. Si fra hvis du strever med det.",
			en: "Pain can grow with stress and too little sleep. Tell us if you struggle with it.",
		},
		evidence: ["S001-18"],
		basis: "recalled",
		review: null,
	},
	{
		id: "psychological.relaxation",
		section: "psychological",
		text: { nb: "Avspenning kan tilbys den som ønsker det.", en: "Relaxation may be offered to those who want it." },
		evidence: [],
		basis: "default",
		review: null,
	},
	{
		id: "psychological.cbt-informed",
		section: "psychological",
		text: {
			nb: "Kognitivt informert oppfølging: forståelse, gradvis eksponering, aktiv mestring.",
			en: "CBT-informed care: understanding, graded exposure, active coping.",
		},
		evidence: ["S001-01", "S003-25"],
		basis: "recalled",
		review: null,
	},
	{
		id: "psychological.cbt-package",
		section: "psychological",
		text: {
			nb: "Kognitiv atferdsterapi som del av en pakke med trening.",
			en: "Cognitive behavioural therapy as part of a package with exercise.",
		},
		evidence: ["S002-11", "S003-28"],
		basis: "verified",
		review: null,
	},
	{
		id: "psychological.cft",
		section: "psychological",
		text: {
			nb: "Kognitiv funksjonell terapi der den finnes: varig bedre enn vanlig oppfølging i én studie, ikke i retningslinjene ennå.",
			en: "Cognitive functional therapy where available: lastingly better than usual care in one trial, not yet in guidelines.",
		},
		patient: {
			nb: "Det finnes behandling der du øver på å tenke og bevege deg på nye måter. Spør oss om tilbudet der du bor.",
			en: "There is treatment where you practise new ways of thinking and moving. Ask us what is on offer near you.",
		},
		evidence: ["S001-10", "S003-26"],
		basis: "verified",
		review: null,
	},
	{
		id: "psychological.prt",
		section: "psychological",
		text: {
			nb: "Pain reprocessing therapy er lovende, men bygger på én studie av langvarige smerter med lav til moderat styrke.",
			en: "Pain reprocessing therapy is promising, but rests on one trial of long-lasting pain of low to moderate severity.",
		},
		evidence: ["S003-27"],
		disagreements: ["pain-focus"],
		basis: "verified",
		review: null,
	},
	{
		id: "psychological.treat-mood",
		section: "psychological",
		text: {
			nb: "Behandle depresjon og angst på eget grunnlag, ved siden av ryggplanen.",
			en: "Treat depression and anxiety in their own right, alongside the back plan.",
		},
		patient: {
			nb: "Mange blir nedfor eller urolige når ryggen er vond. Det finnes hjelp for det også.",
			en: "Many feel low or anxious when their back hurts. There is help for that too.",
		},
		evidence: ["S001-18"],
		basis: "recalled",
		review: null,
	},
	{
		id: "psychological.sleep",
		section: "psychological",
		text: {
			nb: "Ta søvnen med i planen og ved neste kontroll.",
			en: "Include sleep in the plan and at the next review.",
		},
		patient: {
			nb: "Ligg slik det er best for deg. Ingen sovestilling skader ryggen.",
			en: "Lie as you like best. No way of sleeping harms your back.",
		},
		evidence: ["S001-18"],
		basis: "recalled",
		review: null,
	},
	{
		id: "psychological.widespread",
		section: "psychological",
		text: {
			nb: "Utbredte smerter: ta dem med i planen; de er ikke grunn til å holde igjen aktiv behandling.",
			en: "Widespread pain: include it in the plan; it is no reason to withhold active care.",
		},
		evidence: ["S001-18"],
		basis: "recalled",
		review: null,
	},
] as const satisfies readonly PlanItemContent[];
