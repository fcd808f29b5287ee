import type { Source } from "../../types";

/** Guidelines, reviews of guidelines and imaging advice from outside Norway. */
export const guidelineSources = {
	"nice-ng59": {
		title: "NICE NG59. Low back pain and sciatica in over 16s: assessment and management",
		year: 2020,
		where: "nice.org.uk/guidance/ng59 (2016, updated 2020)",
		basis: "verified",
	},
	"nice-qs155": {
		title: "NICE QS155. Low back pain and sciatica: quality standard",
		year: 2017,
		where: "nice.org.uk/guidance/qs155",
		basis: "verified",
	},
	"nice-ng65": {
		title: "NICE NG65. Spondyloarthritis in over 16s: diagnosis and management",
		year: 2017,
		where: "Read through bjgp.org/content/68/672/346",
		basis: "verified",
	},
	"nice-cg75": {
		title: "NICE CG75. Metastatic spinal cord compression (replaced by NG234)",
		year: 2008,
		where: "nice.org.uk/guidance/cg75",
		basis: "verified",
	},
	"nice-ng234": {
		title: "NICE NG234. Spinal metastases and metastatic spinal cord compression (time limits recalled)",
		year: 2023,
		where: "nice.org.uk/guidance/ng234",
		basis: "recalled",
	},
	"who-2023": {
		title: "WHO guideline for non-surgical management of chronic primary low back pain in adults",
		year: 2023,
		where: "NCBI Bookshelf NBK599210, NBK599213",
		basis: "verified",
	},
	"foster-2018": {
		title: "Foster et al. Prevention and treatment of low back pain: evidence, challenges, and promising directions",
		year: 2018,
		where: "Lancet 2018 (tables read in Fysioterapeuten 4/2020)",
		basis: "verified",
	},
	"hartvigsen-2018": {
		title: "Hartvigsen et al. What low back pain is and why we need to pay attention",
		year: 2018,
		where: "Lancet 2018, cited by Tidsskriftet 2020",
		basis: "recalled",
	},
	"stochkendahl-2018": {
		title:
			"Stochkendahl et al. National clinical guidelines for non-surgical treatment of recent onset low back pain or lumbar radiculopathy (Denmark)",
		year: 2018,
		where: "Eur Spine J 2018; tables via chiro.org",
		basis: "verified",
	},
	"acp-2011": {
		title: "Chou et al. Diagnostic imaging for low back pain: advice from the American College of Physicians",
		year: 2011,
		where: "eguideline.guidelinecentral.com/i/76618",
		basis: "verified",
	},
	"acp-2017": {
		title: "Qaseem et al. Noninvasive treatments for acute, subacute, and chronic low back pain (ACP)",
		year: 2017,
		where: "guidelinecentral.com 13349; aafp.org p407",
		basis: "verified",
	},
	"acr-2021": {
		title: "ACR Appropriateness Criteria: Low back pain, 2021 update",
		year: 2021,
		where: "gravitas.acr.org",
		basis: "verified",
	},
	"kce-2017": {
		title: "KCE 287Cs. Low back pain and radicular pain: assessment and management (Belgium)",
		year: 2017,
		where: "KCE; PubMed 31556510",
		basis: "verified",
	},
	"nvl-2017": {
		title: "Nationale VersorgungsLeitlinie Nicht-spezifischer Kreuzschmerz, 2nd edition (Germany)",
		year: 2017,
		where: "leitlinien.de",
		basis: "verified",
	},
	"acsqhc-2022": {
		title: "Low Back Pain Clinical Care Standard (Australia)",
		year: 2022,
		where: "safetyandquality.gov.au",
		basis: "verified",
	},
	"nhg-2015": {
		title: "NHG-Standaard M55 Lumbosacraal radiculair syndroom (Netherlands)",
		year: 2015,
		where: "henw.org, nhghq.org",
		basis: "verified",
	},
	"kngf-2021": {
		title: "KNGF guideline low back pain and lumbosacral radicular syndrome (Netherlands)",
		year: 2021,
		where: "KNGF",
		basis: "verified",
	},
	"rcc-mscc": {
		title: "Regionala cancercentrum: Ryggmärgskompression",
		year: null,
		where: "cancercentrum.se",
		basis: "verified",
	},
	"aomrc-ebi": {
		title: "Evidence-based interventions: epidural injection in neurogenic claudication",
		year: null,
		where: "aomrc.org.uk/ebi",
		basis: "verified",
	},
	"chou-2009": {
		title: "Chou et al. Imaging strategies for low-back pain: systematic review and meta-analysis",
		year: 2009,
		where: "Lancet 2009, read in secondary source",
		basis: "verified",
	},
	"brinjikji-2015": {
		title:
			"Brinjikji et al. Systematic literature review of imaging features of spinal degeneration in asymptomatic populations",
		year: 2015,
		where: "AJNR 2015",
		basis: "verified",
	},
	"midtkraft-nsaid": {
		title: "Danish and Swedish regional advice on NSAID (kidney, heart, age, sick-day rule)",
		year: null,
		where: "midtkraft.dk; rvn.se",
		basis: "verified",
	},
} as const satisfies Record<string, Source>;
