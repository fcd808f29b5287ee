"use client";

import { useMutation } from "@tanstack/react-query";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { startOidc } from "@/lib/auth/queries";
import type { Lang } from "@/lib/clinical/types";
import { leadTo } from "./lead-on";
import { sayProblem } from "./say-problem";

type Props = {
	label: string;
	/** What the person goes there for. */
	of: Parameters<typeof startOidc>[0];
	t: { errorTooMany: string; errorNoAnswer: string; errorOther: string };
	lang: Lang;
	variant?: "primary" | "secondary";
};

/** Leads to the identity provider. */
export function ProviderButton({ label, of, t, lang, variant = "secondary" }: Props) {
	const start = useMutation({ mutationFn: () => startOidc(of), onSuccess: ({ url }) => leadTo(url) });
	return (
		<div className="grid gap-4">
			{start.error && <Notice tone="danger" title={sayProblem(start.error, t.errorOther, t, lang)} role="alert" />}
			<Button
				variant={variant}
				aria-busy={start.isPending || start.isSuccess || undefined}
				onClick={() => !start.isPending && start.mutate()}
				className="w-full"
			>
				{label}
			</Button>
		</div>
	);
}
