"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { forgetPace, takePace, usePace } from "@/components/consultation/use-pace";
import { openAlarms } from "@/lib/clinical/engine/patient-alarms";
import type { PlanRecord } from "@/lib/clinical/plan-record";
import type { PlanSection } from "@/lib/clinical/types";
import { signConsultation } from "@/lib/consultation/queries";
import { faultWords } from "@/lib/http/fault-words";
import { ApiProblem } from "@/lib/http/problem";
import type { EditorWords } from "./editor-words";
import type { PlanStore } from "./plan-store";

export type SignProblem = readonly { message: string; link: { href: string; text: string } | null }[];
export type Signing = { sign: () => void; pending: boolean; problem: SignProblem | null };

/** Everything is saved first; the server then signs exactly the version that was saved. */
export function useSign(id: string, writer: string, store: PlanStore, { t, questions }: EditorWords): Signing {
	const router = useRouter();
	usePace(id, null, true);
	const mutation = useMutation({
		mutationFn: async () => {
			await store.flush();
			const version = store.savedVersion();
			if (version === null) {
				const { status, fault } = store.getState();
				throw new Error(status === "withheld" ? t.withheldSign : `${t.saveFailed} ${faultWords(fault, t.errorNumber)}`);
			}
			const leftOpen = openAlarms(store.getState().view.evaluation.patientAlarms).map((alarm) => alarm.id);
			return signConsultation({ id, version, writer, pace: takePace(id), leftOpen });
		},
		onSuccess: () => {
			forgetPace(id);
			router.push(`/konsultasjon/${id}/utskrift`);
		},
		onError: (error) => {
			if (error instanceof ApiProblem && (error.kind === "changed-elsewhere" || error.kind === "signed"))
				void store.look();
		},
	});
	return {
		sign: () => {
			if (!mutation.isPending && !mutation.isSuccess) mutation.mutate();
		},
		pending: mutation.isPending || mutation.isSuccess,
		problem: mutation.error && problemOf(mutation.error, id, questions, t),
	};
}

function problemOf(error: Error, id: string, questions: EditorWords["questions"], t: EditorWords["t"]): SignProblem {
	if (!(error instanceof ApiProblem)) return [{ message: error.message, link: null }];
	if (error.kind === "no-answer") return [{ message: t.noAnswer, link: null }];
	const { errors, detail } = error.problem;
	if (!errors?.length) return [{ message: detail, link: null }];
	return errors.map(({ key, message }) => {
		const question = questions[key];
		if (key.startsWith("patient.")) {
			const at = key.slice("patient.".length);
			return { message, link: { href: `/konsultasjon/${id}#${at}`, text: t.contradiction } };
		}
		if (question) {
			return {
				message: `${question}: ${message}`,
				link: { href: `/konsultasjon/${id}#${key}`, text: t.contradiction },
			};
		}
		if (key.startsWith("likewise.")) return { message, link: { href: `#${key}`, text: t.toLine } };
		const part = key.split(".")[0] as keyof typeof panels;
		return { message, link: panels[part] ? { href: `#plan-${panels[part]}`, text: t.toDecision } : null };
	});
}

/** The section of the page in which each part of the record is decided. */
const panels = {
	imaging: "imaging",
	sickLeave: "work",
	medicines: "medication",
	referrals: "referral",
	followUp: "followUp",
	choice: "choice",
	lastPlan: "followUp",
} as const satisfies Record<keyof PlanRecord, PlanSection | "choice">;
