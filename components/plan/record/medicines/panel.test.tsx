import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Answers } from "@/lib/clinical/content/answers";
import { content as everything } from "@/lib/clinical/content/content";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { evaluate } from "@/lib/clinical/engine/evaluate";
import { localise } from "@/lib/clinical/engine/localise";
import { recordGaps } from "@/lib/clinical/engine/plan-record";
import type { PlanRecord } from "@/lib/clinical/plan-record";
import { planRecord } from "@/lib/consultation/record-schema";
import { withChanges } from "@/lib/test/baseline";
import { safeForMedicine } from "@/lib/test/medicine-cases";
import { plan } from "@/lib/texts/plan";
import { MedicinesPanel } from "./panel";
import { medicinesWords } from "./words";

const content = localise(everything, "nb") as LocalContent;
let value: PlanRecord["medicines"];
let answers: Answers;

function Panel() {
	const [current, setCurrent] = useState<PlanRecord["medicines"]>(undefined);
	value = current;
	return (
		<MedicinesPanel
			value={current}
			change={setCurrent}
			answers={answers}
			evaluation={evaluate(content, answers)}
			today="2026-11-22"
			words={medicinesWords(content, "nb")}
			t={localise(plan, "nb")}
			lang="nb"
		/>
	);
}

const show = (changes: Parameters<typeof withChanges>[1] = {}) => {
	answers = withChanges(safeForMedicine, changes);
	render(<Panel />);
};
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const pick = (name: string) => fireEvent.click(screen.getByLabelText(name));
const type = (label: string, text: string) =>
	fireEvent.change(screen.getByLabelText(label), { target: { value: text } });

/** What keeps the plan from being signed, and proof that the server takes the decision. */
function gaps(): readonly string[] {
	const record = value === undefined ? {} : { medicines: value };
	expect(planRecord.safeParse(record).success).toBe(true);
	const context = { content, answers, evaluation: evaluate(content, answers), lang: "nb" } as const;
	return recordGaps(record, context).map(({ key }) => key);
}

beforeEach(() => {
	value = undefined;
});
afterEach(cleanup);

describe("as few interactions as it takes", () => {
	test("nothing is there but one quiet button", () => {
		show();
		expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["Registrer medisinvalg"]);
	});

	test("no medicine is the first choice, and is undone in one click", () => {
		show();
		press("Registrer medisinvalg");
		const [first] = within(screen.getByRole("group")).getAllByRole("button");
		expect(first?.textContent).toBe("Ingen medisin");
		press("Ingen medisin");
		expect(value).toEqual([]);
		press("Angre");
		expect(value).toBeUndefined();
	});

	test("group, medicine, dose, days: the stop date follows, and the plan can be signed", () => {
		show();
		press("Registrer medisinvalg");
		press("NSAID");
		expect(gaps()).toEqual(["0.substance", "0.days"]);
		expect(screen.getByText("Trengs før signering.")).toBeTruthy();
		pick("Ibuprofen");
		type("Døgndose", "1200");
		type("Varighet", "7");
		expect(value).toMatchObject([
			{
				action: "start",
				group: "nsaid",
				substance: "ibuprofen",
				route: "oral",
				dailyDose: 1200,
				days: 7,
				stopOn: "2026-11-29",
			},
		]);
		expect(gaps()).toEqual([]);
	});

	test("a stop date sets the days; a day that has passed sets nothing, and says so", () => {
		show();
		press("Registrer medisinvalg");
		press("Paracetamol");
		type("Sluttdato", "2026-11-25");
		expect(value).toMatchObject([{ days: 3, stopOn: "2026-11-25" }]);
		type("Sluttdato", "2026-11-22");
		expect(value?.[0]).not.toHaveProperty("stopOn");
		expect(screen.getByText("Velg en dag etter i dag.")).toBeTruthy();
		expect(gaps()).toEqual(["0.days"]);
	});

	test("a number out of range is no number", () => {
		show();
		press("Registrer medisinvalg");
		press("Paracetamol");
		type("Varighet", "0");
		expect(value?.[0]).not.toHaveProperty("days");
		expect(screen.getByText("Skriv et tall fra 1 til 3650.")).toBeTruthy();
	});

	test("what is taken already goes on", () => {
		show({ analgesics: ["paracetamol"] });
		press("Registrer medisinvalg");
		press("Paracetamol");
		expect(value).toMatchObject([{ action: "continue", group: "paracetamol" }]);
	});
});

describe("a stop", () => {
	beforeEach(() => {
		show({ giBleedOrUlcer: "yes" });
		press("Registrer medisinvalg");
		press("NSAID");
		pick("Ibuprofen");
		type("Varighet", "5");
	});

	test("is said in words, and keeps the plan from being signed", () => {
		expect(screen.getByText("Stopp: Tidligere magesår eller blødning")).toBeTruthy();
		expect(gaps()).toEqual(["0.overrides.N5"]);
	});

	test("opens for a ready reason", () => {
		pick("Drøftet med spesialist");
		expect(value?.[0]?.overrides).toEqual({ N5: "Drøftet med spesialist" });
		expect(gaps()).toEqual([]);
	});

	test("opens for a reason of one's own, and closes again when it is taken back", () => {
		type("Egen grunn", "Én dose før reise");
		expect(gaps()).toEqual([]);
		type("Egen grunn", "");
		expect(value?.[0]).not.toHaveProperty("overrides");
		expect(gaps()).toEqual(["0.overrides.N5"]);
	});

	test("comes with the stomach protection that a warning proposes", () => {
		expect(screen.getByText("Sårbar mage uten PPI.")).toBeTruthy();
		pick("Med PPI");
		expect(value).toMatchObject([{ withPpi: true }]);
		expect(screen.queryByText("Sårbar mage uten PPI.")).toBeNull();
	});
});

test("what nobody asked is to be settled first, with a way to the question", () => {
	show({ lithium: undefined });
	press("Registrer medisinvalg");
	press("NSAID");
	expect(screen.getByText("Må avklares før valg")).toBeTruthy();
	expect(screen.getByRole("link", { name: "Litium" }).getAttribute("href")).toMatch(/#lithium$/);
});

test("a medicine of little value stands with what to do instead", () => {
	show();
	press("Registrer medisinvalg");
	press("Gabapentinoid");
	expect(screen.getByText(/Ikke vist å virke, verken ved korsryggsmerter eller isjias/)).toBeTruthy();
	expect(screen.getByText("Heller:")).toBeTruthy();
});

describe("habit and tapering", () => {
	beforeEach(() =>
		show({ analgesics: ["strong-opioid"], analgesicDays7: 7, analgesicByHabit: "yes", selfEfficacy: 3 }),
	);

	test("how often, why, and the belief in one's own coping", () => {
		for (const said of ["Sterkt opioid", "7 av 7 dager", "ja", "3 av 10"]) expect(screen.getByText(said)).toBeTruthy();
		expect(screen.getByText(/avtal en sluttdato/)).toBeTruthy();
	});

	test("a tapering plan is prompted; the dates are proposed from the clinician's own numbers", () => {
		press("Lag nedtrappingsplan");
		pick("Oksykodon");
		expect(gaps()).toEqual(["0.aim", "0.taper"]);
		expect(screen.getByText(/Ingen kilde her gir en takt for nedtrapping/)).toBeTruthy();
		type("Mål som dere er enige om", "Sove uten tabletter");
		press("Foreslå trinn");
		expect(screen.getByText(/Fyll inn alle fire/).getAttribute("role")).toBe("status");
		type("Døgndose nå", "20");
		type("Ned hver gang", "10");
		type("Mellom trinnene", "14");
		press("Foreslå trinn");
		expect(value?.[0]?.taper).toEqual([
			{ from: "2026-11-22", dailyDose: 10 },
			{ from: "2026-12-06", dailyDose: 0 },
		]);
		expect(gaps()).toEqual([]);
	});

	test("stopping at once is a stop of its own", () => {
		press("Lag nedtrappingsplan");
		pick("Oksykodon");
		pick("Slutt");
		expect(screen.getByText("Stopp: Brå slutt på opioid")).toBeTruthy();
		expect(gaps()).toEqual(["0.overrides.O5"]);
	});
});
