import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import type { Answers } from "@/lib/clinical/content/answers";
import { content as everything } from "@/lib/clinical/content/content";
import { assess } from "@/lib/clinical/engine/assess";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { localise } from "@/lib/clinical/engine/localise";
import type { FollowUpDecision } from "@/lib/clinical/plan-record";
import { plan } from "@/lib/texts/plan";
import { FollowUpPanel } from "./panel";
import { followUpWords } from "./words";

afterEach(cleanup);

const content: LocalContent = localise(everything, "nb");

let decision: FollowUpDecision | undefined;
function Panel({ answers }: { answers: Answers }) {
	const [value, setValue] = useState<FollowUpDecision | undefined>(undefined);
	decision = value;
	return (
		<FollowUpPanel
			value={value}
			change={setValue}
			answers={answers}
			evaluation={assess(content, answers)}
			intensity="medium"
			today="2026-11-22"
			words={followUpWords(content, "nb")}
			t={localise(plan, "nb")}
			lang="nb"
		/>
	);
}
const shows = (answers: Answers = {}) => render(<Panel answers={answers} />);
const pick = (name: string | RegExp) => fireEvent.click(screen.getByRole("radio", { name }));
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

test("one click sets the day, and only then the rest is asked", () => {
	shows();
	expect(screen.queryByLabelText("Hva måles")).toBeNull();
	pick("2 uker");
	expect(decision).toEqual({ on: "2026-12-06" });
	pick("Hos fysioterapeut");
	type("Hva måles", "smerte");
	expect(decision).toEqual({ on: "2026-12-06", with: "physiotherapist", measure: "smerte" });
});

test("the weeks of the draft are marked, in words", () => {
	shows({ durationDays: 20 });
	expect(screen.getByText(/Utkastet foreslår 2 til 4 uker/)).toBeTruthy();
	expect(screen.getAllByRole("radio").map((box) => box.parentElement?.textContent)).toEqual([
		"1 uke",
		"2 uker (foreslått)",
		"4 uker (foreslått)",
		"6 uker",
		"12 uker",
	]);
});

test("nothing is proposed when the duration is unknown", () => {
	shows();
	expect(screen.queryByText(/foreslå/)).toBeNull();
});

test("a day of one's own shows when it lies behind, and can be taken away", () => {
	shows();
	type("Dato", "2026-11-21");
	expect(screen.getByText("Datoen er passert.")).toBeTruthy();
	type("Dato", "2026-11-22");
	expect(screen.queryByText("Datoen er passert.")).toBeNull();
	type("Dato", "");
	expect(decision).toBeUndefined();
});

test("the usual measures are one click", () => {
	shows();
	pick("1 uke");
	fireEvent.click(screen.getByRole("button", { name: "Mål og skår på nytt" }));
	expect(decision?.measure).toMatch(/STarT Back/);
});
