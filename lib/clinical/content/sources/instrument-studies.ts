import type { Source } from "../../types";

/** Screening instruments: derivation, validation, matched care and licence. */
export const instrumentStudies = {
	"hill-2008": {
		title: "Hill et al. A primary care back pain screening tool: identifying patient subgroups for initial treatment",
		year: 2008,
		where: "Arthritis Rheum 2008;59:632–641, doi 10.1002/art.23563",
		basis: "verified",
	},
	"hill-2011": {
		title:
			"Hill et al. Comparison of stratified primary care management for low back pain with current best practice (STarT Back trial)",
		year: 2011,
		where: "Lancet 2011, doi 10.1016/S0140-6736(11)60937-9",
		basis: "verified",
	},
	"suri-2018": {
		title:
			"Suri et al. Predictive validity of the STarT Back tool for risk of persistent disabling back pain in a US primary care setting",
		year: 2018,
		where: "PMC6064386",
		basis: "verified",
	},
	"riis-2017": {
		title: "Riis et al. Predictive ability of the STarT Back tool in Danish general practice",
		year: 2017,
		where: "Abstract",
		basis: "verified",
	},
	"stevans-2021": {
		title:
			"Stevans et al. Risk factors associated with transition from acute to chronic low back pain in US patients seeking primary care",
		year: 2021,
		where: "PMC7887659",
		basis: "verified",
	},
	"target-2021": {
		title: "TARGET trial: stratified care to prevent chronic low back pain in US primary care",
		year: 2021,
		where: "doi 10.1016/j.eclinm.2021.100795; PCORI summary",
		basis: "verified",
	},
	"match-2018": {
		title: "MATCH trial: stratified care for low back pain in US primary care",
		year: 2018,
		where: "doi 10.1007/s11606-018-4468-9",
		basis: "verified",
	},
	"us-military-2023": {
		title: "Stratified care for low back pain in the US military health system (270 patients)",
		year: 2023,
		where: "doi 10.1001/jamanetworkopen.2023.21929",
		basis: "verified",
	},
	"dk-stratified-care": {
		title: "Stratified care for low back pain in Denmark (333 patients)",
		year: null,
		where: "Abstract",
		basis: "verified",
	},
	"karran-2017": {
		title:
			"Karran et al. Can screening instruments accurately determine poor outcome risk in adults with recent onset low back pain?",
		year: 2017,
		where: "BMC Med, doi 10.1186/s12916-016-0774-4",
		basis: "verified",
	},
	"kongsted-2016": {
		title:
			"Kongsted et al. Risk-stratification in Danish chiropractic practice compared with clinicians' own expectations",
		year: 2016,
		where: "Man Ther 2016;21:120–127",
		basis: "verified",
	},
	"field-newell-2012": {
		title: "Field, Newell. Relationship between STarT Back scores and prognosis in chiropractic patients",
		year: 2012,
		where: "Via doi 10.1186/s12998-017-0142-2",
		basis: "verified",
	},
	"robinson-dagfinrud-2017": {
		title: "Robinson, Dagfinrud. Reliability and screening ability of the Norwegian STarT Back Screening Tool",
		year: 2017,
		where: "BMC Musculoskelet Disord 2017;18:232, doi 10.1186/s12891-017-1553-x",
		basis: "verified",
	},
	"unsgaard-tondel-2018": {
		title: "Unsgaard-Tøndel et al. STarT Back and Örebro in Norwegian secondary care",
		year: 2018,
		where: "doi 10.1186/s12891-018-2082-y",
		basis: "verified",
	},
	"keele-licence": {
		title: "Keele University: STarT Back, terms of use",
		year: null,
		where: "startback.hfac.keele.ac.uk",
		basis: "verified",
	},
	"linton-2011": {
		title: "Linton et al. Development of a short form of the Örebro Musculoskeletal Pain Screening Questionnaire",
		year: 2011,
		where: "Spine 2011;36:1891–1895, doi 10.1097/BRS.0b013e3181f8f775",
		basis: "verified",
	},
	"sattelmayer-2012": {
		title: "Sattelmayer et al. Systematic review and meta-analysis of the Örebro Musculoskeletal Pain Questionnaire",
		year: 2012,
		where: "doi 10.1007/s00586-011-1910-7",
		basis: "verified",
	},
	"forsbrand-2017": {
		title: "Forsbrand et al. Comparison of the Swedish STarT Back tool and the short form of the Örebro questionnaire",
		year: 2017,
		where: "Abstract",
		basis: "verified",
	},
	"grotle-2006": {
		title:
			"Grotle et al. Clinimetric evaluation of the Norwegian Acute Low Back Pain Screening Questionnaire (Örebro long form)",
		year: 2006,
		where: "Clin J Pain 2006;22:458–467, doi 10.1097/01.ajp.0000208243.33498.cb",
		basis: "verified",
	},
	"traeger-2016": {
		title:
			"Traeger et al. Estimating the risk of chronic pain: development and validation of a prognostic model (PICKUP)",
		year: 2016,
		where: "PLoS Med 2016;13:e1002019, PMC4871494",
		basis: "verified",
	},
	"archer-2023": {
		title: "Archer et al. Individual prediction with STarT MSK items",
		year: 2023,
		where: "doi 10.1093/ptj/pzad128",
		basis: "verified",
	},
	"start-msk-2022": {
		title: "STarT MSK: stratified care for musculoskeletal pain in general practice, cluster randomised trial",
		year: 2022,
		where: "Lancet Rheumatol 2022, doi 10.1016/S2665-9913(22)00159-X",
		basis: "verified",
	},
	"grotle-2007": {
		title: "Grotle et al. Prognosis of first-time acute low back pain in Norwegian primary care (one year)",
		year: 2007,
		where: "Eur J Pain 2007, doi 10.1016/j.ejpain.2006.03.004",
		basis: "verified",
	},
	"iles-2009": {
		title: "Iles et al. Expectations of recovery and work participation after non-chronic low back pain",
		year: 2009,
		where: "Systematic review, read in summary",
		basis: "verified",
	},
	"expectation-cochrane": {
		title: "Recovery expectations and outcome in low back pain (Cochrane, 60 studies, 30,530 people)",
		year: null,
		where: "doi 10.1002/14651858.CD011284.pub2",
		basis: "verified",
	},
	"work-ability-score": {
		title: "The Work Ability Score and disability pension",
		year: null,
		where: "Scand J Work Environ Health, doi 10.5271/sjweh.3598",
		basis: "verified",
	},
	"ostelo-2008": {
		title: "Ostelo et al. Interpreting change scores for pain and functional status in low back pain",
		year: 2008,
		where: "Spine 2008;33:90–94; the reference is recalled, its thresholds are verified",
		basis: "verified",
	},
	"stratford-1995": {
		title:
			"Stratford et al. Assessing disability and change on individual patients: a report of a patient specific measure",
		year: 1995,
		where: "Physiother Can 1995;47:258–263; the limits as they are printed on the form",
		basis: "recalled",
	},
	"rysstad-2025": {
		title: "Rysstad et al. Prediction of long sickness absence in musculoskeletal disorders, Norway",
		year: 2025,
		where: "doi 10.1007/s00420-025-02129-8, PMC12238208",
		basis: "verified",
	},
} as const satisfies Record<string, Source>;
