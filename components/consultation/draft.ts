import type { Answers } from "@/lib/clinical/content/answers";
import type { QuestionId } from "@/lib/clinical/content/questions";
import type { AnswerChanges, ConsultationView, SavedAnswers } from "@/lib/consultation/types";
import { ApiProblem, type Problem } from "@/lib/http/problem";
import type { DraftState, LeftOut, Outside, Request, Unsaved } from "./draft-types";
import { applyChanges, type Conflict, changesBetween, merge, same } from "./merge";

export type Draft = ReturnType<typeof createDraft>;

const noAnswer = { kind: "no-answer", problem: {} as Partial<Problem> };
/** Refusals that trying again changes nothing about. */
const hopeless: ReadonlySet<string> = new Set([
	"not-yours",
	"other-writer",
	"not-found",
	"reason-needed",
	"cross-site",
	"too-large",
	"bad-request",
	"wrong-type",
]);
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
		leftOut: [],
		isKept: false,
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
		const out = state.leftOut.map(({ key, answer }) => [key, answer ?? null]);
		const changes = isOf("signed") ? (Object.fromEntries(out) as AnswerChanges) : changesBetween(base, mine);
		const from = Object.fromEntries(Object.keys(changes).map((key) => [key, base[key as QuestionId]])) as Answers;
		const open = state.conflicts.filter((one) => !one.left).map(({ key }) => key);
		const left = state.conflicts.filter((one) => one.left).map(({ key, theirs }) => ({ key, theirs: theirs ?? null }));
		const nothing = isEmpty(changes) && left.length === 0;
		outside.keep(
			nothing ? null : { version, from, changes, ...(open.length > 0 && { open }), ...(left.length > 0 && { left }) },
		);
	}

	function plan(after: number) {
		clearTimeout(timer);
		timer = setTimeout(flush, after);
	}

	const isOf = (...statuses: readonly DraftState["status"][]) => statuses.includes(state.status);
	const isOver = () => isOf("signed", "stopped");

	/**
	 * Sends what is unsent now, or repeats the save that has not been acknowledged. `anew`: also what was refused for
	 * good, because the session may be another one by now.
	 */
	function flush(anew = false): Promise<void> {
		clearTimeout(timer);
		if (inFlight) return inFlight;
		if (isOf("signed") || (isOf("stopped") && !anew)) return Promise.resolve();
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
		running ??= { id: view.id, version, changes: unsent(), key: outside.newKey(), writer: outside.writer };
		if (attempt === 0 && !isOf("stopped")) set({ status: "saving" });
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
			const current = (problem.current as ConsultationView | undefined) ?? (await outside.load().catch(() => null));
			running = null;
			return close(current?.answers ?? base);
		}
		if (error instanceof ApiProblem && hopeless.has(kind)) {
			running = null;
			attempt = 0;
			return set({ status: "stopped", fault: error.problem });
		}
		if (kind === "changed-elsewhere") {
			running = null;
			const current = (problem.current as ConsultationView | undefined) ?? (await outside.load().catch(() => null));
			if (current) {
				attempt = 0;
				if (isOf("stopped")) set({ status: "saving" });
				return receive(current);
			}
		} else if (kind === "invalid") {
			const sent = new Set(Object.keys(running?.changes ?? {}));
			const errors = (problem.errors ?? []).map((each) => ({ ...each, key: each.key.split(".")[0] ?? each.key }));
			running = null;
			if (errors.some(({ key }) => sent.has(key))) {
				attempt = 0;
				return set({ status: "saving", refused: [...state.refused, ...errors] });
			}
			// It names nothing that the person could put right on this screen.
			attempt = 0;
			return set({ status: "stopped", fault: problem as Problem });
		}
		attempt++;
		set({
			status: kind === "sign-in" ? "signed-out" : "retrying",
			fault: error instanceof ApiProblem ? error.problem : null,
		});
	}

	/** Takes in what the server holds: after a refusal, from another tab, or on coming back to the page. */
	function receive(current: Pick<ConsultationView, "version" | "answers" | "savedAt" | "status">) {
		if (isOf("signed")) return;
		if (current.status === "signed") return close(current.answers);
		if (current.version <= version) return;
		const merged = merge({ base, mine, theirs: current.answers });
		const changes = changesBetween(mine, merged.answers);
		const open = [
			...merged.conflicts,
			...state.conflicts.filter(({ key, left }) => left || !merged.conflicts.some((one) => one.key === key)),
		];
		base = current.answers;
		version = current.version;
		mine = merged.answers;
		set({
			savedAt: current.savedAt,
			taken: [...new Set([...state.taken, ...merged.taken])],
			conflicts: open
				.map((one) => ({ ...one, mine: mine[one.key], theirs: one.left ? one.theirs : base[one.key] }))
				.filter((conflict) => !same(conflict.mine, conflict.theirs)),
		});
		if (!isEmpty(changes)) outside.adopt(changes);
		keepUnsaved();
		if (!isEmpty(unsent())) plan(0);
	}

	/** It was signed without what is unsent here: the form shows what was signed, and what did not come along is told. */
	function close(signed: Answers) {
		const out = Object.entries(changesBetween(base, mine)).filter(([key, answer]) => !same(at(signed, key), answer));
		const changes = changesBetween(mine, signed);
		base = signed;
		mine = signed;
		set({
			status: "signed",
			conflicts: [],
			refused: [],
			leftOut: withLeftOut(out.map(([key, answer]) => ({ key: key as QuestionId, answer }))),
		});
		if (!isEmpty(changes)) outside.adopt(changes);
		keepUnsaved();
	}

	/** Beside what is told already, once each. */
	function withLeftOut(more: readonly LeftOut[]): readonly LeftOut[] {
		const told = [...state.leftOut];
		for (const one of more) {
			const isTold = told.some(({ key, answer }) => key === one.key && same(answer, one.answer));
			if (!isTold && !same(one.answer ?? undefined, base[one.key])) told.push(one);
		}
		return told;
	}

	return {
		getState: () => state,
		subscribe: (listener: () => void) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},

		/** What the form says now. */
		update(answers: Answers) {
			if (same(answers, mine) || isOf("signed")) return;
			const refused = state.refused.filter(({ key }) => same(answers[key as QuestionId], mine[key as QuestionId]));
			mine = answers;
			const conflicts = state.conflicts
				.map((conflict) => ({ ...conflict, mine: mine[conflict.key] }))
				.filter((conflict) => !same(conflict.mine, conflict.theirs));
			if (state.refused.length + state.conflicts.length > 0) set({ refused, conflicts });
			keepUnsaved();
			// What was refused for what it said may be taken now that it says something else.
			if (isOf("stopped") && state.fault?.type.endsWith(":invalid")) set({ status: "saving" });
			if (isOver()) return;
			if (isEmpty(unsent()) && !running) return set({ status: "saved" });
			if (state.status === "saved") set({ status: "saving" });
			if (attempt === 0) plan(pause);
		},

		flush: () => flush(),
		receive,

		/** The browser tells whether it has what is not saved. */
		keeps(isKept: boolean) {
			if (isKept !== state.isKept) set({ isKept });
		},

		/** The person is back, or somebody signed in: what was refused for good is tried once more. */
		again: () => flush(true),

		/** The page goes away and won't see the answer of a running save: the rest follows it, built on its success. */
		leave() {
			if (!inFlight || !running) return void flush();
			const changes = unsent(applyChanges(base, running.changes));
			if (isEmpty(changes)) return;
			outside
				.save({ id: view.id, version: running.version + 1, changes, key: outside.newKey(), writer: outside.writer })
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

		/**
		 * Brings back what earlier pages had not saved, the newest first. What was answered here since then stands, and what
		 * two pages left to the same question, differently, is asked about.
		 */
		restore(left: readonly Unsaved[]) {
			if (isOf("signed")) {
				const out = left.flatMap(({ changes }) => Object.entries(changes));
				return set({ leftOut: withLeftOut(out.map(([key, answer]) => ({ key: key as QuestionId, answer }))) });
			}
			const before = mine;
			const conflicts = [...state.conflicts];
			for (const { from, changes, open = [], left: others = [] } of left) {
				for (const [name, answer] of Object.entries(changes)) {
					const key = name as QuestionId;
					const theirs = answer ?? undefined;
					if (same(theirs, base[key])) continue;
					if (!same(mine[key], base[key])) ask({ key, mine: mine[key], theirs, left: true });
					else {
						mine = applyChanges(mine, { [key]: answer } as AnswerChanges);
						const isMoved = !same(at(from, key), base[key]);
						if (isMoved || open.includes(key)) ask({ key, mine: mine[key], theirs: base[key] });
					}
				}
				for (const { key, theirs } of others) ask({ key, mine: mine[key], theirs: theirs ?? undefined, left: true });
			}
			function ask(conflict: Conflict) {
				const isAsked = conflicts.some(({ key, theirs }) => key === conflict.key && same(theirs, conflict.theirs));
				if (!isAsked && !same(conflict.mine, conflict.theirs)) conflicts.push(conflict);
			}
			const brought = changesBetween(before, mine);
			if (isEmpty(brought) && conflicts.length === state.conflicts.length) return;
			set({ conflicts, found: true });
			if (!isEmpty(brought)) outside.adopt(brought);
			keepUnsaved();
			if (isOver() || isEmpty(unsent())) return;
			set({ status: "saving" });
			plan(0);
		},

		/** The person has seen what did not come along: it is thrown away. */
		dropLeftOut() {
			set({ leftOut: [] });
			outside.keep(null);
		},

		decide(conflict: Pick<Conflict, "key" | "theirs">, side: "mine" | "theirs") {
			const { key } = conflict;
			const rest = state.conflicts.filter((one) => one.key !== key || !same(one.theirs, conflict.theirs));
			if (rest.length === state.conflicts.length) return;
			if (side === "theirs") {
				const changes = { [key]: conflict.theirs ?? null } as AnswerChanges;
				mine = applyChanges(mine, changes);
				outside.adopt(changes);
			}
			set({
				conflicts: rest
					.map((one) => (one.key === key ? { ...one, mine: mine[key] } : one))
					.filter((one) => !same(one.mine, one.theirs)),
			});
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
