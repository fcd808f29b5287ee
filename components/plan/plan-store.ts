import type { PlanRecord } from "@/lib/clinical/plan-record";
import { currentDecisions } from "@/lib/consultation/plan-lines";
import type { ConsultationView, PlanView, Saved } from "@/lib/consultation/types";
import { ApiProblem, type Problem } from "@/lib/http/problem";
import { type Decisions, sameDecisions, sameRecord } from "./decisions";
import { type Choices, sendable } from "./sendable";

export type PlanStatus =
	| "saved"
	| "withheld"
	| "unsaved"
	| "saving"
	| "retrying"
	/** The session ended. Everything is kept, and saved once the person has signed in again. */
	| "signed-out"
	| "conflict"
	| "signed"
	| "refused";

export type PlanState = {
	view: PlanView;
	decisions: Decisions;
	record: PlanRecord;
	/** `withheld`: all is saved but a text with a national identity number in it. */
	status: PlanStatus;
	savedAt: string;
	/** With `conflict`: what someone else saved meanwhile, or what another window left unsent. */
	theirs: PlanView | null;
	/** With `conflict`: it never reached the server. */
	isLeft: boolean;
	/** Choices of an earlier visit that had not been saved were found in the browser. */
	found: boolean;
	/** With `refused`: why, in plain words. */
	refusal: string | null;
	/** With `retrying`: what the server answered; null when it did not. */
	fault: Problem | null;
};

/** What is not saved yet, with what it was made from. `others`: what other windows left, and nobody has decided about. */
export type UnsavedPlan = { from: Choices; to: Choices; others?: readonly Choices[] };

/** Refusals that trying again by itself changes nothing about. */
const hopeless: ReadonlySet<string> = new Set([
	"invalid",
	"too-large",
	"not-yours",
	"other-writer",
	"not-found",
	"reason-needed",
	"cross-site",
	"bad-request",
	"wrong-type",
]);

const sameChoices = (a: Choices, b: Choices) =>
	sameDecisions(a.decisions, b.decisions) && sameRecord(a.record, b.record);

/** What it comes to when nothing is left to send. */
const atRest = (choices: Choices) => (sameChoices(choices, sendable(choices)) ? "saved" : "withheld");

export type Deps = {
	save: (body: {
		id: string;
		version: number;
		decisions: Decisions;
		record: PlanRecord;
		key: string;
		writer: string;
	}) => Promise<Saved>;
	load: (id: string) => Promise<PlanView>;
	newKey: () => string;
	/** Keeps what is unsaved across a reload; null when all is saved. */
	keep: (unsaved: UnsavedPlan | null) => void;
	/** Whose screen it is: the server takes what they wrote from them alone. */
	writer: string;
};

const quiet = 500;
const waits = [1000, 2000, 4000, 8000, 15_000];

export type PlanStore = ReturnType<typeof createPlanStore>;

/**
 * Holds the decisions of one plan and saves them as they are made: one save at a time, the newest after it.
 * "saved" is said only of what the server has acknowledged. Nothing stored by someone else is overwritten unseen.
 */
export function createPlanStore(first: PlanView, { save, load, newKey, keep, writer }: Deps) {
	const id = first.consultation.id;
	let state: PlanState = {
		view: first,
		decisions: first.decisions,
		record: first.record,
		status: first.consultation.status === "signed" ? "signed" : atRest(first),
		savedAt: first.consultation.savedAt,
		theirs: null,
		isLeft: false,
		found: false,
		refusal: null,
		fault: null,
	};
	let left: readonly Choices[] = [];
	let version = first.consultation.version;
	let stored: Choices = first;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let running: Promise<void> | null = null;
	let failures = 0;
	let pending: (Choices & { key: string }) | null = null;
	const listeners = new Set<() => void>();

	function set(changes: Partial<PlanState>) {
		state = { ...state, ...changes };
		for (const listener of listeners) listener();
	}

	const dirty = () => !sameChoices(sendable(state), sendable(stored));
	const stopped = () => state.status === "conflict" || state.status === "signed";

	function keepUnsaved() {
		const isKept = dirty() || left.length > 0;
		const others = left.length > 0 && { others: left };
		keep(isKept ? { from: sendable(stored), to: sendable(state), ...others } : null);
	}

	function schedule(wait: number) {
		clearTimeout(timer);
		timer = setTimeout(() => void flush(), wait);
	}

	/** Saves what is not saved yet. Resolves when it is, or when it can't be now. */
	function flush(): Promise<void> {
		clearTimeout(timer);
		running ??= send().finally(() => {
			running = null;
			keepUnsaved();
		});
		return running;
	}

	async function send(): Promise<void> {
		while (dirty() && !stopped()) {
			if (pending?.decisions !== state.decisions || pending.record !== state.record) {
				pending = { key: newKey(), decisions: state.decisions, record: state.record };
			}
			const trouble = state.status === "signed-out" ? state.status : "retrying";
			set({ status: failures > 0 ? trouble : "saving", refusal: null });
			const sent = sendable(pending);
			try {
				const saved = await save({ id, version, ...sent, key: pending.key, writer });
				version = saved.version;
				stored = sent;
				failures = 0;
				set({ savedAt: saved.savedAt });
			} catch (error) {
				if (!(await recover(error))) return;
			}
		}
		if (!stopped()) set({ status: atRest(state), refusal: null });
	}

	/** True when the save can be tried again at once. */
	async function recover(error: unknown): Promise<boolean> {
		const kind = error instanceof ApiProblem ? error.kind : "no-answer";
		if (error instanceof ApiProblem && hopeless.has(kind)) {
			const { errors, detail } = error.problem;
			set({ status: "refused", refusal: errors?.map(({ message }) => message).join(" ") || detail });
			return false;
		}
		if (kind === "changed-elsewhere" || kind === "signed") return meet(await load(id).catch(() => null));
		failures++;
		set({
			status: kind === "sign-in" ? "signed-out" : "retrying",
			fault: error instanceof ApiProblem ? error.problem : null,
		});
		schedule(waits[Math.min(failures, waits.length) - 1] ?? quiet);
		return false;
	}

	/** What is stored now, beside what stands here. Answers that changed bring a new draft; decisions that changed ask. */
	function meet(current: PlanView | null): boolean {
		if (!current) {
			failures++;
			set({ status: "retrying", fault: null });
			schedule(waits[Math.min(failures, waits.length) - 1] ?? quiet);
			return false;
		}
		if (current.consultation.status === "signed") {
			set({ status: "signed", theirs: current });
			return false;
		}
		if (sameChoices(current, stored) || sameChoices(current, sendable(state))) {
			adopt(current);
			return true;
		}
		set({ status: "conflict", theirs: current, isLeft: false });
		return false;
	}

	/** Asks about what another window left; false when there is no such thing. */
	function askLeft(): boolean {
		left = left.filter((one) => !sameChoices(one, sendable(state)));
		const [first] = left;
		if (!first) return false;
		set({ status: "conflict", theirs: { ...state.view, ...first }, isLeft: true });
		return true;
	}

	/** Which of two was decided: on with what is left to ask, or to save. */
	function goOn() {
		left = state.isLeft ? left.slice(1) : left;
		set({ status: dirty() ? "unsaved" : atRest(state), theirs: null, isLeft: false });
		if (!askLeft()) void flush();
		keepUnsaved();
	}

	function adopt(current: PlanView) {
		version = current.consultation.version;
		stored = current;
		set({
			view: current,
			savedAt: current.consultation.savedAt,
			decisions: currentDecisions(current.draft, state.decisions),
		});
	}

	/** Takes a change made on the screen; it is saved when the hand has rested. */
	function put(changes: Partial<Choices>) {
		set({ ...changes, status: running ? state.status : "unsaved" });
		failures = 0;
		keepUnsaved();
		schedule(quiet);
	}

	return {
		subscribe: (listener: () => void) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		getState: () => state,
		flush,
		/** The version to sign; null while something is not saved. */
		savedVersion: () => (state.status === "saved" && !dirty() ? version : null),
		change(decide: (decisions: Decisions) => Decisions) {
			if (stopped()) return;
			const decisions = decide(state.decisions);
			if (decisions !== state.decisions) put({ decisions });
		},
		/** Replaces one part of the record; undefined takes it away. */
		decide<Part extends keyof PlanRecord>(part: Part, value: PlanRecord[Part]) {
			if (!stopped()) put({ record: { ...state.record, [part]: value } });
		},
		keepMine() {
			if (!state.theirs) return;
			if (!state.isLeft) adopt(state.theirs);
			goOn();
		},
		takeTheirs() {
			if (!state.theirs) return;
			const { theirs } = state;
			if (!state.isLeft) adopt(theirs);
			set({ decisions: theirs.decisions, record: theirs.record });
			goOn();
		},
		/**
		 * Brings back what earlier windows had not saved, the newest first. Where the server or two windows say something
		 * else, the person is asked.
		 */
		restore(unsaved: readonly UnsavedPlan[]) {
			if (stopped()) return;
			const each = unsaved.flatMap(({ from, to, others = [] }) => [
				{ from, to },
				...others.map((other) => ({ from, to: other })),
			]);
			for (const { from, to } of each) {
				if (sameChoices(to, sendable(stored))) continue;
				if (dirty()) left = [...left, to];
				else {
					set({ decisions: currentDecisions(state.view.draft, to.decisions), record: to.record, found: true });
					if (!sameChoices(from, sendable(stored)))
						set({
							status: "conflict",
							theirs: { ...state.view, decisions: stored.decisions, record: stored.record },
							isLeft: false,
						});
				}
			}
			if (!stopped()) askLeft();
			keepUnsaved();
			if (stopped() || !dirty()) return;
			set({ status: "unsaved" });
			schedule(quiet);
		},
		acceptFound: () => set({ found: false }),
		/** Looks for changes made elsewhere while the page was out of sight. */
		async look() {
			if (running || stopped()) return;
			// Whoever comes back has the network again, or signed in anew in another tab.
			if (dirty()) return void flush();
			const current = await load(id).catch(() => null);
			if (!current || running || stopped() || current.consultation.version === version) return;
			if (dirty()) return void flush();
			adopt(current);
			set({
				decisions: current.decisions,
				record: current.record,
				...(current.consultation.status === "signed" && { status: "signed", theirs: current }),
			});
		},
		sign: (signed: ConsultationView) => set({ status: "signed", view: { ...state.view, consultation: signed } }),
		stop: () => clearTimeout(timer),
	};
}
