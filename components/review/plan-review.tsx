"use client";

import { PlusIcon } from "@navikt/aksel-icons";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { planSections, type PlanSection as Section } from "@/lib/clinical/types";
import { markSections } from "@/lib/review/queries";
import { type ReviewView, type Verdict, verdicts } from "@/lib/review/types";
import { fill } from "@/lib/texts/fill";
import { inPlan, PlanSection } from "./plan-section";
import { useReview } from "./review-context";
import { StepError } from "./step-error";
import { SuggestForm } from "./suggest-form";
import { SuggestionItem } from "./suggestion-item";
import { useStep } from "./use-step";

type Form = { section: Section | "elsewhere"; kind: "suggest" | "ask" };

export const sectionsOf = ({ plan }: Pick<ReviewView, "plan">): readonly Section[] =>
	planSections.filter((section) => plan.some((line) => line.section === section));

/** Typing is no command. */
const writes = (target: EventTarget) =>
	target instanceof HTMLElement && target.matches("textarea, select, input:not([type=radio], [type=checkbox])");

/** The plan, section by section. 1, 2 and 3 answer for the section in focus, E agrees with the rest. */
export function PlanReview() {
	const { review, words } = useReview();
	const { t } = words;
	const box = useRef<HTMLDivElement>(null);
	const [form, setForm] = useState<Form | null>(null);
	const mark = useStep(markSections);
	const sections = sectionsOf(review);
	const left = sections.filter((section) => !review.marks[section]);
	const { work } = review.may;
	const had = useRef(work);

	// Whoever has just claimed it begins at the first section.
	useEffect(() => {
		if (work && !had.current) focusOn(box.current, sections[0]);
		had.current = work;
	}, [work, sections]);

	function save(marked: readonly Section[], verdict: Verdict, next: Section | undefined) {
		if (mark.isPending || marked.length === 0) return;
		const marks = Object.fromEntries(marked.map((section) => [section, verdict]));
		const { id, version, planVersion } = review;
		mark.mutate(
			{ id, version, planVersion, marks },
			{ onSuccess: () => (next ? focusOn(box.current, next) : document.getElementById("avslutt")?.focus()) },
		);
	}
	function answer(section: Section, verdict: Verdict) {
		if (verdict === "agree") {
			setForm(null);
			save([section], "agree", after(section, left));
		} else setForm(form?.section === section && form.kind === verdict ? null : { section, kind: verdict });
	}
	const agreeRest = () => save(left, "agree", undefined);

	function press(event: KeyboardEvent) {
		if (!work || event.ctrlKey || event.metaKey || event.altKey || writes(event.target)) return;
		const verdict = verdicts[Number(event.key) - 1];
		const at = (event.target as HTMLElement).closest<HTMLElement>("[data-section]")?.dataset.section as Section;
		if (verdict && at) answer(at, verdict);
		else if (event.key.toLowerCase() === t.agreeRestKey.toLowerCase()) agreeRest();
		else return;
		event.preventDefault();
	}
	function close() {
		const at = form?.section;
		setForm(null);
		if (at) requestAnimationFrame(() => focusOn(box.current, at));
	}

	const elsewhere = inPlan(review).filter(({ section }) => !sections.includes(section));
	return (
		<section aria-labelledby="planen" className="grid gap-2">
			<header className="flex flex-wrap items-baseline gap-x-4">
				<h2 id="planen">{t.plan}</h2>
				<p className="text-ink-soft text-sm">{fill(t.version, { n: review.planVersion + 1 })}</p>
				{work && <p className="pointer-coarse:hidden text-ink-soft text-sm md:ms-auto">{t.keysHelp}</p>}
			</header>
			{/* biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the buttons inside */}
			<div ref={box} onKeyDown={press}>
				<div className="-mx-3 border-line border-t px-3">
					{sections.map((section) => (
						<PlanSection
							key={section}
							section={section}
							form={form?.section === section ? form.kind : null}
							onVerdict={(verdict) => answer(section, verdict)}
							onClose={close}
						/>
					))}
				</div>
				<div className="grid gap-3 pt-3">
					{elsewhere.map((suggestion) => (
						<SuggestionItem
							key={suggestion.id}
							suggestion={suggestion}
							sectionName={words.terms.planSection[suggestion.section]}
						/>
					))}
					{work && form?.section === "elsewhere" && <SuggestForm section={null} onClose={() => setForm(null)} />}
					{work && form?.section !== "elsewhere" && sections.length < planSections.length && (
						<button
							type="button"
							className="quiet -ms-2.5 justify-self-start"
							onClick={() => setForm({ section: "elsewhere", kind: "suggest" })}
						>
							<PlusIcon aria-hidden="true" fontSize="1.2em" />
							{t.addElsewhere}
						</button>
					)}
				</div>
				{work && (
					<div className="sticky bottom-0 z-10 mt-3 grid gap-3 border-line border-t bg-paper py-3">
						<StepError error={mark.error} words={words} />
						<div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
							<p role="status" className="text-sm">
								{fill(t.progress, { done: sections.length - left.length, all: sections.length })}
							</p>
							{left.length > 0 && (
								<Button variant="secondary" aria-keyshortcuts={t.agreeRestKey} onClick={agreeRest}>
									{fill(t.agreeRest, { n: left.length })}
									<Kbd className="pointer-coarse:hidden">{t.agreeRestKey}</Kbd>
								</Button>
							)}
						</div>
					</div>
				)}
			</div>
		</section>
	);
}

const focusOn = (box: HTMLElement | null, section: string | undefined) =>
	box?.querySelector<HTMLElement>(`[data-section="${section}"]`)?.focus();

/** The next section that nobody has said anything of, from here on and round. */
function after(section: Section, left: readonly Section[]): Section | undefined {
	const others = left.filter((one) => one !== section);
	const place = planSections.indexOf(section);
	return others.find((one) => planSections.indexOf(one) > place) ?? others[0];
}
