import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
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
function Panel({ drafted, today }: { drafted: readonly string[]; today: string }) {
	const [value, setValue] = useState<FollowUpDecision | undefined>(undefined);
	decision = value;
	return (
		<FollowUpPanel
			value={value}
			change={setValue}
			answers={{}}
			evaluation={assess(content, {})}
			drafted={drafted}
			today={today}
			words={followUpWords(content, "nb")}
			t={localise(plan, "nb")}
			lang="nb"
		/>
	);
}
const shows = (drafted: readonly string[] = [], today = "2026-11-23") =>
	render(<Panel drafted={drafted} today={today} />);
const pick = (name: string | RegExp) => fireEvent.click(screen.getByRole("radio", { name }));
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

test("one click sets the day, and only then the rest is asked", () => {
	shows();
	expect(screen.queryByLabelText("Hva måles")).toBeNull();
	pick("2 uker");
	expect(decision).toEqual({ on: "2026-12-07" });
	pick("Hos fysioterapeut");
	type("Hva måles", "smerte");
	expect(decision).toEqual({ on: "2026-12-07", with: "physiotherapist", measure: "smerte" });
});

test("the weeks of the draft are marked, in words", () => {
	shows(["followUp.acute-medium"]);
	expect(screen.getByText(/Utkastet foreslår 2 til 4 uker/)).toBeTruthy();
	expect(screen.getAllByRole("radio").map((box) => box.parentElement?.textContent)).toEqual([
		"1 uke",
		"2 uker (foreslått)",
		"4 uker (foreslått)",
		"6 uker",
		"12 uker",
	]);
});

test("nothing is proposed where no line names a time", () => {
	shows();
	expect(screen.queryByText(/foreslå/)).toBeNull();
});

test("a day of one's own shows when it lies behind, and can be taken away", () => {
	shows();
	type("Dato", "2026-11-20");
	expect(screen.getByText("Datoen er passert.")).toBeTruthy();
	type("Dato", "2026-11-23");
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

test("a day on which the practice is closed is moved, and the panel says so", () => {
	shows([], "2026-11-27");
	pick("4 uker");
	expect(decision).toEqual({ on: "2026-12-28" });
	expect(screen.getByRole("radio", { name: "4 uker", checked: true })).toBeTruthy();
	expect(screen.getByText("25. desember er helligdag: flyttet til mandag 28. desember.")).toBeTruthy();
	pick("2 uker");
	expect(screen.queryByText(/flyttet/)).toBeNull();
});

test("a closed day of one's own stands, and is told of", () => {
	shows([], "2026-11-27");
	type("Dato", "2026-12-26");
	expect(decision).toEqual({ on: "2026-12-26" });
	expect(screen.getByText("26. desember er helligdag.")).toBeTruthy();
});

test("days are told in days", () => {
	shows(["followUp.power-recheck", "followUp.root-recheck"]);
	expect(screen.getByText(/Utkastet foreslår 2 til 3 dager/)).toBeTruthy();
});
