import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { content } from "@/lib/clinical/content/content";
import { assess } from "@/lib/clinical/engine/assess";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { localise } from "@/lib/clinical/engine/localise";
import { planCautions } from "@/lib/clinical/engine/low-value";
import type { PlanView } from "@/lib/consultation/types";
import { over } from "@/lib/test/baseline";
import { low } from "@/lib/test/plan-cells/plan-cell";
import { plan as texts } from "@/lib/texts/plan";
import { addLine, type Decisions, dropLine } from "./decisions";
import type { EditorWords } from "./editor-words";
import { PlanBanners } from "./plan-banners";
import { writtenLines } from "./written-lines";

const local = localise(content, "nb") as LocalContent;
const answers = over(low);
const { plan: draft, ...evaluation } = assess(local, answers);
const view = { consultation: { id: "x", answers }, evaluation, draft } as unknown as PlanView;
const words = { t: localise(texts, "nb"), questions: {} } as EditorWords;

afterEach(cleanup);

function shown(decisions: Decisions): string {
	const lines = writtenLines(draft, decisions, new Set());
	const cautions = planCautions({ lines, receivers: [] }, local.lowValue);
	render(<PlanBanners view={view} words={words} cautions={cautions} />);
	return screen.getByRole("status").textContent ?? "";
}
const withMassage = addLine([], "activity", "own-1", "Massasje");
const withoutActive = draft.activity.reduce<Decisions>(
	(decisions, item) => dropLine(decisions, "activity", item, "gjort"),
	withMassage,
);

test("massage beside the drafted activity is met with nothing", () => {
	expect(draft.activity.length).toBeGreaterThan(0);
	expect(shown(withMassage)).toBe("");
});

test("with every line on activity dropped, the plan says that massage is only a supplement", () => {
	expect(shown(withoutActive)).toMatch(/^Bare som tillegg til egen aktivitet/);
});
