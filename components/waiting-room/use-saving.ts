import { useCallback, useEffect, useRef, useState } from "react";
import { useClosingWarning } from "@/components/kept/use-closing-warning";
import { alarmQuestionIds, type PatientQuestionId } from "@/lib/clinical/content/patient-form";
import type { PatientLang } from "@/lib/clinical/types";
import { ApiProblem } from "@/lib/http/problem";
import { type AskedId, isAlarm, type PatientAnswer, turnOf } from "@/lib/waiting-room/answers";
import { savePatientForm } from "@/lib/waiting-room/queries";
import type { OpenForm } from "@/lib/waiting-room/types";
import type { Unsent } from "./kept-answers";
import { useKeptAnswers } from "./use-kept-answers";

type Form = Extract<OpenForm, { state: "open" }>;
type OnFound = (unsent: Unsent, alarms: readonly PatientQuestionId[]) => void;
type State = "saving" | "saved" | "offline" | "wrong" | "number" | "changed" | "wait" | null;

const byId = (all: readonly { id: string; answer: PatientAnswer }[]) =>
	Object.fromEntries(all.map(({ id, answer }) => [id, answer]));

/**
 * Saves each answer as it is given, a little after the last; what did not arrive stays, also over a closed browser, and
 * is sent again. `onFound` is told what an earlier page left.
 */
export function useSaving(code: string, form: Form, lang: PatientLang, onFound: OnFound) {
	const [state, setState] = useState<State>(null);
	const { keeping, isKept } = useKeptAnswers(code, form);
	const waiting = useRef<Record<string, PatientAnswer>>({});
	/** Alarm answers that have not arrived, kept also when the answer is changed before it could be sent. */
	const alarms = useRef<ReadonlySet<PatientQuestionId>>(new Set());
	/** On its way, and not known to have arrived. */
	const underWay = useRef<Unsent>({});
	const sending = useRef<Promise<boolean> | null>(null);
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

	const keep = useCallback(() => {
		const alarmsGiven = [...alarms.current];
		keeping.keep({ ...underWay.current, ...waiting.current, ...(alarmsGiven.length > 0 && { alarmsGiven }) });
	}, [keeping]);

	const send = useCallback(
		async (submit: boolean): Promise<boolean> => {
			if (sending.current) await sending.current;
			const all = Object.entries(waiting.current).map(([id, answer]) => ({ id, answer, turn: turnOf(id as AskedId) }));
			const turn = Math.min(...all.map((one) => one.turn));
			const rest = all.filter((one) => one.turn > turn);
			const isSplit = rest.length > 0;
			const answers = byId(all.filter((one) => one.turn === turn));
			if (!submit && all.length === 0) return true;
			const told = [...alarms.current];
			waiting.current = byId(rest);
			underWay.current = answers;
			setState("saving");
			const body = { code, lang, answers, ...(told.length > 0 && { alarms: told }), submit: submit && !isSplit };
			const attempt = savePatientForm(body).then(
				() => {
					alarms.current = new Set([...alarms.current].filter((id) => !told.includes(id)));
					underWay.current = {};
					if (submit && !isSplit) keeping.forget();
					else keep();
					setState("saved");
					return true;
				},
				(error: unknown) => {
					underWay.current = {};
					const kind = error instanceof ApiProblem ? error.kind : "fault";
					if (kind === "invalid" && turn === 2) {
						keep();
						setState("changed");
						return false;
					}
					waiting.current = { ...answers, ...waiting.current };
					if (kind === "link-spent") keeping.forget();
					setState(
						kind === "link-spent" ? "wrong" : kind === "invalid" ? "number" : kind === "too-many" ? "wait" : "offline",
					);
					return false;
				},
			);
			sending.current = attempt;
			const arrived = await attempt;
			sending.current = null;
			return arrived && isSplit ? send(submit) : arrived;
		},
		[code, lang, keeping, keep],
	);

	// biome-ignore lint/correctness/useExhaustiveDependencies: what was left is looked for once, as the questions open
	useEffect(() => {
		void keeping.find().then(async ({ unsent: { alarmsGiven = [], ...unsent }, drop }) => {
			if (Object.keys(unsent).length === 0) return;
			waiting.current = { ...unsent, ...waiting.current };
			const found = alarmQuestionIds.filter((id) => Array.isArray(alarmsGiven) && alarmsGiven.includes(id));
			alarms.current = new Set([...found, ...alarms.current]);
			onFound(waiting.current, found);
			keep();
			await drop();
			void send(false);
		});
	}, [keeping]);

	useEffect(() => {
		if (state !== "offline") return;
		const again = () => void send(false);
		const every = setInterval(again, 5000);
		window.addEventListener("online", again);
		return () => {
			clearInterval(every);
			window.removeEventListener("online", again);
		};
	}, [state, send]);

	const isUnsent = state === "offline" || state === "wait";
	useClosingWarning(isUnsent && !isKept);

	return {
		state: state === "offline" && isKept ? ("kept" as const) : state,
		change(id: AskedId, answer: PatientAnswer) {
			const isNews = isAlarm(id, answer);
			waiting.current = { ...waiting.current, [id]: answer };
			if (isNews) alarms.current = new Set([...alarms.current, id as PatientQuestionId]);
			keep();
			clearTimeout(timer.current);
			if (isNews) {
				void send(false);
				return;
			}
			timer.current = setTimeout(() => void send(false), 400);
		},
		submit() {
			clearTimeout(timer.current);
			return send(true);
		},
	};
}
