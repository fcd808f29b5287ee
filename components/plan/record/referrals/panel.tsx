"use client";

import { PlusIcon } from "@navikt/aksel-icons";
import { useRef, useState } from "react";
import type { ReferralDecision } from "@/lib/clinical/plan-record";
import type { PanelProps } from "../panel-props";
import { ReferralsCard } from "./card";
import { ReferralsPicker } from "./picker";

/** Whom the patient is sent to: a service in two clicks, then what it asks for, as far as one cares to fill in. */
export function ReferralsPanel({
	value = [],
	change,
	answers,
	evaluation,
	words,
	lang,
	record = {},
}: PanelProps<"referrals">) {
	const { t } = words;
	const opener = useRef<HTMLButtonElement>(null);
	const [picking, setPicking] = useState(false);
	const [added, setAdded] = useState<string | null>(null);

	const put = (next: readonly ReferralDecision[]) => change(next.length > 0 ? next : undefined);
	const toOpener = () => requestAnimationFrame(() => opener.current?.focus());
	function pick(to: string) {
		const id = crypto.randomUUID();
		put([...value, { id, to }]);
		setAdded(id);
		setPicking(false);
	}
	return (
		<div className="grid max-w-text gap-4 py-2">
			{value.map((referral) => (
				<ReferralsCard
					key={referral.id}
					referral={referral}
					change={(next) => put(value.map((each) => (each.id === next.id ? next : each)))}
					remove={() => {
						put(value.filter((each) => each.id !== referral.id));
						toOpener();
					}}
					answers={answers}
					evaluation={evaluation}
					words={words}
					lang={lang}
					choice={record.choice}
					focus={added === referral.id}
				/>
			))}
			{picking ? (
				<ReferralsPicker
					words={words}
					onPick={pick}
					onCancel={() => {
						setPicking(false);
						toOpener();
					}}
				/>
			) : (
				<button
					ref={opener}
					type="button"
					className="quiet -ms-2.5 justify-self-start"
					onClick={() => setPicking(true)}
				>
					<PlusIcon aria-hidden="true" fontSize="1.2em" />
					{value.length > 0 ? t.addMore : t.add}
				</button>
			)}
		</div>
	);
}
