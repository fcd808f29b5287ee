"use client";

import { useRef, useState } from "react";
import { isCancelled, useConfirmed } from "@/components/auth/confirm-identity";
import type { CaseColumn, CaseFilter } from "@/lib/consultation/case-filter";
import { exportCases } from "@/lib/consultation/queries";
import { ApiProblem } from "@/lib/http/problem";
import { saveFile } from "./save-file";

export type ExportStep =
	| { step: "choosing" }
	/** `total` is null until the server has said it. */
	| { step: "running"; done: number; total: number | null }
	| { step: "done"; name: string }
	| { step: "failed"; detail: string };

/** An export from start to saved file. The password is asked for again where the server wants it. */
export function useExport() {
	const confirmed = useConfirmed();
	const [state, setState] = useState<ExportStep>({ step: "choosing" });
	const running = useRef<AbortController | null>(null);

	async function start(filter: CaseFilter, columns: readonly CaseColumn[]) {
		const abort = new AbortController();
		running.current = abort;
		setState({ step: "running", done: 0, total: null });
		const onProgress = (done: number, total: number) => setState({ step: "running", done, total });
		try {
			const { file, name } = await confirmed(() =>
				exportCases({ filter, columns }, { signal: abort.signal, onProgress }),
			);
			saveFile(file, name);
			setState({ step: "done", name });
		} catch (error) {
			if (isCancelled(error)) return setState({ step: "choosing" });
			setState({ step: "failed", detail: error instanceof ApiProblem ? error.problem.detail : "" });
		}
	}

	return {
		state,
		start,
		cancel: () => running.current?.abort(),
		reset: () => setState({ step: "choosing" }),
	};
}

export type ExportWork = ReturnType<typeof useExport>;
