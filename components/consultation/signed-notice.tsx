"use client";

import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ConsultationView } from "@/lib/consultation/types";
import { useScreen } from "./screen";

/** A signed consultation is read only; one that was signed while it stood open here says so. */
export function SignedNotice({ view }: { view: ConsultationView }) {
	const { t } = useScreen();
	const here = view.status === "signed";
	return (
		<Notice
			className="mb-3"
			tone={here ? "success" : "warning"}
			role={here ? undefined : "alert"}
			title={here ? t.form.signed.title : t.form.signedElsewhere.title}
		>
			{!here && <p className="text-sm">{t.form.signedElsewhere.text}</p>}
			<p className="flex flex-wrap gap-3 pt-1">
				<LinkButton href={`/konsultasjon/${view.id}/utskrift`} size="sm">
					{t.form.signed.prints}
				</LinkButton>
				<LinkButton href={`/konsultasjon/${view.id}/plan`} size="sm" variant="secondary">
					{t.form.signed.plan}
				</LinkButton>
			</p>
		</Notice>
	);
}
