"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Localised } from "@/lib/clinical/types";
import { createFollowUp } from "@/lib/consultation/queries";
import { ApiProblem } from "@/lib/http/problem";
import type { visits } from "@/lib/texts/visits";

type Props = {
	caseId: string;
	t: Localised<typeof visits>;
	/** In a list: which case it is for, in words. */
	of?: string;
};

/** Begins the next visit of a case, or goes on with the one that is under way. */
export function FollowUpButton({ caseId, t, of }: Props) {
	const router = useRouter();
	const create = useMutation({
		mutationFn: () => createFollowUp(caseId),
		onSuccess: ({ id }) => router.push(`/konsultasjon/${id}`),
	});
	const isBusy = create.isPending || create.isSuccess;
	return (
		<div className="grid gap-3 justify-self-start print:hidden">
			<Button
				{...(of !== undefined && ({ variant: "secondary", size: "sm" } as const))}
				onClick={() => !isBusy && create.mutate()}
				aria-disabled={isBusy || undefined}
			>
				{isBusy ? t.starting : t.newFollowUp}
				{of !== undefined && <VisuallyHidden> {of}</VisuallyHidden>}
			</Button>
			{create.error && (
				<Notice tone="danger" title={t.failed} role="alert">
					{create.error instanceof ApiProblem && <p>{create.error.problem.detail}</p>}
				</Notice>
			)}
		</div>
	);
}
