import type { Claim } from "./claim";
import { interventions } from "./interventions";

/** News item in Tidsskriftet 2017 on radiofrequency denervation. */
export const tidsskriftet2017Claims = {
	"S000-01": {
		statement: {
			nb: "Radiofrekvensdenervering varmer nerver for å dempe smertesignaler, og brukes ved ryggsmerter selv om effekten er dårlig dokumentert.",
			en: "Radiofrequency denervation heats nerves to dampen pain signals, and is used in back pain although its effect is poorly documented.",
		},
		population: { nb: "ikke en pasientgruppe", en: "no patient group" },
		intervention: interventions.rfDenervation,
		direction: "context",
		certainty: "stated",
		article: "pettersen-2017",
		citation: null,
		year: 2017,
		basis: "recalled",
		calibration: null,
		contradictedBy: [],
		limits: [],
	},
	"S000-02": {
		statement: {
			nb: "En nederlandsk studie fordelte pasienter etter smertekilde (fasettledd, iliosakralledd eller skive); om lag halvparten fikk radiofrekvens og trening, resten bare trening.",
			en: "A Dutch trial grouped patients by pain source (facet, sacroiliac joint or disc); about half had radiofrequency and exercise, the rest exercise only.",
		},
		population: {
			nb: "langvarige korsryggsmerter, ikke hjulpet av vanlig behandling, positiv diagnostisk blokade",
			en: "chronic low back pain, not helped by conservative care, positive diagnostic block",
		},
		intervention: interventions.rfDenervation,
		direction: "context",
		certainty: "trial",
		article: "pettersen-2017",
		citation: "Juch 2017 (Mint), JAMA 318:68–81",
		year: 2017,
		basis: "verified",
		calibration: null,
		contradictedBy: [],
		limits: [
			{
				kind: "unblinded",
				text: { nb: "Pasientene visste hvilken behandling de fikk.", en: "Patients knew which treatment they had." },
			},
		],
	},
	"S000-03": {
		statement: {
			nb: "Drøyt 500 pasienter ble fulgt i ett år med en smerteskala.",
			en: "Just over 500 patients were followed for a year on a pain scale.",
		},
		population: {
			nb: "langvarige korsryggsmerter, ikke hjulpet av vanlig behandling, positiv diagnostisk blokade",
			en: "chronic low back pain, not helped by conservative care, positive diagnostic block",
		},
		intervention: interventions.rfDenervation,
		direction: "figure",
		certainty: "trial",
		article: "pettersen-2017",
		citation: "Juch 2017 (Mint), JAMA 318:68–81",
		year: 2017,
		basis: "verified",
		calibration: {
			nb: "681 ble randomisert, 599 fulgt til 3 måneder og 521 til 12.",
			en: "681 were randomised, 599 followed to 3 months and 521 to 12.",
		},
		contradictedBy: [],
		limits: [],
	},
	"S000-04": {
		statement: {
			nb: "Smerten var lik eller nesten lik i gruppene; forskjellene var for små til å bety noe.",
			en: "Pain was the same or nearly so in both groups; differences were too small to matter.",
		},
		population: {
			nb: "langvarige korsryggsmerter, ikke hjulpet av vanlig behandling, positiv diagnostisk blokade",
			en: "chronic low back pain, not helped by conservative care, positive diagnostic block",
		},
		intervention: interventions.rfDenervation,
		direction: "against",
		certainty: "trial",
		article: "pettersen-2017",
		citation: "Juch 2017 (Mint), JAMA 318:68–81",
		year: 2017,
		basis: "verified",
		calibration: {
			nb: "Minste viktige forskjell var satt til 2 poeng av 10 på forhånd, målt ved 3 måneder.",
			en: "The smallest important difference was set at 2 points of 10 in advance, measured at 3 months.",
		},
		contradictedBy: [],
		limits: [
			{
				kind: "unblinded",
				text: { nb: "Pasientene visste hvilken behandling de fikk.", en: "Patients knew which treatment they had." },
			},
			{
				kind: "narrow-population",
				text: {
					nb: "Bare pasienter med positiv blokade som ikke ble hjulpet av vanlig behandling.",
					en: "Only patients with a positive block whom conservative care had not helped.",
				},
			},
		],
	},
	"S000-05": {
		statement: {
			nb: "Studien gir ikke støtte til fortsatt bruk av radiofrekvens ved langvarige ryggsmerter.",
			en: "The study does not support continued use of radiofrequency in chronic back pain.",
		},
		population: {
			nb: "langvarige korsryggsmerter, ikke hjulpet av vanlig behandling, positiv diagnostisk blokade",
			en: "chronic low back pain, not helped by conservative care, positive diagnostic block",
		},
		intervention: interventions.rfDenervation,
		direction: "against",
		certainty: "authors",
		article: "pettersen-2017",
		citation: "Juch 2017 (Mint), JAMA 318:68–81",
		year: 2017,
		basis: "recalled",
		calibration: {
			nb: "NICE og KCE sier at metoden kan vurderes hos utvalgte. Retningslinjene er uenige.",
			en: "NICE and KCE say that it may be considered in selected patients. Guidelines disagree.",
		},
		contradictedBy: ["nice-ng59", "kce-2017"],
		limits: [
			{
				kind: "unblinded",
				text: { nb: "Pasientene visste hvilken behandling de fikk.", en: "Patients knew which treatment they had." },
			},
			{
				kind: "narrow-population",
				text: {
					nb: "Bare pasienter med positiv blokade som ikke ble hjulpet av vanlig behandling.",
					en: "Only patients with a positive block whom conservative care had not helped.",
				},
			},
			{
				kind: "newer-guideline",
				text: {
					nb: "NICE (2020) og KCE (2017) åpner for metoden hos strengt utvalgte.",
					en: "NICE (2020) and KCE (2017) may consider it in strictly selected patients.",
				},
			},
		],
	},
	"S000-06": {
		statement: {
			nb: "Enkelte private og offentlige smerteklinikker i Norge tilbyr radiofrekvens.",
			en: "In Norway radiofrequency is on offer at some pain clinics, private and public.",
		},
		population: { nb: "ikke en pasientgruppe", en: "no patient group" },
		intervention: interventions.rfDenervation,
		direction: "context",
		certainty: "expert",
		article: "pettersen-2017",
		citation: "Intervju med Brox",
		year: 2017,
		basis: "recalled",
		calibration: null,
		contradictedBy: [],
		limits: [
			{
				kind: "dated",
				text: { nb: "Sagt i 2017; tilbudet kan være endret.", en: "Said in 2017; what is offered may have changed." },
			},
		],
	},
	"S000-07": {
		statement: {
			nb: "Brox er overrasket over nullfunnet; forfatterne vil bare bruke radiofrekvens i forskning.",
			en: "Brox is surprised by the null result; the authors would use radiofrequency in research only.",
		},
		population: {
			nb: "langvarige korsryggsmerter, ikke hjulpet av vanlig behandling, positiv diagnostisk blokade",
			en: "chronic low back pain, not helped by conservative care, positive diagnostic block",
		},
		intervention: interventions.rfDenervation,
		direction: "against",
		certainty: "expert",
		article: "pettersen-2017",
		citation: "Juch 2017 (Mint), JAMA 318:68–81",
		year: 2017,
		basis: "recalled",
		calibration: null,
		contradictedBy: ["nice-ng59", "kce-2017"],
		limits: [
			{
				kind: "narrow-population",
				text: {
					nb: "Bare pasienter med positiv blokade som ikke ble hjulpet av vanlig behandling.",
					en: "Only patients with a positive block whom conservative care had not helped.",
				},
			},
			{
				kind: "newer-guideline",
				text: {
					nb: "NICE (2020) og KCE (2017) åpner for metoden hos strengt utvalgte.",
					en: "NICE (2020) and KCE (2017) may consider it in strictly selected patients.",
				},
			},
		],
	},
	"S000-08": {
		statement: {
			nb: "Sammenligningen var et treningsprogram som begge grupper fulgte.",
			en: "The comparator was an exercise programme that both groups followed.",
		},
		population: {
			nb: "langvarige korsryggsmerter, ikke hjulpet av vanlig behandling, positiv diagnostisk blokade",
			en: "chronic low back pain, not helped by conservative care, positive diagnostic block",
		},
		intervention: interventions.rfDenervation,
		direction: "context",
		certainty: "trial",
		article: "pettersen-2017",
		citation: "Juch 2017 (Mint), JAMA 318:68–81",
		year: 2017,
		basis: "verified",
		calibration: {
			nb: "Tre måneders trening, med psykologisk støtte ved behov.",
			en: "Three months of exercise, with psychological support if needed.",
		},
		contradictedBy: [],
		limits: [],
	},
} as const satisfies Record<string, Claim>;
