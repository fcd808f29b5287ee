import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createAnswerForm } from "@/components/consultation/answer-form";
import { formValuesOf } from "@/components/consultation/form-values";
import { type Screen, ScreenProvider } from "@/components/consultation/screen";
import { screenContent } from "@/components/consultation/screen-content";
import { content as whole } from "@/lib/clinical/content/content";
import { type PatientQuestionId, patientQuestion } from "@/lib/clinical/content/patient-form";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { localise } from "@/lib/clinical/engine/localise";
import { consultation } from "@/lib/texts/consultation";
import { result } from "@/lib/texts/result";
import { terms } from "@/lib/texts/terms";
import { visits } from "@/lib/texts/visits";
import { waitingRoom } from "@/lib/texts/waiting-room";
import { alarmsIn, type PatientAnswers, withAlarms } from "@/lib/waiting-room/answers";
import { PatientAnswer } from "./patient-answer";
import { patientSaid } from "./patient-said";
import { PatientSaidNotice } from "./patient-said-notice";

const content = screenContent(localise(whole, "nb") as LocalContent);
const t = localise({ form: consultation, result, terms, visits, patient: waitingRoom }, "nb");
const savedAt = "2026-11-27T08:00:00.000Z";

let written: Record<string, unknown> = {};
let posted: unknown[] = [];
beforeEach(() => {
	written = {};
	posted = [];
	vi.stubGlobal("fetch", async (_address: string, { body }: RequestInit) => {
		posted.push(JSON.parse(String(body)).questions);
		return new Response("{}", { headers: { "content-type": "application/json" } });
	});
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

function Page({ answers, before }: { answers: PatientAnswers; before: readonly PatientQuestionId[] }) {
	const alarms = withAlarms({}, [...alarmsIn(answers), ...before], savedAt);
	const form = {
		...({ id: "f", moment: "before-visit", lang: "nb", answers, alarms, handled: {}, attention: "nothing" } as const),
		...{ savedAt, submittedAt: null, seenAt: null },
	};
	const said = patientSaid("c", [form], null, localise(waitingRoom, "nb"), "nb");
	if (!said) throw new Error("Nothing was said");
	const shown: Screen = {
		...createAnswerForm(content, formValuesOf(content, {}, "nb")),
		...{ content, t, lang: "nb", readOnly: false, last: null, said },
		rawAt: (id) => (written[id] as "") ?? "",
		setAnswer: (id, raw) => {
			written[id] = raw;
		},
		overrule: async () => undefined,
		goTo: () => undefined,
	};
	return (
		<ScreenProvider value={shown}>
			<PatientSaidNotice said={said} />
			<PatientAnswer id="saddleSensation" said={said} />
		</ScreenProvider>
	);
}

const all = (n: number) => screen.queryByRole("button", { name: `Bekreft ${n} svar som de står` });

test("what would clear a safety question is left to the clinician, one by one", () => {
	render(<Page answers={{ saddle: "no", legs: "none", pain: 3 }} before={[]} />);
	fireEvent.click(all(1) as HTMLElement);
	expect(written).toEqual({ painBack: 3 });
	expect(posted).toEqual([["pain"]]);
	expect(screen.getByText(/bekreftes ett for ett, ved spørsmålet \(2\)/)).toBeTruthy();
	fireEvent.click(screen.getByRole("button", { name: /^Bekreft\s?: Nei/ }));
	expect(written).toEqual({ painBack: 3, saddleSensation: "normal" });
});

test("what raises an alarm is confirmed with the rest", () => {
	render(<Page answers={{ saddle: "yes", legs: "both", sex: "yes", pain: 3 }} before={[]} />);
	fireEvent.click(all(4) as HTMLElement);
	expect(written).toMatchObject({ saddleSensation: "reduced", legPain: "both", sexualFunction: "new-change" });
});

test("an alarm that was taken back is told with what was said first, and nothing can be confirmed from it", () => {
	render(<Page answers={{ saddle: "no", pain: 3 }} before={["saddle"]} />);
	expect(screen.getByText(patientQuestion("saddle").label.nb, { exact: false }).textContent).toContain(
		"Svarte først ja, så nei.",
	);
	expect(all(1)).toBeTruthy();
	expect(screen.queryByRole("button", { name: /^Bekreft\s?:/ })).toBeNull();
});
