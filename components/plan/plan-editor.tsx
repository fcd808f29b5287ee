"use client";

import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { ClassBadges } from "@/components/ui/class-badges";
import { Notice } from "@/components/ui/notice";
import { planCautions } from "@/lib/clinical/engine/low-value";
import { supersededItems } from "@/lib/clinical/engine/superseded";
import { planSections } from "@/lib/clinical/types";
import { fetchPlan, savePlan } from "@/lib/consultation/queries";
import type { PlanView } from "@/lib/consultation/types";
import { BasisKey } from "./basis-key";
import { countLines } from "./decisions";
import type { EditorWords } from "./editor-words";
import { LastPlan } from "./last-plan";
import { LiveDifference } from "./live-difference";
import { NotProposed } from "./not-proposed";
import { PlanBanners } from "./plan-banners";
import { PlanConflict } from "./plan-conflict";
import { PlanSaveStatus } from "./plan-save-status";
import { PlanSection } from "./plan-section";
import { createPlanStore } from "./plan-store";
import { RaisedNotice } from "./raised-notice";
import { ChoicePanel } from "./record/choice/panel";
import { RecordPanel } from "./record/record-panel";
import { SignBar } from "./sign-bar";
import { useSign } from "./use-sign";
import { writtenLines } from "./written-lines";

type Props = {
	view: PlanView;
	words: EditorWords;
	today: string;
	/** What has changed since the last visit. */
	children?: ReactNode;
};

/** The plan as the clinician makes it: drafted lines kept, edited or dropped, own lines added, saved as they are made. */
export function PlanEditor({ view, words, today, children }: Props) {
	const id = view.consultation.id;
	const [store] = useState(() =>
		createPlanStore(view, { save: savePlan, load: fetchPlan, newKey: () => crypto.randomUUID() }),
	);
	const state = useSyncExternalStore(store.subscribe, store.getState, store.getState);
	const signing = useSign(id, store, words);
	const { t, terms, lang } = words;

	useEffect(() => {
		// Going back in the browser can show the page as it was before the last saves.
		void store.look();
		const listening = new AbortController();
		const { signal } = listening;
		document.addEventListener("visibilitychange", () => void (document.hidden ? store.flush() : store.look()), {
			signal,
		});
		window.addEventListener("pagehide", () => void store.flush(), { signal });
		window.addEventListener("online", () => void store.flush(), { signal });
		return () => {
			listening.abort();
			void store.flush();
			store.stop();
		};
	}, [store]);

	const { draft, evaluation } = state.view;
	const emergency = evaluation.triage.class === "emergency";
	const replaced = useMemo(() => supersededItems(state.record), [state.record]);
	const lines = useMemo(() => writtenLines(draft, state.decisions, replaced), [draft, state.decisions, replaced]);
	const cautions = useMemo(
		() => planCautions({ lines, receivers: (state.record.referrals ?? []).map(({ to }) => to) }, words.lowValue),
		[lines, state.record.referrals, words.lowValue],
	);
	const { previous, intensity } = state.view;
	const sections = useMemo(
		() => planSections.filter((section) => !emergency || section === "safetyNet" || draft[section].length > 0),
		[draft, emergency],
	);
	return (
		<div className="grid gap-8">
			<div className="grid gap-4">
				<ClassBadges class={evaluation.triage.class} settled={evaluation.triage.settled} words={terms.class} />
				<p className="lead">{emergency ? t.emergencyLead : t.lead}</p>
				<BasisKey t={t} />
			</div>
			<PlanBanners view={state.view} words={words} cautions={cautions} />
			{state.status === "conflict" && state.theirs && (
				<PlanConflict
					mine={state.decisions}
					myRecord={state.record}
					theirs={state.theirs}
					words={words}
					onKeepMine={store.keepMine}
					onTakeTheirs={store.takeTheirs}
				/>
			)}
			{state.status === "signed" && (
				<Notice tone="warning" title={t.signedElsewhere} role="alert">
					<a href={`/konsultasjon/${id}/plan`} className="link">
						{t.openSigned}
					</a>
				</Notice>
			)}
			{!emergency && intensity.notBetter && <RaisedNotice intensity={intensity} words={words} />}
			{!emergency && children}
			{!emergency && previous && (
				<LastPlan
					previous={previous}
					value={state.record.lastPlan}
					change={(value) => store.decide("lastPlan", value)}
					words={words}
				/>
			)}
			{!emergency && (
				<ChoicePanel
					value={state.record.choice}
					change={(value) => store.decide("choice", value)}
					answers={state.view.consultation.answers}
					evaluation={evaluation}
					today={today}
					words={words.panels.choice}
					t={t}
					lang={lang}
				/>
			)}
			<div className="grid gap-6">
				{sections.map((section) => (
					<PlanSection
						key={section}
						section={section}
						title={emergency && section === "referral" ? t.emergencyActions : terms.planSection[section]}
						draft={draft}
						decisions={state.decisions}
						words={words}
						change={store.change}
						replaced={replaced}
						panel={
							emergency ? null : (
								<RecordPanel
									section={section}
									record={state.record}
									decide={store.decide}
									answers={state.view.consultation.answers}
									evaluation={evaluation}
									intensity={intensity.is}
									today={today}
									words={words}
								/>
							)
						}
					/>
				))}
			</div>
			{!emergency && previous && <LiveDifference last={previous.plan} lines={lines} draft={draft} t={words.visits} />}
			<NotProposed words={words} />
			<SignBar
				t={t}
				counts={countLines(draft, state.decisions, replaced)}
				unsettled={!evaluation.triage.settled && !emergency}
				signing={signing}
				disabled={state.status === "conflict" || state.status === "signed"}
				status={
					<PlanSaveStatus
						status={state.status}
						savedAt={state.savedAt}
						refusal={state.refusal}
						fault={state.fault}
						t={t}
						lang={lang}
					/>
				}
			/>
		</div>
	);
}
