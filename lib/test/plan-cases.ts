import { type Changes, longLasting, woman30 } from "./baseline";
import { high, low, medium } from "./plan-cells/plan-cell";
import { ruleCases } from "./rule-cases";

/** Answers over the normal baseline under which a plan rule or a reason speaks, and a near miss under which it is silent. */
export type PlanCase = { fires: Changes; silent: Changes };

const works = { workStatus: "working" } as const satisfies Changes;
const acute = { durationDays: 20, ...works };
const away = { durationDays: 20, workStatus: "sick-listed-graded" } as const satisfies Changes;
const subacute = { durationDays: 60, course: "improving", ...works } as const satisfies Changes;
const chronic = { ...longLasting, course: "improving", ...works } as const satisfies Changes;
const leg = { legPain: "one", straightLegRaise: "left" } as const satisfies Changes;
const week25 = { ...woman30, pregnant: "yes", missedPeriod: undefined, gestationWeeks: 25 } as const satisfies Changes;
const spondyloarthritis = ruleCases["SPA-01"].fires;
const unchanged = { course: "unchanged" } as const satisfies Changes;

/** The plan rule that answers to a triage rule follows it. */
const asTriage = (id: keyof typeof ruleCases): PlanCase => ruleCases[id];

/** A cell speaks for its own risk and phase, and is silent for the next risk. */
const cell = (phase: Changes, own: Changes, other: Changes): PlanCase => ({
	fires: { ...phase, ...own },
	silent: { ...phase, ...other },
});

export const planCases: Readonly<Record<string, PlanCase>> = {
	X10: { fires: {}, silent: low },
	B0: { fires: low, silent: { ...low, crp: 80 } },
	"B0-REASSURE": { fires: low, silent: { ...low, haemoglobin: 9 } },
	"LAB-CLEAR-UP": { fires: { ...low, esr: 20 }, silent: { ...low, esr: 19 } },
	"LAB-OVER-50": {
		fires: { ...low, age: 50, durationDays: 30, course: "unchanged" },
		silent: { ...low, age: 49, durationDays: 30, course: "unchanged" },
	},
	"B0-GOAL": { fires: { ...acute, ...medium }, silent: { ...acute, ...low } },
	"B0-INFLAMMATORY": { fires: spondyloarthritis, silent: longLasting },
	"B0-CLEAR": { fires: low, silent: { ...low, injectsDrugs: "current" } },
	"B0-FOUR-WEEKS": { fires: { ...medium, durationDays: 28 }, silent: { ...medium, durationDays: 29 } },
	"B0-EARLY-CONTACT": { fires: { ...low, durationDays: 28 }, silent: { ...low, durationDays: 29 } },
	"B0-NO-IMAGING": { fires: low, silent: { ...low, osteoporosis: "yes", durationDays: 5 } },
	"X1-WANTS-IMAGING": { fires: { wantsImaging: "yes" }, silent: { wantsImaging: "no" } },
	"X1-NOT": { fires: { wantsImaging: "yes" }, silent: { wantsImaging: "yes", ...leg } },
	"X1-IMAGED-BEFORE": { fires: { imagingPast12Months: "yes" }, silent: { imagingPast12Months: "no" } },
	"B0-CONCERN": { fires: { concern: "Er det noe farlig?" }, silent: { concern: undefined } },
	"B0-CONFIDENCE": { fires: { confidence: 6 }, silent: { confidence: 7 } },
	"G8-EXAMINATION": {
		fires: { neuroExamDone: undefined, straightLegRaise: undefined },
		silent: { neuroExamDone: "yes" },
	},
	"G8-DURATION": { fires: { durationDays: undefined }, silent: { durationDays: 0 } },
	G9: { fires: { ...acute, ...medium }, silent: { ...acute, ...low } },
	"G9-REVIEW": {
		fires: { ...acute, ...low, visit: "follow-up", course: "improving" },
		silent: { ...acute, ...low, course: "improving" },
	},
	X13: {
		fires: { visit: "follow-up", course: "worsening" },
		silent: { visit: "follow-up", course: "improving" },
	},
	"RISK-EARLY": { fires: { ...medium, durationDays: 13 }, silent: { ...medium, durationDays: 14 } },
	G7: { fires: { age: 71 }, silent: { age: 70 } },
	"SAFETY-NET-WAITING": { fires: { saddleSensation: "reduced" }, silent: { saddleSensation: "normal" } },
	"SAFETY-NET-HOME": { fires: low, silent: { ...low, saddleSensation: "reduced" } },
	"SAFETY-NET-UNDERSTOOD": { fires: { ...acute, ...medium }, silent: { ...acute, ...low } },

	"DO-LEG": asTriage("LEG-01"),
	"DO-CORD": asTriage("CORD-04"),
	"DO-INF": asTriage("INF-04"),
	"DO-INF-LABS": asTriage("INF-07"),
	"DO-INF-RECHECK": asTriage("INF-09"),
	"DO-CAN-KNOWN": asTriage("CAN-01"),
	"DO-CAN-WEIGHT": asTriage("CAN-02"),
	"DO-LAB": asTriage("LAB-02"),
	"DO-MYE": asTriage("MYE-01"),
	"DO-CAN-IMPROVING": asTriage("CAN-03"),
	"DO-WEIGHT-LOSS": asTriage("CAN-04"),
	"DO-FRX": asTriage("FRX-06"),
	"DO-FRX-AGAIN": asTriage("FRX-09"),
	"DO-FRX-SHOWN": asTriage("FRX-10"),
	"DO-FRX-LATER": asTriage("FRX-13"),
	"DO-SPA": asTriage("SPA-02"),
	"DO-SPA-TEST": asTriage("SPA-04"),
	"DO-SPA-NEGATIVE": asTriage("SPA-05"),
	"DO-STE": asTriage("STE-01"),
	"DO-RAD": asTriage("RAD-01"),
	"DO-MOT-OLD": asTriage("MOT-06"),
	"DO-MOT-MILD": asTriage("MOT-07"),
	"DO-ADO": asTriage("ADO-01"),
	"DO-NBO": asTriage("NBO-01"),
	"DO-VASC-REST": asTriage("VASC-01"),
	"DO-VASC": asTriage("VASC-02"),
	"DO-AAA": asTriage("AAA-03"),
	"DO-REN": asTriage("REN-02"),
	"DO-URI": asTriage("URI-03"),
	"DO-ABD": asTriage("ABD-03"),
	"DO-GYN": asTriage("GYN-01"),
	"DO-ECT": asTriage("ECT-02"),
	"DO-OBS": asTriage("OBS-02"),
	"DO-CHILD": asTriage("CHILD-01"),
	"DO-PAIN": asTriage("PAIN-02"),

	RADICULAR: { fires: leg, silent: { legPain: "one", legPainBelowKnee: "no" } },
	"RADICULAR-WAIT": { fires: { ...leg, durationDays: 28 }, silent: { ...leg, durationDays: 29 } },
	"RADICULAR-QUESTION": {
		fires: { ...leg, ...unchanged, durationDays: 29 },
		silent: { ...leg, ...unchanged, durationDays: 28 },
	},
	"RADICULOPATHY-REFER": {
		fires: { ...ruleCases["MOT-07"].fires, ...leg, ...unchanged, durationDays: 29 },
		silent: { ...leg, ...unchanged, durationDays: 29 },
	},
	"RADICULAR-LATE": {
		fires: { ...leg, ...unchanged, durationDays: 61 },
		silent: { ...leg, ...unchanged, durationDays: 60 },
	},
	"RADICULAR-DISABLING": {
		fires: { ...leg, ...unchanged, durationDays: 14, painLeg: 8 },
		silent: { ...leg, ...unchanged, durationDays: 14, painLeg: 7 },
	},
	"RADICULAR-MEDIUM": cell(leg, medium, low),
	"RADICULAR-MEDIUM-ACUTE": {
		fires: { ...leg, ...medium, durationDays: 41 },
		silent: { ...leg, ...medium, durationDays: 42 },
	},
	"RADICULAR-MEDIUM-LATER": {
		fires: { ...leg, ...medium, durationDays: 42 },
		silent: { ...leg, ...medium, durationDays: 41 },
	},
	"RADICULAR-HIGH": cell(leg, high, medium),
	"RADICULAR-HIGH-LATER": {
		fires: { ...leg, ...high, durationDays: 42 },
		silent: { ...leg, ...high, durationDays: 41 },
	},
	"RADICULAR-CHRONIC": {
		fires: { ...leg, durationDays: 85, course: "improving" },
		silent: { ...leg, durationDays: 84, course: "improving" },
	},
	INFLAMMATORY: { fires: spondyloarthritis, silent: longLasting },
	STENOSIS: asTriage("STE-02"),
	"STENOSIS-NO-IMAGING": {
		fires: { neurogenicClaudication: "yes" },
		silent: { neurogenicClaudication: "yes", wantsSurgeryIfOffered: "yes" },
	},
	PREGNANCY: { fires: { ...week25, pelvicGirdlePain: "yes" }, silent: { ...woman30, pregnant: "no" } },
	INVESTIGATING: { fires: { corticosteroids: "prolonged" }, silent: { corticosteroids: "short" } },
	"INVESTIGATING-URGENT": { fires: { legPain: "both" }, silent: { legPain: "one" } },

	"CELL-ACUTE-LOW": cell(acute, low, medium),
	"ACUTE-LOW-FOUR-WEEKS": {
		fires: { ...low, ...unchanged, durationDays: 29 },
		silent: { ...low, ...unchanged, durationDays: 28 },
	},
	"CELL-ACUTE-MEDIUM": cell(acute, medium, high),
	"CELL-ACUTE-HIGH": cell(acute, high, medium),
	"CELL-SUBACUTE-LOW": cell(subacute, low, medium),
	"CELL-SUBACUTE-MEDIUM": cell(subacute, medium, high),
	"CELL-SUBACUTE-HIGH": cell(subacute, high, medium),
	"CELL-CHRONIC-LOW": cell(chronic, low, medium),
	"CELL-CHRONIC-MEDIUM": cell(chronic, medium, high),
	"CELL-CHRONIC-HIGH": cell(chronic, high, medium),
	"CELL-CHIROPRACTOR": {
		fires: { ...subacute, ...medium, barriers: ["distance"] },
		silent: { ...subacute, ...medium, barriers: ["cost"] },
	},
	X3: { fires: { ...acute, ...medium }, silent: { ...acute, ...low } },
	"X3-USED": {
		fires: { ...acute, ...low, physioSessionsBefore: 1 },
		silent: { ...acute, ...low, physioSessionsBefore: 0 },
	},
	X4: { fires: { ...chronic, ...low }, silent: { ...subacute, ...low } },
	X5: cell(chronic, medium, low),
	"CELL-ACUPUNCTURE": cell(chronic, high, low),
	"CELL-NOT-PARACETAMOL": {
		fires: { ...acute, ...medium, analgesics: ["nsaid"] },
		silent: { ...acute, ...medium, analgesics: ["paracetamol"] },
	},
	"CELL-NOT-EARLY": cell(acute, medium, low),
	"CELL-NOT-OPIOIDS": { fires: { ...chronic, ...low }, silent: { ...subacute, ...low } },
	"CELL-NOT-DRUGS": cell(chronic, medium, low),
	"CELL-DRUGS-TAKEN": {
		fires: { ...chronic, ...low, analgesics: ["gabapentinoid"] },
		silent: { ...chronic, ...low, analgesics: ["paracetamol"] },
	},

	"WORK-ACUTE-LOW": cell(acute, low, medium),
	"WORK-ACUTE-MEDIUM": cell(acute, medium, low),
	"WORK-ACUTE-HIGH": cell(acute, high, low),
	"WORK-ACUTE-LOW-AWAY": cell(away, low, medium),
	"WORK-ACUTE-MEDIUM-AWAY": cell(away, medium, low),
	"WORK-ACUTE-HIGH-AWAY": { fires: { ...away, ...high }, silent: { ...acute, ...high } },
	"WORK-SUBACUTE-LOW": cell(subacute, low, medium),
	"WORK-SUBACUTE-MEDIUM": cell(subacute, medium, low),
	"WORK-SUBACUTE-HIGH": cell(subacute, high, low),
	"WORK-CHRONIC-LOW": cell(chronic, low, medium),
	"WORK-CHRONIC-MEDIUM": cell(chronic, medium, low),
	"WORK-CHRONIC-HIGH": { fires: { ...chronic, ...high }, silent: { ...chronic, ...high, workStatus: "retired" } },
	"WORK-OTHER": {
		fires: { neurogenicClaudication: "yes", ...works },
		silent: { neurogenicClaudication: "yes", workStatus: "retired" },
	},
	"WORK-ASK": { fires: { age: 67 }, silent: { age: 68 } },
	"X6-TWO-WEEKS": {
		fires: { workStatus: "sick-listed-full", sickListedDays: 15 },
		silent: { workStatus: "sick-listed-full", sickListedDays: 14 },
	},
	"X6-FOUR-WEEKS": {
		fires: { workStatus: "sick-listed-graded", sickListedDays: 29 },
		silent: { workStatus: "sick-listed-graded", sickListedDays: 28 },
	},
	"NAV-DEADLINES": { fires: { workStatus: "sick-listed-graded" }, silent: works },

	"MED-NSAID": { fires: { egfr: 30 }, silent: { egfr: 29 } },
	"MED-NSAID-FLARE": { fires: { ...chronic, heartFailure: "no" }, silent: { ...chronic, heartFailure: "yes" } },
	"MED-NSAID-STOP": { fires: { giBleedOrUlcer: "yes" }, silent: { giBleedOrUlcer: "no" } },
	"MED-NSAID-CAUTION": { fires: { age: 65 }, silent: { age: 65, egfr: 60 } },
	"MED-STOP-CHECK": { fires: { ...subacute, analgesicDays7: 1 }, silent: { ...subacute, analgesicDays7: 0 } },
	"MED-DEPRESCRIBE": { fires: { ...chronic, analgesicDays7: 1 }, silent: { ...chronic, analgesicDays7: 0 } },
	"MED-WATCH": {
		fires: { ...acute, ...high, analgesicDays7: 1 },
		silent: { ...acute, ...high, analgesicDays7: 0 },
	},
	"MED-REVIEW": { fires: { ...chronic, analgesicDays7: 1 }, silent: { ...chronic, analgesicDays7: undefined } },
	X8: { fires: { analgesicDays7: 7 }, silent: { analgesicDays7: 6, analgesicByHabit: "no" } },
	"MED-OPIOID-EARLY": {
		fires: { analgesics: ["weak-opioid"], durationDays: 41 },
		silent: { analgesics: ["weak-opioid"], durationDays: 42 },
	},
	"MED-OPIOID-TAKEN": {
		fires: { ...acute, ...low, analgesics: ["strong-opioid"] },
		silent: { ...acute, ...low, analgesics: ["nsaid"] },
	},
	"MED-OPIOID-LONG": {
		fires: { analgesics: ["strong-opioid"], durationDays: undefined },
		silent: { analgesics: ["strong-opioid"], durationDays: 41 },
	},
	"MED-GABAPENTINOID": { fires: { analgesics: ["gabapentinoid"] }, silent: { analgesics: ["benzodiazepine"] } },
	X7: { fires: { analgesics: ["paracetamol"] }, silent: { analgesics: [] } },
	"MED-RADICULAR": { fires: leg, silent: { ...leg, anticoagulant: "yes" } },
	"MED-INFLAMMATORY": { fires: spondyloarthritis, silent: { ...spondyloarthritis, nsaidReaction: "yes" } },
	"MED-PREGNANCY": { fires: week25, silent: woman30 },

	X2: {
		fires: { ...subacute, physioSessionsBefore: 4 },
		silent: { ...subacute, physioSessionsBefore: 5 },
	},
	"X9-WAITING": { fires: { barriers: ["waiting-time"] }, silent: { barriers: ["cost"] } },
	"X9-COST": { fires: { barriers: ["cost"] }, silent: { barriers: ["distance"] } },
	"X9-DISTANCE": { fires: { barriers: ["distance"] }, silent: { barriers: ["waiting-time"] } },
	"X9-LANGUAGE": { fires: { barriers: ["language"] }, silent: { barriers: ["health-literacy"] } },
	"X9-LITERACY": { fires: { barriers: ["health-literacy"] }, silent: { barriers: ["language"] } },
	"X9-CARE": { fires: { barriers: ["care-duties"] }, silent: { barriers: [] } },
	"X9-WORK": { fires: { barriers: ["work-demands"] }, silent: { barriers: ["care-duties"] } },
	"X11-SLEEP": { fires: { sleepProblem: "yes" }, silent: { sleepProblem: "no" } },
	"X11-MOOD": { fires: { anxietyOrDepression: "yes" }, silent: { anxietyOrDepression: "no" } },
	"X11-WIDESPREAD": { fires: { widespreadPain: "yes" }, silent: { widespreadPain: "no" } },
};

export const notProposedCases: Readonly<Record<string, PlanCase>> = {
	mri: { fires: low, silent: { ...low, wantsImaging: "yes" } },
	"xray-ct": { fires: low, silent: { ...low, ...woman30, age: 74 } },
	"mri-leg": { fires: { ...leg, durationDays: 28 }, silent: { ...leg, durationDays: 29 } },
	"mri-stenosis": {
		fires: { neurogenicClaudication: "yes" },
		silent: { neurogenicClaudication: "yes", wantsSurgeryIfOffered: "yes" },
	},
	"blood-tests": { fires: { ...acute, ...low }, silent: { ...acute, ...low, injectsDrugs: "current" } },
	opioid: { fires: { ...low, analgesics: ["nsaid"] }, silent: { ...low, analgesics: ["weak-opioid"] } },
	paracetamol: { fires: { ...low, analgesics: ["nsaid"] }, silent: { ...low, analgesics: ["paracetamol"] } },
	"muscle-relaxant": { fires: subacute, silent: { ...subacute, analgesics: ["antidepressant"] } },
	physiotherapy: { fires: { ...acute, ...low }, silent: { ...acute, ...medium } },
	psychological: { fires: low, silent: { ...low, anxietyOrDepression: "yes" } },
	"chiropractor-alone": { fires: low, silent: { ...low, physioSessionsBefore: 1 } },
	acupuncture: { fires: { ...chronic, ...low }, silent: { ...chronic, ...medium } },
	"full-sick-leave": { fires: works, silent: { workStatus: "sick-listed-full" } },
	specialist: { fires: { ...subacute, ...medium }, silent: { ...subacute, ...high } },
	"surgeon-leg": { fires: { ...leg, durationDays: 28 }, silent: { ...leg, durationDays: 29 } },
	"injection-back": { fires: subacute, silent: acute },
	"injection-leg": { fires: leg, silent: { legPain: "one", legPainBelowKnee: "no" } },
};
