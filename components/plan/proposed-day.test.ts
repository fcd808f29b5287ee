import { expect, test } from "vitest";
import { content as everything } from "@/lib/clinical/content/content";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { localise } from "@/lib/clinical/engine/localise";
import type { PlanRecord } from "@/lib/clinical/plan-record";
import type { TriageClass } from "@/lib/clinical/types";
import { plan } from "@/lib/texts/plan";
import { proposedDay } from "./proposed-day";
import { panelWords } from "./record/panel-words";

const content: LocalContent = localise(everything, "nb");
const panels = panelWords(content, "nb");
let decided: PlanRecord["followUp"];
const propose = (items: readonly string[], followUp: PlanRecord["followUp"] = undefined, of: TriageClass = "usual") =>
	proposedDay(
		{
			intervals: panels.followUp.intervals,
			...{ items, followUp, class: of, today: "2026-11-27" },
			decide: (value) => {
				decided = value;
			},
		},
		{ lang: "nb", t: localise(plan, "nb"), panels },
	);

test("the day that a line proposes is a working day, and one press sets it beside what is decided", () => {
	const proposed = propose(["followUp.chronic-high"], { with: "gp" });
	expect(proposed).toMatchObject({
		text: "mandag 28. desember",
		moved: "25. desember er helligdag: flyttet.",
		isListed: false,
	});
	proposed?.set();
	expect(decided).toEqual({ with: "gp", on: "2026-12-28" });
});

test.each<[string, readonly string[], PlanRecord["followUp"]]>([
	["a day is set", ["followUp.chronic-high"], { on: "2026-12-01" }],
	["no line proposes one", ["followUp.recheck-alarm"], undefined],
	["the patient makes contact", ["followUp.acute-low"], undefined],
])("nothing is asked when %s", (_, items, followUp) => {
	expect(propose(items, followUp)).toBeNull();
});

test("an urgent case is listed without a day too", () => {
	expect(propose(["followUp.cancer-review"], undefined, "urgent")).toMatchObject({ isListed: true, moved: null });
});
