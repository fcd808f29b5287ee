"use client";

import { CheckmarkIcon } from "@navikt/aksel-icons";
import { useMutation } from "@tanstack/react-query";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { switchMembership } from "@/lib/auth/queries";
import { roleNames } from "@/lib/auth/roles";
import type { AccountMembership } from "@/lib/auth/types";
import type { Lang } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import type { AccountWords } from "./account-page";
import { leadOn } from "./lead-on";
import { sayProblem } from "./say-problem";

type Props = { memberships: readonly AccountMembership[]; t: AccountWords; lang: Lang };

/** What a person may act as; another is one click away. */
export function RoleList({ memberships, t, lang }: Props) {
	const change = useMutation({ mutationFn: switchMembership, onSuccess: ({ next }) => leadOn(next, "/") });
	const isLeaving = change.isPending || change.isSuccess;
	return (
		<>
			{change.error && <Notice tone="danger" title={sayProblem(change.error, t.failed, t, lang)} role="alert" />}
			<ul className="grid gap-2">
				{memberships.map(({ id, role, practiceName, external, current }) => (
					<li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
						<span>
							<span className="font-medium">{roleNames[role][lang]}</span>
							<span className="text-ink-soft">
								{" "}
								· {practiceName}
								{external && ` (${t.external})`}
							</span>
						</span>
						{current ? (
							<span className="flex items-center gap-1.5 text-accent text-sm">
								<CheckmarkIcon aria-hidden="true" />
								{t.now}
							</span>
						) : (
							<Button
								variant="secondary"
								size="sm"
								aria-label={fill(t.switchName, { role: roleNames[role][lang].toLowerCase(), practice: practiceName })}
								aria-busy={(isLeaving && change.variables === id) || undefined}
								onClick={() => !isLeaving && change.mutate(id)}
							>
								{t.switchTo}
							</Button>
						)}
					</li>
				))}
			</ul>
			{memberships.length > 1 && <p className="text-ink-soft text-sm">{t.rolesHelp}</p>}
		</>
	);
}
