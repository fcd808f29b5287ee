"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Localised } from "@/lib/clinical/types";
import { createFollowUp } from "@/lib/consultation/queries";
import { ApiProblem } from "@/lib/http/problem";
import type { visits } from "@/lib/texts/visits";

/** Begins the next visit of a case, or goes on with the one that is under way. */
export function FollowUpButton({ caseId, t }: { caseId: string; t: Localised<typeof visits> }) {
	const router = useRouter();
	const create = useMutation({
		mutationFn: () => createFollowUp(caseId),
		onSuccess: ({ id }) => router.push(`/konsultasjon/${id}`),
	});
	const isBusy = create.isPending || create.isSuccess;
	return (
		<div className="mt-3 grid gap-3 justify-self-start print:hidden">
			<Button onClick={() => !isBusy && create.mutate()} aria-disabled={isBusy || undefined}>
				{isBusy ? t.starting : t.newFollowUp}
			</Button>
			{create.error && (
				<Notice tone="danger" title={t.failed} role="alert">
					{create.error instanceof ApiProblem && <p>{create.error.problem.detail}</p>}
				</Notice>
			)}
		</div>
	);
}
