import { useCallback, useEffect, useRef, useState } from "react";
import { type PatientQuestionId, patientQuestion } from "@/lib/clinical/content/patient-form";
import type { PatientLang } from "@/lib/clinical/types";
import { ApiProblem } from "@/lib/http/problem";
import type { PatientAnswer } from "@/lib/waiting-room/answers";
import { savePatientForm } from "@/lib/waiting-room/queries";

type State = "saving" | "saved" | "offline" | "wrong" | "number" | "wait" | null;

/** Saves each answer as it is given, a little after the last; what did not arrive stays and is sent again. */
export function useSaving(code: string, lang: PatientLang) {
	const [state, setState] = useState<State>(null);
	const waiting = useRef<Record<string, PatientAnswer>>({});
	const sending = useRef<Promise<boolean> | null>(null);
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

	const send = useCallback(
		async (submit: boolean): Promise<boolean> => {
			if (sending.current) await sending.current;
			// What was chosen goes before what was written: a text that is refused must not hold back an alarm answer.
			const isText = (id: string) => patientQuestion(id as PatientQuestionId).kind === "text";
			const all = Object.entries(waiting.current);
			const chosen = all.filter(([id]) => !isText(id));
			const isSplit = chosen.length > 0 && chosen.length < all.length;
			const answers = Object.fromEntries(isSplit ? chosen : all);
			if (!submit && all.length === 0) return true;
			waiting.current = isSplit ? Object.fromEntries(all.filter(([id]) => isText(id))) : {};
			setState("saving");
			const attempt = savePatientForm({ code, lang, answers, submit: submit && !isSplit }).then(
				() => {
					setState("saved");
					return true;
				},
				(error: unknown) => {
					waiting.current = { ...answers, ...waiting.current };
					const kind = error instanceof ApiProblem ? error.kind : "fault";
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
		change(id: string, answer: PatientAnswer) {
			waiting.current = { ...waiting.current, [id]: answer };
			clearTimeout(timer.current);
			timer.current = setTimeout(() => void send(false), 400);
		},
		submit() {
			clearTimeout(timer.current);
			return send(true);
		},
	};
}
