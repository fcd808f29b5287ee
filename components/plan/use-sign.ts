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
import { fill } from "@/lib/texts/fill";
import type { EditorWords } from "./editor-words";
import type { PlanStore } from "./plan-store";

export type SignProblem = readonly { message: string; link: { href: string; text: string } | null }[];
export type Signing = {
	/** Asks what stands in the way of signing; `ready` is called when nothing does. */
	check: (ready: () => void) => void;
	checking: boolean;
	sign: () => void;
	pending: boolean;
	problem: SignProblem | null;
	/** What the problem is, in short. */
	title: string;
};

/**
 * Everything is saved first; the server then signs exactly the version that was saved. Before anybody is asked to sign
 * it is asked what is missing, so that all of it is told at once.
 */
export function useSign(id: string, writer: string, store: PlanStore, { t, questions }: EditorWords): Signing {
	const router = useRouter();
	usePace(id, null, true);
	const mutation = useMutation({
		mutationFn: async ({ check }: Press) => {
			await store.flush();
			const version = store.savedVersion();
			if (version === null) {
				const { status, fault } = store.getState();
				throw new Error(status === "withheld" ? t.withheldSign : `${t.saveFailed} ${faultWords(fault, t.errorNumber)}`);
			}
			const leftOpen = openAlarms(store.getState().view.evaluation.patientAlarms).map((alarm) => alarm.id);
			if (check) return signConsultation({ id, version, writer, leftOpen, check: true });
			return signConsultation({ id, version, writer, pace: takePace(id), leftOpen });
		},
		onSuccess: (_, { check, ready }) => {
			if (check) return ready?.();
			forgetPace(id);
			router.push(`/konsultasjon/${id}/utskrift`);
		},
		onError: (error) => {
			if (error instanceof ApiProblem && (error.kind === "changed-elsewhere" || error.kind === "signed"))
				void store.look();
		},
	});
	const isSigned = mutation.isSuccess && !mutation.variables.check;
	const press = (by: Press) => {
		if (!mutation.isPending && !isSigned) mutation.mutate(by);
	};
	const missing = mutation.error instanceof ApiProblem ? (mutation.error.problem.errors?.length ?? 0) : 0;
	return {
		check: (ready) => press({ check: true, ready }),
		checking: mutation.isPending && mutation.variables.check,
		sign: () => press({ check: false }),
		pending: (mutation.isPending && !mutation.variables.check) || isSigned,
		problem: mutation.error && problemOf(mutation.error, id, questions, t),
		title: missing === 0 ? t.signFailed : missing === 1 ? t.missingOne : fill(t.missingMany, { n: missing }),
	};
}

type Press = { check: boolean; ready?: () => void };

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
