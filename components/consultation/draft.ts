import type { Answers } from "@/lib/clinical/content/answers";
import type { QuestionId } from "@/lib/clinical/content/questions";
import type { AnswerChanges, ConsultationView, SavedAnswers } from "@/lib/consultation/types";
import { ApiProblem, type Problem } from "@/lib/http/problem";
import type { DraftState, Outside, Request, Unsaved } from "./draft-types";
import { applyChanges, changesBetween, merge, same } from "./merge";

export type Draft = ReturnType<typeof createDraft>;

const noAnswer = { kind: "no-answer", problem: {} as Partial<Problem> };
/** Refusals that trying again changes nothing about. */
const hopeless: ReadonlySet<string> = new Set(["not-yours", "not-found", "reason-needed", "cross-site", "too-large"]);
const pause = 250;
const longestPause = 30_000;

const at = (answers: Answers, key: string): unknown => answers[key as QuestionId];

/**
 * Keeps the form and the server's draft alike. One save runs at a time and is repeated until it is acknowledged;
 * what is typed meanwhile waits for the next one. Nothing that another tab or person saved is overwritten unseen.
 */
export function createDraft(view: ConsultationView, outside: Outside) {
	let base = view.answers;
	let version = view.version;
	let mine = view.answers;
	let running: Request | null = null;
	let inFlight: Promise<void> | null = null;
	let attempt = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let state: DraftState = {
		status: view.status === "signed" ? "signed" : "saved",
		savedAt: view.savedAt,
		fault: null,
		conflicts: [],
		taken: [],
		refused: [],
		found: false,
	};
	const listeners = new Set<() => void>();

	function set(change: Partial<DraftState>) {
		state = { ...state, ...change };
		for (const listener of listeners) listener();
	}

	/** What the server has not got, apart from what a person must decide or correct first. */
	function unsent(since: Answers = base): AnswerChanges {
		const held = new Set<string>([...state.conflicts.map(({ key }) => key), ...state.refused.map(({ key }) => key)]);
		const changes = Object.entries(changesBetween(since, mine)).filter(([key]) => !held.has(key));
		return Object.fromEntries(changes) as AnswerChanges;
	}

	const isEmpty = (changes: AnswerChanges) => Object.keys(changes).length === 0;

	function keepUnsaved() {
		const changes = changesBetween(base, mine);
		const from = Object.fromEntries(Object.keys(changes).map((key) => [key, base[key as QuestionId]])) as Answers;
		const open = state.conflicts.map(({ key }) => key);
		outside.keep(isEmpty(changes) ? null : { version, from, changes, ...(open.length > 0 && { open }) });
	}

	function plan(after: number) {
		clearTimeout(timer);
		timer = setTimeout(flush, after);
	}

	const isOver = () => state.status === "signed" || state.status === "stopped";

	/** Sends what is unsent now, or repeats the save that has not been acknowledged. */
	function flush(): Promise<void> {
		clearTimeout(timer);
		if (inFlight) return inFlight;
		if (isOver()) return Promise.resolve();
		if (!running && isEmpty(unsent())) {
			set({ status: "saved" });
			return Promise.resolve();
		}
		inFlight = send().finally(() => {
			inFlight = null;
			if (isOver()) return;
			if (attempt > 0) plan(Math.min(longestPause, 1000 * 2 ** (attempt - 1)));
			else if (!isEmpty(unsent())) plan(0);
			else set({ status: "saved" });
		});
		return inFlight;
	}

	async function send(): Promise<void> {
		running ??= { id: view.id, version, changes: unsent(), key: outside.newKey() };
		if (attempt === 0) set({ status: "saving" });
		try {
			acknowledge(running, await outside.save(running));
		} catch (error) {
			await refuse(error);
		}
		keepUnsaved();
	}

	function acknowledge(request: Request, saved: SavedAnswers) {
		const closed = Object.fromEntries(saved.closed.map((key) => [key, null])) as AnswerChanges;
		running = null;
		attempt = 0;
		set({ status: "saving" });
		if (saved.version <= version) return;
		base = applyChanges(applyChanges(base, request.changes), closed);
		version = saved.version;
		set({ savedAt: saved.savedAt });
		outside.tell({ ...saved, changes: { ...request.changes, ...closed } });
	}

	async function refuse(error: unknown) {
		const { kind, problem } = error instanceof ApiProblem ? error : noAnswer;
		if (kind === "signed") {
			running = null;
			return set({ status: "signed" });
		}
		if (error instanceof ApiProblem && hopeless.has(kind)) {
			running = null;
			return set({ status: "stopped", fault: error.problem });
		}
		if (kind === "changed-elsewhere") {
			running = null;
			const current = (problem.current as ConsultationView | undefined) ?? (await outside.load().catch(() => null));
			if (current) {
				attempt = 0;
				return receive(current);
			}
		} else if (kind === "invalid" && problem.errors && problem.errors.length > 0) {
			const sent = new Set(Object.keys(running?.changes ?? {}));
			const errors = problem.errors.map((each) => ({ ...each, key: each.key.split(".")[0] ?? each.key }));
			running = null;
			if (errors.some(({ key }) => sent.has(key))) {
				attempt = 0;
				return set({ refused: [...state.refused, ...errors] });
			}
		}
		attempt++;
		set({
			status: kind === "sign-in" ? "signed-out" : "retrying",
			fault: error instanceof ApiProblem ? error.problem : null,
		});
	}

	/** Takes in what the server holds: after a refusal, from another tab, or on coming back to the page. */
	function receive(current: Pick<ConsultationView, "version" | "answers" | "savedAt" | "status">) {
		if (current.version <= version && current.status !== "signed") return;
		const merged = merge({ base, mine, theirs: current.answers });
		const changes = changesBetween(mine, merged.answers);
		const open = [
			...merged.conflicts,
			...state.conflicts.filter(({ key }) => !merged.conflicts.some((one) => one.key === key)),
		];
		base = current.answers;
		version = current.version;
		mine = merged.answers;
		set({
			savedAt: current.savedAt,
			taken: [...new Set([...state.taken, ...merged.taken])],
			conflicts: open
				.map((conflict) => ({ key: conflict.key, mine: mine[conflict.key], theirs: base[conflict.key] }))
				.filter((conflict) => !same(conflict.mine, conflict.theirs)),
			status: current.status === "signed" ? "signed" : state.status,
		});
		if (!isEmpty(changes)) outside.adopt(changes);
		keepUnsaved();
		if (!isEmpty(unsent())) plan(0);
	}

	return {
		getState: () => state,
		subscribe: (listener: () => void) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},

		/** What the form says now. */
		update(answers: Answers) {
			if (same(answers, mine)) return;
			const refused = state.refused.filter(({ key }) => same(answers[key as QuestionId], mine[key as QuestionId]));
			mine = answers;
			const conflicts = state.conflicts
				.map((conflict) => ({ ...conflict, mine: mine[conflict.key] }))
				.filter((conflict) => !same(conflict.mine, conflict.theirs));
			set({ refused, conflicts });
			keepUnsaved();
			if (isOver()) return;
			if (isEmpty(unsent()) && !running) return set({ status: "saved" });
			if (state.status === "saved") set({ status: "saving" });
			if (attempt === 0) plan(pause);
		},

		flush,
		receive,

		/** The page goes away and won't see the answer of a running save: the rest follows it, built on its success. */
		leave() {
			if (!inFlight || !running) return void flush();
			const changes = unsent(applyChanges(base, running.changes));
			if (isEmpty(changes)) return;
			outside
				.save({ id: view.id, version: running.version + 1, changes, key: outside.newKey() })
				.catch(() => undefined);
		},

		/** Another tab saved: take its changes, or fetch when one was missed. */
		async heard(saved: { version: number; savedAt: string; changes: AnswerChanges }) {
			if (saved.version <= version) return;
			if (saved.version === version + 1 && !running) {
				return receive({ ...saved, status: "draft", answers: applyChanges(base, saved.changes) });
			}
			const current = await outside.load().catch(() => null);
			if (current) receive(current);
		},

		/** Brings back what an earlier visit had not saved; what was answered anew since then stands. */
		restore(unsaved: Unsaved) {
			const entries = Object.entries(unsaved.changes).filter(([key]) => same(at(mine, key), at(base, key)));
			const before = Object.fromEntries(entries.map(([key]) => [key, at(unsaved.from, key) ?? null])) as AnswerChanges;
			const common = applyChanges(base, before);
			const earlier = applyChanges(common, Object.fromEntries(entries) as AnswerChanges);
			const merged = merge({ base: common, mine: earlier, theirs: base });
			const changes = changesBetween(base, merged.answers);
			if (isEmpty(changes)) return;
			mine = applyChanges(mine, changes);
			const undecided = (unsaved.open ?? [])
				.filter((key) => key in changes && !merged.conflicts.some((one) => one.key === key))
				.map((key) => ({ key, mine: mine[key], theirs: base[key] }));
			set({ conflicts: [...state.conflicts, ...merged.conflicts, ...undecided], found: true });
			outside.adopt(changes);
			keepUnsaved();
			if (isOver() || isEmpty(unsent())) return;
			set({ status: "saving" });
			plan(0);
		},

		decide(key: QuestionId, side: "mine" | "theirs") {
			const conflict = state.conflicts.find((each) => each.key === key);
			if (!conflict) return;
			set({ conflicts: state.conflicts.filter((each) => each !== conflict) });
			if (side === "theirs") {
				const changes = { [key]: conflict.theirs ?? null } as AnswerChanges;
				mine = applyChanges(mine, changes);
				outside.adopt(changes);
			}
			keepUnsaved();
			plan(0);
		},

		/** Saves everything before another page reads it from the server. False when that could not be done now. */
		async settle(): Promise<boolean> {
			for (let round = 0; round < 5; round++) {
				await flush();
				if (!running && isEmpty(unsent())) return true;
				if (attempt > 0) return false;
			}
			return false;
		},

		acceptTaken: () => set({ taken: [], found: false }),
		stop: () => clearTimeout(timer),
	};
}
