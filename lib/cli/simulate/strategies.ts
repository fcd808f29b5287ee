import { answersOf, type Visit } from "@/lib/cli/simulate/answers";
import type { Findings, Person } from "@/lib/cli/simulate/cohort";
import type { Figures } from "@/lib/cli/simulate/figures";
import {
	countedFlags,
	flaggedAges,
	flags2007,
	type SimulatedFinding,
	simulatedFindings,
} from "@/lib/clinical/content/simulated-cohort";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { evaluate } from "@/lib/clinical/engine/evaluate";
import { prune } from "@/lib/clinical/engine/prune";
import type { Imaging, Triage } from "@/lib/clinical/types";

export const strategyIds = ["any-flag", "rule-2007", "ryggvett"] as const;
export type StrategyId = (typeof strategyIds)[number];

/** What became of one person: whether any image was taken, whether it was films only, and when the disease was found. */
export type Course = { imaged: boolean; onlyFilm: boolean; found: "first" | "review" | "missed" | null };

export type World = {
	figures: Figures;
	/** Below this, a person has one of the flags that are not drawn one by one. */
	otherFlags: number;
	ryggvett: (person: Person, visit: Visit) => { imaging: Imaging; admitted: boolean };
};

/** At least one of these flags, age among them. */
export const hasFlag = (
	{ age }: Person,
	findings: Findings,
	flags: readonly SimulatedFinding[] = countedFlags,
): boolean => age < flaggedAges.below || age > flaggedAges.above || flags.some((flag) => findings[flag]);

/** One of them turned up after the first visit. */
const hasNewFlag = ({ first, review }: Person, flags: readonly SimulatedFinding[]): boolean =>
	flags.some((flag) => review[flag] && !first[flag]);

export const followed: Record<StrategyId, (person: Person, world: World) => Course> = {
	"any-flag": (person, { otherFlags, figures }) => {
		const other = person.otherFlag < otherFlags * figures.of("otherFlags", person.class);
		return byFlags(person, other || hasFlag(person, person.first), hasNewFlag(person, countedFlags));
	},
	"rule-2007": (person) =>
		byFlags(person, hasFlag(person, person.first, flags2007), person.notImproved || hasNewFlag(person, flags2007)),
	ryggvett: byRyggvett,
};

/** Imaged at once for a flag; at the review, those who were not yet imaged and for whom there is now a reason. */
function byFlags(person: Person, atFirst: boolean, atReview: boolean): Course {
	if (atFirst) return course(person, { imaged: true, onlyFilm: false, when: "first" });
	if (person.attends && atReview) return course(person, { imaged: true, onlyFilm: false, when: "review" });
	return course(person, { imaged: false, onlyFilm: false, when: null });
}

/** The real engine at both visits. Who was found, admitted or had more than a film is not seen again here. */
function byRyggvett(person: Person, world: World): Course {
	const now = world.ryggvett(person, {
		findings: person.first,
		day: person.day,
		improving: person.improving,
		filmNormalStillPain: false,
		follow: false,
		esrTaken: false,
	});
	const film = now.imaging === "xray";
	if (shows(now, person, world)) return course(person, { imaged: true, onlyFilm: film, when: "first" });
	const imagedNow = now.imaging !== "none";
	if ((imagedNow && !film) || !person.attends) {
		return course(person, { imaged: imagedNow, onlyFilm: film, when: null });
	}
	const later = world.ryggvett(person, {
		findings: person.review,
		day: person.day + world.figures.at("reviewAfter/days"),
		improving: !person.notImproved,
		filmNormalStillPain: film && person.notImproved,
		follow: true,
		esrTaken: person.notImproved && person.age >= 50 && person.esrAtReview,
	});
	const imagedLater = later.imaging !== "none";
	return course(person, {
		imaged: imagedNow || imagedLater,
		onlyFilm: (imagedNow || imagedLater) && (!imagedLater || later.imaging === "xray"),
		when: shows(later, person, world) ? "review" : null,
	});
}

/** Admission, MRI and CT find what there is; a film finds a fracture or not, and the same fracture no better a second time. */
function shows(seen: { imaging: Imaging; admitted: boolean }, person: Person, { figures }: World): boolean {
	if (seen.admitted) return true;
	if (seen.imaging === "none") return false;
	if (seen.imaging !== "xray") return true;
	return person.class === "fracture" && person.xray < figures.at("xray/fracture");
}

function course(
	person: Person,
	{ imaged, onlyFilm, when }: { imaged: boolean; onlyFilm: boolean; when: "first" | "review" | null },
): Course {
	return { imaged, onlyFilm, found: person.class === "none" ? null : (when ?? "missed") };
}

/**
 * The result names one kind of imaging; the reasons of the same class, which the plan answers line by line, may ask for
 * more: after a normal film that still hurts, for a CT beside the film that another finding asks for.
 */
function mostThorough({ rules }: LocalContent, { class: established, imaging, reasons }: Triage): Imaging {
	const asked = reasons
		.filter((reason) => reason.class === established)
		.map((reason) => rules.find(({ id }) => id === reason.rule)?.imaging ?? "none");
	return [imaging, ...asked].find((kind) => kind !== "xray" && kind !== "none") ?? imaging;
}

/** Asks the engine, once for each different set of answers. */
export function askEngine(content: LocalContent): World["ryggvett"] {
	const known = new Map<string, { imaging: Imaging; admitted: boolean }>();
	return (person, visit) => {
		const key = keyOf(person, visit);
		let told = known.get(key);
		if (!told) {
			const { triage } = evaluate(content, prune(content, answersOf(person, visit)).answers);
			told = { imaging: mostThorough(content, triage), admitted: triage.class === "emergency" };
			known.set(key, told);
		}
		return told;
	};
}

const findingNames = Object.keys(simulatedFindings) as readonly SimulatedFinding[];

/** Everything that the answers are made of. */
function keyOf({ class: among, age, sex, mechanical }: Person, { findings, ...visit }: Visit): string {
	const bits = findingNames.reduce((sum, name, index) => sum + (findings[name] ? 2 ** index : 0), 0);
	const { day, improving, filmNormalStillPain, follow, esrTaken } = visit;
	return `${among === "infection"} ${age} ${sex} ${mechanical} ${bits} ${day} ${improving} ${filmNormalStillPain} ${follow} ${esrTaken}`;
}
