import type { Source } from "../../types";

/** Studies and reviews of alarm findings in back pain. */
export const redFlagStudies = {
	"henschke-2009": {
		title:
			"Henschke et al. Prevalence of and screening for serious spinal pathology in patients presenting to primary care settings with acute low back pain",
		year: 2009,
		where: "Arthritis Rheum 2009;60:3072–80, PubMed 19790051",
		basis: "verified",
	},
	"underwood-2009": {
		title: "Underwood. Commentary on red flags in acute low back pain (on Henschke 2009)",
		year: 2009,
		where: "Arthritis Rheum 2009, studylib.net/doc/10804805",
		basis: "verified",
	},
	"downie-2013": {
		title:
			"Downie et al. Red flags to screen for malignancy and fracture in patients with low back pain: systematic review",
		year: 2013,
		where: "BMJ 2013;347:f7095",
		basis: "verified",
	},
	"deyo-diehl-1988": {
		title: "Deyo, Diehl. Cancer as a cause of back pain: frequency, clinical presentation, and diagnostic strategies",
		year: 1988,
		where: "J Gen Intern Med 1988, PubMed 2967893",
		basis: "verified",
	},
	"deyo-1992": {
		title: "Deyo et al. What can the history and physical examination tell us about low back pain?",
		year: 1992,
		where: "JAMA 1992;268:760–5 (jamaevidence.com)",
		basis: "recalled",
	},
	"enthoven-2016": {
		title:
			"Enthoven et al. Prevalence and “red flags” regarding specified causes of back pain in older adults presenting in general practice (BACE)",
		year: 2016,
		where: "Phys Ther 2016;96:305, repub.eur.nl/pub/90492 (abstract)",
		basis: "verified",
	},
	"henschke-2007": {
		title: "Henschke et al. Screening for malignancy in low back pain patients: a systematic review",
		year: 2007,
		where: "Eur Spine J, doi 10.1007/s00586-007-0412-0",
		basis: "verified",
	},
	"cochrane-2013": {
		title: "Henschke et al. Red flags to screen for malignancy in patients with low-back pain (Cochrane)",
		year: 2013,
		where: "PMC10631455 (abstract)",
		basis: "verified",
	},
	"williams-2013": {
		title:
			"Williams et al. Red flags to screen for vertebral fracture in patients presenting with low-back pain (Cochrane, superseded by Han 2023)",
		year: 2013,
		where: "CD008643, read in summary",
		basis: "verified",
	},
	"han-2023": {
		title: "Han et al. Red flags to screen for vertebral fracture in people presenting with low back pain (Cochrane)",
		year: 2023,
		where: "CD014461",
		basis: "verified",
	},
	"verhagen-2016": {
		title: "Verhagen et al. Red flags presented in current low back pain guidelines: a review",
		year: 2016,
		where: "Eur Spine J, doi 10.1007/s00586-016-4684-0",
		basis: "verified",
	},
	"verhagen-2017": {
		title:
			"Verhagen et al. Most red flags for malignancy in low back pain guidelines lack empirical support: a systematic review",
		year: 2017,
		where: "opus.lib.uts.edu.au 10453/125133",
		basis: "verified",
	},
	"premkumar-2018": {
		title: "Premkumar et al. Red flags for low back pain are not always really red",
		year: 2018,
		where: "J Bone Joint Surg, read through physio-network.com and orthobuzz.jbjs.org",
		basis: "verified",
	},
	"cook-2018": {
		title: "Cook et al. Red flag screening for low back pain: a narrative review",
		year: 2018,
		where: "PubMed 28923844",
		basis: "verified",
	},
	"galliker-2020": {
		title:
			"Galliker et al. Low back pain in the emergency department: prevalence of serious spinal pathologies and diagnostic accuracy of red flags",
		year: 2020,
		where: "boris.unibe.ch/132072",
		basis: "verified",
	},
	"shaw-2020": {
		title:
			"Shaw et al. Back pain “red flags”: which are most predictive of serious pathology in the Emergency Department?",
		year: 2020,
		where: "Eur Spine J 2020;29:1870–8, doi 10.1007/s00586-020-06452-1 (abstract)",
		basis: "verified",
	},
	"finucane-2020": {
		title: "Finucane et al. International framework for red flags for potential serious spinal pathologies (IFOMPT)",
		year: 2020,
		where: "Abstract and secondary summary",
		basis: "verified",
	},
	"harding-2005": {
		title: "Harding et al. The symptom of night pain in a back pain triage clinic",
		year: 2005,
		where: "ndorms.ox.ac.uk/publications/107578",
		basis: "verified",
	},
	"langdon-2010": {
		title: "Langdon et al. Vertebral compression fractures: new clinical signs to aid diagnosis",
		year: 2010,
		where: "PubMed 19995486",
		basis: "verified",
	},
	"jung-2022": {
		title: "Jung et al. Examination and radiography for acute vertebral fragility fracture",
		year: 2022,
		where: "Healthcare 2022;10:1215",
		basis: "verified",
	},
	"ranzcr-2015": {
		title: "RANZCR. Diagnostic imaging pathways: low back pain",
		year: 2015,
		where: "studylib.net/doc/18861671",
		basis: "verified",
	},
	"shephard-2015": {
		title: "Shephard et al. Quantifying the risk of multiple myeloma from symptoms reported in primary care",
		year: 2015,
		where: "PMC4325456",
		basis: "verified",
	},
	"shephard-myeloma-2018": {
		title:
			"Koshiaris, Shephard et al. Early detection of multiple myeloma in primary care using blood tests: a case–control study in primary care",
		year: 2018,
		where: "PMC6104875",
		basis: "verified",
	},
	"jarvik-deyo-2002": {
		title: "Jarvik, Deyo. Diagnostic evaluation of low back pain with emphasis on imaging",
		year: 2002,
		where: "Ann Intern Med 2002",
		basis: "recalled",
	},

	"yusuf-2019": {
		title: "Yusuf et al. Red flags for the early detection of spinal infection in back pain patients",
		year: 2019,
		where: "BMC Musculoskelet Disord, s12891-019-2949-6",
		basis: "verified",
	},
	"davis-2004": {
		title: "Davis et al. Spinal epidural abscess in the emergency department: presentation and diagnostic delay",
		year: 2004,
		where: "PubMed 15028325",
		basis: "verified",
	},
	"davis-2011": {
		title: "Davis et al. A clinical decision guideline for spinal epidural abscess in the emergency department",
		year: 2011,
		where: "Read through aliemcards.com",
		basis: "verified",
	},
	"maamari-2022": {
		title: "Maamari et al. Diagnosis of native vertebral osteomyelitis",
		year: 2022,
		where: "J Bone Joint Infect 2022;7:23",
		basis: "verified",
	},
	"reito-2018": {
		title: "Reito et al. Spondylodiscitis in adults with atraumatic back pain in the emergency department",
		year: 2018,
		where: "doi 10.1007/s00264-018-3983-y",
		basis: "verified",
	},

	"hoeritzauer-2020": {
		title: "Hoeritzauer et al. What is the incidence of cauda equina syndrome? A systematic review",
		year: 2020,
		where: "J Neurosurg Spine 2020",
		basis: "verified",
	},
	"woodfield-2022": {
		title: "Woodfield et al. Cauda equina syndrome in Scotland: incidence and presentation",
		year: 2022,
		where: "PubMed 36315989",
		basis: "verified",
	},
	"katzouraki-2020": {
		title:
			"Katzouraki et al. Bladder scanning and post-void residual volume in suspected cauda equina syndrome (author names recalled)",
		year: 2020,
		where: "orthobullets.com/Evidence/32475252",
		basis: "verified",
	},
	"dionne-2019": {
		title:
			"Dionne et al. What is the diagnostic accuracy of red flags related to cauda equina syndrome, when compared to MRI?",
		year: 2019,
		where: "Musculoskelet Sci Pract 2019",
		basis: "verified",
	},
	"venkatesan-2019": {
		title:
			"Venkatesan et al. Bladder scans and postvoid residual volume measurement improve diagnostic accuracy of cauda equina syndrome",
		year: 2019,
		where: "Spine 2019",
		basis: "verified",
	},
	"pvr-meta-2022": {
		title: "Post-void residual volume in suspected cauda equina syndrome: meta-analysis (abstract)",
		year: 2022,
		where: "boneandjoint 1358-992X.2022.1.002",
		basis: "verified",
	},
	"ces-mri-series": {
		title:
			"Retrospective series of 334 hospital MRI referrals for suspected cauda equina syndrome (authors and year not shown)",
		year: null,
		where: "Abstract",
		basis: "verified",
	},
	"bmj-bp-ces": {
		title: "BMJ Best Practice: Cauda equina syndrome",
		year: null,
		where: "bestpractice.bmj.com",
		basis: "verified",
	},
	girft: {
		title: "GIRFT: national pathway for suspected cauda equina syndrome (seen through BMJ Best Practice only)",
		year: 2023,
		where: "gettingitrightfirsttime.co.uk",
		basis: "recalled",
	},

	"rudwaleit-2004": {
		title: "Rudwaleit et al. How to diagnose axial spondyloarthritis early",
		year: 2004,
		where: "Ann Rheum Dis 2004",
		basis: "verified",
	},
	"rudwaleit-2006": {
		title: "Rudwaleit et al. Inflammatory back pain: the Berlin criteria and the probability method",
		year: 2006,
		where: "PMC1798277, johnsnyderdpt.com",
		basis: "verified",
	},
	"sieper-2009": {
		title: "Sieper et al. New criteria for inflammatory back pain in patients with chronic back pain (ASAS)",
		year: 2009,
		where: "Ann Rheum Dis 2009",
		basis: "verified",
	},
	"braun-2011": {
		title: "Braun et al. Identifying axial spondyloarthritis in chronic back pain in orthopaedic practice",
		year: 2011,
		where: "Ann Rheum Dis, ard.2011.151167",
		basis: "verified",
	},
	"two-step-referral-2020": {
		title: "Two-step referral for axial spondyloarthritis in chronic back pain, German primary care",
		year: 2020,
		where: "Rheumatology 2020, PubMed 32472689",
		basis: "verified",
	},
	"van-hoeven-2015": {
		title: "Van Hoeven et al. Referral of young adults with chronic back pain for axial spondyloarthritis (CaFaSpA)",
		year: 2015,
		where: "PLOS ONE, pone.0131963",
		basis: "verified",
	},
	"asas-2015": {
		title: "ASAS recommendation for early referral of patients with suspected axial spondyloarthritis",
		year: 2015,
		where: "Ann Rheum Dis 2015",
		basis: "recalled",
	},

	"lederle-1999": {
		title: "Lederle, Simel. Does this patient have abdominal aortic aneurysm?",
		year: 1999,
		where: "JAMA 1999, PubMed 9892455",
		basis: "verified",
	},
	"fink-2000": {
		title: "Fink et al. The accuracy of physical examination to detect abdominal aortic aneurysm",
		year: 2000,
		where: "Arch Intern Med 2000",
		basis: "verified",
	},
	akutsjukdomar: {
		title: "Akuta sjukdomar: aortic aneurysm and first renal colic after 60",
		year: null,
		where: "akutasjukdomar.se",
		basis: "verified",
	},

	"van-der-windt-2010": {
		title: "Van der Windt et al. Physical examination for lumbar radiculopathy due to disc herniation (Cochrane)",
		year: 2010,
		where: "CD007431",
		basis: "verified",
	},
	"iversen-2013": {
		title: "Iversen et al. Accuracy of physical examination for chronic lumbar radiculopathy",
		year: 2013,
		where: "BMC Musculoskelet Disord 2013;14:206",
		basis: "verified",
	},
	"tawa-2017": {
		title: "Tawa et al. Accuracy of clinical neurological examination in lumbar radiculopathy: systematic review",
		year: 2017,
		where: "BMC Musculoskelet Disord 2017",
		basis: "verified",
	},
	"al-nezari-2013": {
		title:
			"Al Nezari et al. Neurological examination of the peripheral nervous system to diagnose lumbar spinal disc herniation",
		year: 2013,
		where: "Spine J 2013",
		basis: "verified",
	},
	"suri-2010": {
		title:
			"Suri et al. Does this older adult with lower extremity pain have the clinical syndrome of lumbar spinal stenosis?",
		year: 2010,
		where: "PMC3260477",
		basis: "verified",
	},
} as const satisfies Record<string, Source>;
