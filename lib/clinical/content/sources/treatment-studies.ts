import type { Source } from "../../types";

/** Trials and cohorts of treatment and course. */
export const treatmentStudies = {
	"opal-2023": {
		title: "Jones et al. Opioid analgesia for acute low back pain and neck pain (OPAL)",
		year: 2023,
		where: "Lancet 2023;402:304–12, PubMed 37392748",
		basis: "verified",
	},
	"iversen-2011": {
		title: "Iversen et al. Effect of caudal epidural steroid or saline injection in chronic lumbar radiculopathy",
		year: 2011,
		where: "BMJ 2011;343:d5278, PMC3172149",
		basis: "verified",
	},
	"hara-2022": {
		title: "Hara et al. Effect of spinal cord burst stimulation vs placebo stimulation after lumbar spine surgery",
		year: 2022,
		where: "JAMA 2022;328:1506–14, PMC9579901",
		basis: "verified",
	},
	"juch-2017": {
		title:
			"Juch et al. Effect of radiofrequency denervation on pain intensity among patients with chronic low back pain (Mint)",
		year: 2017,
		where: "JAMA 2017;318:68–81, PMC5541325",
		basis: "verified",
	},
	"kent-2023": {
		title: "Kent et al. Cognitive functional therapy with or without movement sensor biofeedback (RESTORE)",
		year: 2023,
		where: "Lancet 2023;401:1866–77, PubMed 37146623",
		basis: "verified",
	},
	"hancock-2025": {
		title: "Hancock et al. Cognitive functional therapy: three-year follow-up of RESTORE",
		year: 2025,
		where: "Read through epocrates",
		basis: "verified",
	},
	"ashar-2022": {
		title: "Ashar et al. Effect of pain reprocessing therapy vs placebo and usual care for chronic back pain",
		year: 2022,
		where: "PMC8482298",
		basis: "verified",
	},
	"tabul-2025": {
		title: "Tabul et al. GLA:D Back and analgesic use: registry cohort",
		year: 2025,
		where: "kiroviden.com 732 (abstract)",
		basis: "verified",
	},
	"werner-2016": {
		title: "Werner et al. Cognitive patient education for low back pain in primary care: cluster randomised trial",
		year: 2016,
		where: "Spine 2016;41:455–62, cited by Tidsskriftet 2024",
		basis: "recalled",
	},
	"traeger-2019": {
		title:
			"Traeger et al. Effect of intensive patient education vs placebo patient education in acute low back pain (PREVENT)",
		year: 2019,
		where: "JAMA Neurol 2019;76:161–169",
		basis: "verified",
	},
	"costa-2012": {
		title: "Costa et al. The prognosis of acute and persistent low-back pain: a meta-analysis",
		year: 2012,
		where: "CMAJ 2012",
		basis: "verified",
	},
	"henschke-2008": {
		title: "Henschke et al. Prognosis in patients with recent onset low back pain in Australian primary care",
		year: 2008,
		where: "BMJ 2008",
		basis: "verified",
	},
	"pengel-2003": {
		title: "Pengel et al. Acute low back pain: systematic review of its prognosis",
		year: 2003,
		where: "BMJ 2003",
		basis: "verified",
	},
	"dk-referral-2023": {
		title: "Primary care before referral of back pain to hospital, Denmark (1,035 patients)",
		year: 2023,
		where: "BMC Public Health, s12889-023-16633-4",
		basis: "verified",
	},
	"dk-spine-registry": {
		title: "Danish spine-clinic registry: treatment in the year before (56,949 patients)",
		year: null,
		where: "kiroviden.dk 689",
		basis: "verified",
	},
	"stewart-loftus-2018": {
		title: "Stewart, Loftus. Sticks and stones: the impact of language in musculoskeletal rehabilitation",
		year: 2018,
		where: "J Orthop Sports Phys Ther 2018, read through secondary pages",
		basis: "verified",
	},
	"beliefs-cohort-2022": {
		title: "Danish cohort of back beliefs and change in pain (2,734 patients)",
		year: 2022,
		where: "bmjopen 12/5/e060084",
		basis: "verified",
	},
} as const satisfies Record<string, Source>;
