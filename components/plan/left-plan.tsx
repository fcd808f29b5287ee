"use client";

import { useEffect, useState } from "react";
import { dropLeft, findLeft } from "@/components/kept/keeper";
import type { Left } from "@/components/kept/store";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Localised } from "@/lib/clinical/types";
import type { ConsultationView } from "@/lib/consultation/types";
import type { plan } from "@/lib/texts/plan";
import { missingFrom } from "./missing-from";
import type { UnsavedPlan } from "./plan-store";

type Props = {
	consultation: Pick<ConsultationView, "id" | "signedPlan" | "signedRecord">;
	userId: string;
	t: Localised<typeof plan>;
};

/** Lines and choices that did not arrive before the plan was signed, so that the GP can add them where they belong. */
export function LeftPlan({ consultation, userId, t }: Props) {
	const { id } = consultation;
	const [left, setLeft] = useState<readonly Left<UnsavedPlan>[]>([]);
	useEffect(() => {
		findLeft<UnsavedPlan>(userId, { what: "plan", consultationId: id }).then(setLeft);
	}, [id, userId]);
	const { lines, parts } = missingFrom(
		consultation,
		left.flatMap(({ content: { to, others = [] } }) => [to, ...others]),
	);
	if (lines.length + parts.length === 0) return null;
	return (
		<Notice tone="danger" role="alert" title={t.leftOutTitle}>
			<p className="text-sm">{t.leftOutText}</p>
			<ul className="my-2 grid list-disc gap-1 ps-5">
				{lines.map((line) => (
					<li key={line}>{line}</li>
				))}
				{parts.map((part) => (
					<li key={part}>{`${t.conflictDecided}: ${t.parts[part]}`}</li>
				))}
			</ul>
			<Button
				size="sm"
				variant="secondary"
				className="justify-self-start"
				onClick={() => {
					setLeft([]);
					void dropLeft(userId, { what: "plan", consultationId: id }, left);
				}}
			>
				{t.leftOutSeen}
			</Button>
		</Notice>
	);
}
