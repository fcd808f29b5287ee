"use client";

import { type ReactNode, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { newKey } from "@/components/kept/new-key";
import type { Owner } from "@/components/kept/owner";
import { PatientView } from "@/components/patient-view/patient-view";
import { ClassBadges } from "@/components/ui/class-badges";
import { Notice } from "@/components/ui/notice";
import { planCautions } from "@/lib/clinical/engine/low-value";
import { openAlarms, whatWas } from "@/lib/clinical/engine/patient-alarms";
import { supersededItems } from "@/lib/clinical/engine/superseded";
import { planSections } from "@/lib/clinical/types";
import { fetchPlan, savePlan } from "@/lib/consultation/queries";
import type { PlanView } from "@/lib/consultation/types";
import { BasisKey } from "./basis-key";
import { countLines, standing } from "./decisions";
import type { EditorWords } from "./editor-words";
import { LastPlan } from "./last-plan";
import { LiveDifference } from "./live-difference";
import { NotProposed } from "./not-proposed";
import { PlanBanners } from "./plan-banners";
import { PlanConflict } from "./plan-conflict";
import { PlanSaveStatus } from "./plan-save-status";
import { PlanSection } from "./plan-section";
import { createPlanStore, type UnsavedPlan } from "./plan-store";
import { proposedDay } from "./proposed-day";
import { RaisedNotice } from "./raised-notice";
import { ChoicePanel } from "./record/choice/panel";
import { RecordPanel } from "./record/record-panel";
import { SignBar } from "./sign-bar";
import { useKeptPlan } from "./use-kept-plan";
import { useSign } from "./use-sign";
import { writtenLines } from "./written-lines";

type Props = {
	view: PlanView;
	/** Who is signed in: whose it is what the browser keeps until it is saved. */
	owner: Owner;
	words: EditorWords;
	today: string;
	/** What has changed since the last visit. */
	children?: ReactNode;
};

/** The plan as the clinician makes it: drafted lines kept, edited or dropped, own lines added, saved as they are made. */
export function PlanEditor({ view, owner, words, today, children }: Props) {
	const id = view.consultation.id;
	const keep = useRef<(unsaved: UnsavedPlan | null) => void>(() => undefined);
	const [store] = useState(() =>
		createPlanStore(view, {
			save: savePlan,
			load: fetchPlan,
			newKey,
			keep: (unsaved) => keep.current(unsaved),
			writer: owner.userId,
		}),
	);
	const state = useSyncExternalStore(store.subscribe, store.getState, store.getState);
	const signing = useSign(id, owner.userId, store, words);
	const { t, terms, lang } = words;

	const isKept = useKeptPlan(store, view.consultation, owner, keep);

	useEffect(() => {
		const listening = new AbortController();
		const { signal } = listening;
		document.addEventListener("visibilitychange", () => void (document.hidden ? store.flush() : store.look()), {
			signal,
		});
		window.addEventListener("pageshow", ({ persisted }) => void (persisted && store.look()), { signal });
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
	const drafted = useMemo(() => standing(draft.followUp, state.decisions), [draft, state.decisions]);
	const { previous, intensity } = state.view;
	const sections = useMemo(
		() => planSections.filter((section) => !emergency || section === "safetyNet" || draft[section].length > 0),
		[draft, emergency],
	);
	return (
		<div className="grid gap-8">
			<div className="grid gap-4">
				<div className="flex flex-wrap items-center justify-between gap-x-6">
					<ClassBadges class={evaluation.triage.class} settled={evaluation.triage.settled} words={terms.class} />
					<PatientView
						consultationId={id}
						isEmergency={emergency}
						settle={() => store.flush().then(() => store.savedVersion() !== null)}
						lang={lang}
					/>
				</div>
				<p className="lead">{emergency ? t.emergencyLead : t.lead}</p>
				<BasisKey t={t} />
			</div>
			<PlanBanners view={state.view} words={words} cautions={cautions} />
			{state.status === "conflict" && state.theirs && (
				<PlanConflict
					mine={state.decisions}
					myRecord={state.record}
					theirs={state.theirs}
					isLeft={state.isLeft}
					words={words}
					onKeepMine={store.keepMine}
					onTakeTheirs={store.takeTheirs}
				/>
			)}
			{state.found && (
				<Notice tone="info" role="status" title={t.found}>
					<button type="button" className="link justify-self-start text-sm" onClick={store.acceptFound}>
						{t.foundClose}
					</button>
				</Notice>
			)}
			{state.status === "signed" && (
				<Notice tone="warning" title={t.signedElsewhere} role="alert">
					<a href={`/konsultasjon/${id}/plan`} className="link">
						{t.openSigned}
					</a>
				</Notice>
			)}
			{!emergency && intensity.notBetter && (
				<RaisedNotice intensity={intensity} isOpen={!evaluation.triage.settled} words={words} />
			)}
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
									drafted={drafted}
									today={today}
									words={words}
								/>
							)
						}
					/>
				))}
			</div>
			{!emergency && previous && (
				<LiveDifference
					last={previous.plan}
					lines={lines}
					draft={draft}
					notAsked={state.view.notAsked}
					t={words.visits}
				/>
			)}
			<NotProposed words={words} />
			<SignBar
				t={t}
				counts={countLines(draft, state.decisions, replaced)}
				patientOpen={openAlarms(evaluation.patientAlarms).map((alarm) => whatWas(alarm, lang))}
				unsettled={!evaluation.triage.settled && !emergency}
				signing={signing}
				proposed={proposedDay(
					{
						intervals: words.panels.followUp.intervals,
						items: drafted,
						followUp: state.record.followUp,
						class: evaluation.triage.class,
						today,
						decide: (value) => store.decide("followUp", value),
					},
					words,
				)}
				disabled={state.status === "conflict" || state.status === "signed"}
				status={
					<PlanSaveStatus
						status={state.status}
						savedAt={state.savedAt}
						refusal={state.refusal}
						fault={state.fault}
						isKept={isKept}
						t={t}
						lang={lang}
					/>
				}
			/>
		</div>
	);
}
