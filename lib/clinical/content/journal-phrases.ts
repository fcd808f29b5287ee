import type { Text } from "../types";
import type { QuestionId } from "./questions";

/**
 * Short clinical phrases for the journal note. `finding` names the finding, and stands both in "ingen: …"
 * when the answer excludes it and alone when it is there; `options` refines it by the answer.
 */
export type JournalPhrase = { finding: Text; options?: Readonly<Record<string, Text>> };

export const journalPhrases = {
	saddleSensation: { finding: { nb: "nedsatt følelse i skrittet", en: "reduced saddle sensation" } },
	bladder: {
		finding: { nb: "ny blæreforstyrrelse", en: "new bladder disturbance" },
		options: {
			retention: { nb: "urinretensjon", en: "urinary retention" },
			incontinence: { nb: "ny urinlekkasje", en: "new urinary incontinence" },
			longstanding: { nb: "gamle, uendrede blæreplager", en: "longstanding, unchanged bladder trouble" },
		},
	},
	bowel: {
		finding: { nb: "ny tarmforstyrrelse", en: "new bowel disturbance" },
		options: {
			incontinence: { nb: "ny avføringslekkasje", en: "new faecal incontinence" },
			"constipation-explained": { nb: "forstoppelse med kjent årsak", en: "explained constipation" },
			longstanding: { nb: "gamle, uendrede tarmplager", en: "longstanding, unchanged bowel trouble" },
		},
	},
	sexualFunction: { finding: { nb: "ny seksuell endring", en: "new sexual change" } },
	gaitUnsteady: { finding: { nb: "ny ustø gange", en: "new unsteady gait" } },
	legPainSuddenlyGone: { finding: { nb: "beinsmerte som brått forsvant", en: "leg pain that suddenly stopped" } },
	suddenOnset: { finding: { nb: "akutt debut i løpet av minutter", en: "onset within minutes" } },
	feverExplained: { finding: { nb: "annen klar årsak til feberen", en: "other clear cause of the fever" } },
	injectsDrugs: {
		finding: { nb: "injisering av rusmidler", en: "injecting drug use" },
		options: { past: { nb: "tidligere injisering av rusmidler", en: "past injecting drug use" } },
	},
	immunosuppressed: { finding: { nb: "immunsvikt", en: "immunosuppression" } },
	diabetes: { finding: { nb: "diabetes", en: "diabetes" } },
	bacteraemiaPast3Months: { finding: { nb: "bakteriemi siste 3 mnd", en: "bacteraemia past 3 months" } },
	spinalProcedurePast3Months: { finding: { nb: "ryggprosedyre siste 3 mnd", en: "spinal procedure past 3 months" } },
	indwellingCatheter: { finding: { nb: "kateter", en: "indwelling catheter" } },
	tuberculosisExposure: { finding: { nb: "tuberkuloseeksponering", en: "tuberculosis exposure" } },
	nightSweats: { finding: { nb: "nattesvette", en: "night sweats" } },
	cancerHistory: {
		finding: { nb: "kreft i sykehistorien", en: "history of cancer" },
		options: { "non-melanoma-skin": { nb: "kun hudkreft (ikke melanom)", en: "non-melanoma skin cancer only" } },
	},
	cancerMetastatic: { finding: { nb: "kjent metastasering", en: "known metastases" } },
	weightLossUnexplained: { finding: { nb: "uforklart vekttap", en: "unexplained weight loss" } },
	trauma: {
		finding: { nb: "traume", en: "trauma" },
		options: {
			minor: { nb: "lavenergitraume", en: "minor trauma" },
			major: { nb: "høyenergitraume", en: "major trauma" },
		},
	},
	corticosteroids: {
		finding: { nb: "systemisk kortison", en: "systemic corticosteroids" },
		options: {
			short: { nb: "kort kortisonkur", en: "short steroid course" },
			prolonged: { nb: "systemisk kortison ≥ 3 mnd", en: "systemic steroids ≥ 3 months" },
		},
	},
	osteoporosis: { finding: { nb: "osteoporose", en: "osteoporosis" } },
	ankylosedSpine: { finding: { nb: "ankylosert rygg", en: "ankylosed spine" } },
	anticoagulant: { finding: { nb: "antikoagulasjon", en: "anticoagulation" } },
	shockSigns: { finding: { nb: "sjokktegn", en: "signs of shock" } },
	renalColic: { finding: { nb: "nyrekolikk", en: "renal colic" } },
	knownKidneyStones: { finding: { nb: "kjent nyrestein", en: "known kidney stones" } },
	urinarySymptoms: { finding: { nb: "dysuri eller hematuri", en: "dysuria or haematuria" } },
	flankTenderness: { finding: { nb: "bankeømhet over nyrene", en: "flank tenderness" } },
	epigastricPain: { finding: { nb: "epigastriesmerte", en: "epigastric pain" } },
	vomiting: { finding: { nb: "oppkast", en: "vomiting" } },
	gynaecologicalPattern: { finding: { nb: "gynekologisk mønster", en: "gynaecological pattern" } },
	neuroborreliosisSigns: { finding: { nb: "tegn til nevroborreliose", en: "signs of neuroborreliosis" } },
	pregnant: { finding: { nb: "graviditet", en: "pregnancy" } },
	missedPeriod: { finding: { nb: "uteblitt menstruasjon", en: "missed period" } },
	shoulderTipPainOrDizzy: {
		finding: { nb: "skulderspissmerte eller svimmelhet", en: "shoulder-tip pain or dizziness" },
	},
	vaginalBleedingOrContractions: {
		finding: { nb: "vaginalblødning eller rier", en: "vaginal bleeding or contractions" },
	},
	pelvicGirdlePain: { finding: { nb: "bekkenleddsmerte", en: "pelvic girdle pain" } },
	legPain: {
		finding: { nb: "utstråling til bein", en: "radiating leg pain" },
		options: {
			one: { nb: "utstråling til ett bein", en: "pain into one leg" },
			both: { nb: "utstråling til begge bein", en: "pain into both legs" },
		},
	},
	legPainBelowKnee: { finding: { nb: "smerte nedenfor kneet", en: "pain below the knee" } },
	legPainDominant: { finding: { nb: "beinsmerte dominerer", en: "leg pain dominates" } },
	dermatomalPattern: { finding: { nb: "dermatomal utbredelse", en: "dermatomal pattern" } },
	painUncontrolled: {
		finding: { nb: "ukontrollert smerte tross sterke analgetika", en: "pain uncontrolled by strong analgesics" },
	},
	nightPain: { finding: { nb: "nattsmerte", en: "night pain" } },
	restPain: { finding: { nb: "hvilesmerte", en: "pain at rest" } },
	thoracicPain: { finding: { nb: "torakal smerte", en: "thoracic pain" } },
	mechanicalPattern: { finding: { nb: "mekanisk smertemønster", en: "mechanical pattern" } },
	neurogenicClaudication: { finding: { nb: "nevrogen claudicatio", en: "neurogenic claudication" } },
	vascularClaudication: { finding: { nb: "vaskulær claudicatio", en: "vascular claudication" } },
	adolescentAthlete: {
		finding: { nb: "ekstensjonsidrett med ekstensjonssmerte", en: "extension sport with extension pain" },
	},
	wakesSecondHalfOfNight: { finding: { nb: "våkner siste del av natten", en: "wakes second half of night" } },
	betterWithMovement: { finding: { nb: "bedring av bevegelse", en: "better with movement" } },
	nsaidResponse48h: { finding: { nb: "NSAID-respons innen 48 t", en: "NSAID response within 48 h" } },
	buttockPain: { finding: { nb: "setesmerte", en: "buttock pain" } },
	familySpondyloarthritis: { finding: { nb: "spondyloartritt i nær familie", en: "spondyloarthritis in the family" } },
	arthritis: { finding: { nb: "artritt", en: "arthritis" } },
	enthesitis: { finding: { nb: "entesitt", en: "enthesitis" } },
	psoriasis: { finding: { nb: "psoriasis", en: "psoriasis" } },
	uveitis: { finding: { nb: "uveitt", en: "uveitis" } },
	inflammatoryBowelDisease: { finding: { nb: "inflammatorisk tarmsykdom", en: "inflammatory bowel disease" } },
	xrayNormalStillPain: {
		finding: { nb: "normalt røntgen, men vedvarende sterke smerter", en: "normal X-ray but still severe pain" },
	},
	xrayCompressionFracture: { finding: { nb: "kompresjonsbrudd på røntgen", en: "compression fracture on X-ray" } },
	powerNew: { finding: { nb: "nyoppstått parese", en: "new weakness" } },
	powerWorsening: { finding: { nb: "økende parese", en: "worsening weakness" } },
	sensationNew: { finding: { nb: "nytt sensibilitetsutfall", en: "new sensory loss" } },
	crossedStraightLegRaise: { finding: { nb: "krysset Lasègue", en: "crossed straight leg raise" } },
	femoralStretch: { finding: { nb: "positiv omvendt Lasègue", en: "positive femoral stretch" } },
	upperMotorNeuronSigns: { finding: { nb: "sentrale nevrologiske tegn", en: "upper motor neuron signs" } },
	analTone: { finding: { nb: "nedsatt sfinktertonus", en: "reduced anal tone" } },
	spinalPercussionTender: { finding: { nb: "bankeømhet over ryggsøylen", en: "spinal percussion tenderness" } },
	cannotLieFlat: { finding: { nb: "klarer ikke ligge flatt", en: "cannot lie flat" } },
	spinalContusion: { finding: { nb: "kontusjon over ryggsøylen", en: "contusion over the spine" } },
	pulsatileAbdominalMass: { finding: { nb: "pulserende oppfylning i abdomen", en: "pulsatile abdominal mass" } },
	acuteAbdomen: { finding: { nb: "akutt abdomen", en: "acute abdomen" } },
	crpExplained: { finding: { nb: "annen klar årsak til CRP", en: "other clear cause of the CRP" } },
	alpRaised: { finding: { nb: "forhøyet ALP", en: "raised ALP" } },
	mComponent: { finding: { nb: "M-komponent", en: "M-component" } },
	creatinineRaised: { finding: { nb: "forhøyet kreatinin", en: "raised creatinine" } },
	hlaB27: { finding: { nb: "HLA-B27", en: "HLA-B27" } },
	sleepProblem: { finding: { nb: "søvnvansker", en: "sleep problem" } },
	anxietyOrDepression: { finding: { nb: "angst eller depresjon", en: "anxiety or depression" } },
	widespreadPain: { finding: { nb: "utbredt smerte", en: "widespread pain" } },
	wantsImaging: { finding: { nb: "ønsker bildeundersøkelse", en: "wants imaging" } },
} as const satisfies Partial<Record<QuestionId, JournalPhrase>>;
