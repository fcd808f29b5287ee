import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import type { Answers } from "@/lib/clinical/content/answers";
import { content as everything } from "@/lib/clinical/content/content";
import { assess } from "@/lib/clinical/engine/assess";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { localise } from "@/lib/clinical/engine/localise";
import type { ChoiceRecord } from "@/lib/clinical/plan-record";
import { plan } from "@/lib/texts/plan";
import { ChoicePanel } from "./panel";
import { choiceWords } from "./words";

vi.mock("next/navigation", () => ({ useParams: () => ({ id: "sak" }) }));
afterEach(cleanup);

const content: LocalContent = localise(everything, "nb");

const goals = [{ activity: "Gå tur", now: 3, target: 7 }];

let record: ChoiceRecord | undefined;
function Panel({ answers }: { answers: Answers }) {
	const [value, setValue] = useState<ChoiceRecord | undefined>(undefined);
	record = value;
	return (
		<ChoicePanel
			value={value}
			change={setValue}
			answers={answers}
			evaluation={assess(content, answers)}
			today="2026-11-22"
			words={choiceWords(content, "nb")}
			t={localise(plan, "nb")}
			lang="nb"
		/>
	);
}
const shows = (answers: Answers = {}) => render(<Panel answers={answers} />);
const click = (role: "radio" | "checkbox" | "button", name: string | RegExp) =>
	fireEvent.click(screen.getByRole(role, { name, hidden: true }));
const type = (label: string | RegExp, value: string) =>
	fireEvent.change(screen.getByLabelText(label), { target: { value } });

test("it is one line until opened, and says what there is", () => {
	shows();
	expect(screen.getByText("Ingen mål er ført. Valgfritt.").closest("details")?.open).toBe(false);
	expect(record).toBeUndefined();
});

test("the goals come from the answers, and the way to change them leads to the question", () => {
	shows({ goals, confidence: 8 });
	expect(screen.getByText("1 mål · trygghet 8 av 10")).toBeTruthy();
	expect(screen.getByText("(nå 3, mål 7 av 10)")).toBeTruthy();
	expect(screen.getByText("Endre målene").getAttribute("href")).toBe("/konsultasjon/sak#goals");
});

test.each([
	[6, true],
	[7, false],
	[undefined, false],
])("confidence %s asks for a smaller step: %s", (confidence, asks) => {
	shows({ goals, confidence });
	expect(screen.queryByText(/Gjør første steg mindre/) !== null).toBe(asks);
});

test("a goal takes a first step and a day, and gives them up again", () => {
	shows({ goals });
	type("Første steg mot «Gå tur»", "Ti minutter");
	type("Innen mot «Gå tur»", "2026-12-03");
	expect(record).toEqual({ steps: [{ firstStep: "Ti minutter", by: "2026-12-03" }] });
	type("Innen mot «Gå tur»", "");
	expect(record).toEqual({ steps: [{ firstStep: "Ti minutter" }] });
});

test("the options are ticked in the order of the list, and a nerve-root operation is for nerve-root pain", () => {
	shows();
	click("checkbox", "Bilder av ryggen");
	click("checkbox", "Vente og se");
	expect(record?.options).toEqual(["wait", "imaging"]);
	click("checkbox", "Bilder av ryggen");
	expect(record?.options).toEqual(["wait"]);
	expect(screen.queryByText("Operasjon for nerverotsmerter")).toBeNull();
	expect(screen.getByText(/^retningslinjene er uenige/, { selector: "p:has(a[href$='acupuncture'])" })).toBeTruthy();
});

test("a disagreement asks for a note, agreement does not, and the answer can be taken back", () => {
	shows();
	click("radio", "Enig");
	expect(screen.queryByLabelText("Hva gjelder uenigheten?")).toBeNull();
	click("radio", "Delvis");
	expect(screen.getByText("Trengs før signering.")).toBeTruthy();
	type("Hva gjelder uenigheten?", "Vil ha MR");
	expect(screen.queryByText("Trengs før signering.")).toBeNull();
	expect(record).toEqual({ agreement: "partly", agreementNote: "Vil ha MR" });
	type("Hva gjelder uenigheten?", "");
	click("button", /^Nullstill/);
	expect(record).toBeUndefined();
});

test("unticked is not recorded, never no", () => {
	shows();
	click("checkbox", "Tolk");
	type("Språk", "polsk");
	expect(record).toEqual({ interpreter: true, interpreterLanguage: "polsk" });
	click("checkbox", "Tolk");
	expect(record).toEqual({ interpreterLanguage: "polsk" });
	click("checkbox", "Pasienten har gjenfortalt planen");
	expect(record?.teachBack).toBe(true);
});

test("research is hinted at, and never filled in", () => {
	shows();
	expect((screen.getByLabelText("Forskning") as HTMLTextAreaElement).value).toBe("");
	type("Klinisk vurdering", "Sterk rygg");
	expect(record).toEqual({ clinician: "Sterk rygg" });
});
