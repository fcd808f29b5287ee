"use client";

import { ArrowRightIcon } from "@navikt/aksel-icons";
import { useMutation } from "@tanstack/react-query";
import { Notice } from "@/components/ui/notice";
import { signInDemo } from "@/lib/auth/queries";
import { type Role, roleNames, roles } from "@/lib/auth/roles";
import type { Lang, Localised } from "@/lib/clinical/types";
import type { signIn } from "@/lib/texts/sign-in";
import { leadOn } from "./lead-on";

type Props = {
	/** Who each role is in the demo. */
	names: Readonly<Record<Role, string>>;
	til: string;
	t: Pick<Localised<typeof signIn>, "demo" | "demoFailed">;
	lang: Lang;
};

/** The three roles of the demo, each one click away. */
export function DemoRoles({ names, til, t, lang }: Props) {
	const enter = useMutation({ mutationFn: signInDemo, onSuccess: ({ next }) => leadOn(next, til) });
	const isLeaving = enter.isPending || enter.isSuccess;
	return (
		<div className="grid gap-4">
			{enter.isError && <Notice tone="danger" title={t.demoFailed} role="alert" />}
			<ul className="grid gap-3">
				{roles.map((role) => (
					<li key={role}>
						<button
							type="button"
							className="demo-role group"
							aria-busy={(isLeaving && enter.variables === role) || undefined}
							onClick={() => !isLeaving && enter.mutate(role)}
						>
							<span className="grid gap-0.5">
								<span className="flex flex-wrap items-baseline gap-x-2">
									<span className="font-semibold text-lg">{roleNames[role][lang]}</span>
									<span className="text-ink-soft text-sm">{names[role]}</span>
								</span>
								<span className="text-ink-soft text-sm">{t.demo[role]}</span>
							</span>
							<ArrowRightIcon
								aria-hidden="true"
								fontSize="1.5rem"
								className="text-accent transition-transform group-hover:translate-x-1"
							/>
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}
