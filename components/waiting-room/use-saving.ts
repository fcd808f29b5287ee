import { useCallback, useEffect, useRef, useState } from "react";
import type { PatientQuestionId } from "@/lib/clinical/content/patient-form";
import type { PatientLang } from "@/lib/clinical/types";
import { ApiProblem } from "@/lib/http/problem";
import { type AskedId, isAlarm, type PatientAnswer, turnOf } from "@/lib/waiting-room/answers";
import { savePatientForm } from "@/lib/waiting-room/queries";

type State = "saving" | "saved" | "offline" | "wrong" | "number" | "changed" | "wait" | null;

const byId = (all: readonly { id: string; answer: PatientAnswer }[]) =>
	Object.fromEntries(all.map(({ id, answer }) => [id, answer]));

/** Saves each answer as it is given, a little after the last; what did not arrive stays and is sent again. */
export function useSaving(code: string, lang: PatientLang) {
	const [state, setState] = useState<State>(null);
	const waiting = useRef<Record<string, PatientAnswer>>({});
	/** Alarm answers that have not arrived, kept also when the answer is changed before it could be sent. */
	const alarms = useRef<ReadonlySet<PatientQuestionId>>(new Set());
	const sending = useRef<Promise<boolean> | null>(null);
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

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
			setState("saving");
			const body = { code, lang, answers, ...(told.length > 0 && { alarms: told }), submit: submit && !isSplit };
			const attempt = savePatientForm(body).then(
				() => {
					alarms.current = new Set([...alarms.current].filter((id) => !told.includes(id)));
					setState("saved");
					return true;
				},
				(error: unknown) => {
					const kind = error instanceof ApiProblem ? error.kind : "fault";
					if (kind === "invalid" && turn === 2) {
						setState("changed");
						return false;
					}
					waiting.current = { ...answers, ...waiting.current };
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
		[code, lang],
	);

	useEffect(() => {
		if (state !== "offline") return;
		const again = () => void send(false);
		const every = setInterval(again, 5000);
		const warn = (event: BeforeUnloadEvent) => event.preventDefault();
		window.addEventListener("online", again);
		window.addEventListener("beforeunload", warn);
		return () => {
			clearInterval(every);
			window.removeEventListener("online", again);
			window.removeEventListener("beforeunload", warn);
		};
	}, [state, send]);

	return {
		state,
		change(id: AskedId, answer: PatientAnswer) {
			waiting.current = { ...waiting.current, [id]: answer };
			clearTimeout(timer.current);
			if (isAlarm(id, answer)) {
				alarms.current = new Set([...alarms.current, id as PatientQuestionId]);
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
