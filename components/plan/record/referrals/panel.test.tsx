import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import type { Answers } from "@/lib/clinical/content/answers";
import { content as everything } from "@/lib/clinical/content/content";
import { assess } from "@/lib/clinical/engine/assess";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { localise } from "@/lib/clinical/engine/localise";
import type { PlanRecord } from "@/lib/clinical/plan-record";
import { plan } from "@/lib/texts/plan";
import { ReferralsPanel } from "./panel";
import { referralsWords } from "./words";

vi.mock("next/navigation", () => ({ useParams: () => ({ id: "sak" }) }));
afterEach(cleanup);

const content: LocalContent = localise(everything, "nb");

let referrals: PlanRecord["referrals"];
function Panel({ answers, record }: { answers: Answers; record: PlanRecord }) {
	const [value, setValue] = useState<PlanRecord["referrals"]>(undefined);
	referrals = value;
	return (
		<ReferralsPanel
			value={value}
			change={setValue}
			answers={answers}
			evaluation={assess(content, answers)}
			today="2026-11-22"
			words={referralsWords(content, "nb")}
			t={localise(plan, "nb")}
			lang="nb"
			record={record}
		/>
	);
}
const shows = (answers: Answers = {}, record: PlanRecord = {}) => render(<Panel answers={answers} record={record} />);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
function refer(to: string) {
	press("Henvis");
	press(to);
}

test("a referral takes two clicks, is heard, and goes away again", () => {
	shows();
	refer("Fysioterapeut");
	expect(referrals).toMatchObject([{ to: "physiotherapist" }]);
	expect(document.activeElement?.textContent).toBe("Fysioterapeut");
	press("Fjern Fysioterapeut");
	expect(referrals).toBeUndefined();
});

test("Escape closes the list of services", () => {
	shows();
	press("Henvis");
	fireEvent.keyDown(screen.getByRole("group", { name: "Hvem skal overta eller hjelpe?" }), { key: "Escape" });
	expect(screen.getByRole("button", { name: "Henvis" })).toBeTruthy();
});

test("a first-line service is not asked what was tried", () => {
	shows();
	refer("Fysioterapeut");
	expect(screen.queryByText("Hva er prøvd først?")).toBeNull();
});

test("before a specialist it asks what was tried, proposes the first line, and leaves the way open", () => {
	shows({ physioSessionsBefore: 2 });
	refer("Fysikalsk medisin og rehabilitering");
	expect(screen.getByText(/2 timer i førstelinjen så langt\. Veiledet trening/)).toBeTruthy();
	expect(screen.getByText(/ingen norsk grense/)).toBeTruthy();
	press("2 timer i førstelinjen");
	press("Veiledet trening");
	expect(referrals).toMatchObject([{ to: "physical-medicine", tried: "2 timer i førstelinjen; Veiledet trening" }]);
	press("Bytt til fysioterapeut");
	expect(referrals).toMatchObject([{ to: "physiotherapist", tried: "2 timer i førstelinjen; Veiledet trening" }]);
});

test("sessions that were not asked are unknown, with the way to the question", () => {
	shows();
	refer("Nevrologi");
	expect(screen.getByText(/er ikke ført/)).toBeTruthy();
	expect(screen.getByText("Før det i konsultasjonen").getAttribute("href")).toBe(
		"/konsultasjon/sak#physioSessionsBefore",
	);
});

test("five sessions are enough for it to propose nothing", () => {
	shows({ physioSessionsBefore: 5 });
	refer("Nevrologi");
	expect(screen.getByText(/^5 timer i førstelinjen så langt\. Du kan/)).toBeTruthy();
	expect(screen.queryByRole("button", { name: "Bytt til fysioterapeut" })).toBeNull();
});

test("localised pain warns before a surgeon, and the barriers are answered", () => {
	shows({ legPain: "none", barriers: ["cost", "language"] });
	refer("Nevrokirurgi eller ortopedi");
	expect(screen.getByText(/henvises ikke til nevrokirurg/)).toBeTruthy();
	expect(screen.getByText("Pris:").parentElement?.textContent).toContain("frikort");
	expect(screen.getByText("Språk:").parentElement?.textContent).toContain("tolkebehov");
});

test("a service answers a barrier in its own way where it has one", () => {
	shows({ barriers: ["cost"] });
	refer("Kiropraktor");
	expect(screen.getByText("Pris:").parentElement?.textContent).toContain("kiropraktor teller ikke med");
});

test("the checklist says what is there, links to what is missing, and follows what is written", () => {
	shows({ workStatus: "working" }, { choice: { interpreter: true } });
	refer("Nevrologi");
	const item = (label: string) => screen.getByText(label, { selector: "li *" }).closest("li") as HTMLElement;
	expect(screen.getByText("Mottakeren spør om: 2 av 18 er med")).toBeTruthy();
	expect(item("Yrke og arbeidsstatus").textContent).toContain("med");
	expect(item("Tolkebehov").textContent).not.toContain("føres");
	expect(within(item("Kraft")).getByText("Kraft").getAttribute("href")).toBe("/konsultasjon/sak#neuroExamDone");
	expect(item("Mobilnummer").textContent).toContain("tas fra journalen");
	fireEvent.change(screen.getByLabelText("Vurdering: henviser for …"), { target: { value: "Parese" } });
	expect(screen.getByText("Mottakeren spør om: 3 av 18 er med")).toBeTruthy();
});
