"use client";

import { ExclamationmarkTriangleIcon } from "@navikt/aksel-icons";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { FindingGroup } from "@/lib/clinical/engine/finding-choices";
import { AlarmForm } from "./alarm-form";
import { type AlarmMessage, AlarmResult } from "./alarm-result";
import { useReview } from "./review-context";

/** Findings that were reported, the latest first and on top of everything; and the way to report one. */
export function useAlarms(groups: readonly FindingGroup[]) {
	const { review, words, take } = useReview();
	const [isReporting, setReporting] = useState(false);
	const alarms = review.messages.filter((message): message is AlarmMessage => message.kind === "alarm").toReversed();
	// Until a GP has answered, the latest emergency stands open.
	const [openId, setOpenId] = useState(review.attention === "alarm" ? (alarms[0]?.id ?? null) : null);
	const button = review.may.alarm && !isReporting && (
		<Button variant="secondary" tone="danger" onClick={() => setReporting(true)}>
			<ExclamationmarkTriangleIcon aria-hidden="true" />
			{words.t.alarm.open}
		</Button>
	);
	const top = (
		<>
			{isReporting && (
				<AlarmForm
					groups={groups}
					onClose={() => setReporting(false)}
					onReported={(report) => {
						take(report.review);
						setOpenId(report.review.messages.findLast(({ kind }) => kind === "alarm")?.id ?? null);
						setReporting(false);
						window.scrollTo({ top: 0 });
					}}
				/>
			)}
			<div className="grid gap-4 empty:hidden">
				{alarms.map((message) => (
					<AlarmResult
						key={message.id}
						message={message}
						isOpen={message.id === openId}
						onOpen={() => setOpenId(message.id)}
						onClose={() => setOpenId(null)}
					/>
				))}
			</div>
		</>
	);
	/** In an open emergency nothing else is shown. */
	const isEmergency = alarms.some(({ id, alarm }) => id === openId && alarm.class === "emergency");
	return { button, top, isEmergency };
}
