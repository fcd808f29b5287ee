import type { ReactNode } from "react";
import { PatientView } from "@/components/patient-view/patient-view";
import { LinkButton } from "@/components/ui/button";
import { ClassBadges } from "@/components/ui/class-badges";
import { Notice } from "@/components/ui/notice";
import type { Lang, Localised } from "@/lib/clinical/types";
import type { PlanView } from "@/lib/consultation/types";
import type { cases } from "@/lib/texts/cases";
import type { plan } from "@/lib/texts/plan";
import type { terms } from "@/lib/texts/terms";
import { PlanLinesView } from "./plan-lines-view";

type Props = {
	view: PlanView;
	t: Localised<typeof plan>;
	terms: Localised<typeof terms>;
	own: Localised<Pick<typeof cases, "ownWords" | "noPlan">>;
	/** "Signed …", filled. */
	signed: string;
	lang: Lang;
	/** What has come of it since. */
	children?: ReactNode;
};

/** A signed plan is read, never changed. */
export function SignedPlan({ view, t, terms, own, signed, lang, children }: Props) {
	const { triage } = view.evaluation;
	return (
		<div className="grid gap-8">
			<div className="flex flex-wrap items-center justify-between gap-x-6">
				<ClassBadges class={triage.class} settled={triage.settled} words={terms.class} />
				<PatientView consultationId={view.consultation.id} isEmergency={triage.class === "emergency"} lang={lang} />
			</div>
			<Notice tone="success" title={signed} />
			<PlanLinesView
				lines={view.consultation.plan ?? []}
				sections={terms.planSection}
				own={own.ownWords}
				empty={own.noPlan}
			/>
			<LinkButton href={`/konsultasjon/${view.consultation.id}/utskrift`} className="justify-self-start">
				{t.toPrint}
			</LinkButton>
			{children}
		</div>
	);
}
