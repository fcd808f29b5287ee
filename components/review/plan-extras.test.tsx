import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { localise } from "@/lib/clinical/engine/localise";
import type { ConsultationView, PlanAddendum } from "@/lib/consultation/types";
import { review } from "@/lib/texts/review";
import { terms } from "@/lib/texts/terms";
import { PlanExtras } from "./plan-extras";

afterEach(cleanup);

const addition: PlanAddendum = {
	...{ number: 1, section: "activity", lineId: null, before: null, text: "Gå tur.", reason: null, why: "Tåler mer." },
	...{ followUpOn: null, suggestedBy: null, acceptedBy: "Kari Lunde", at: "2026-03-03T09:00:00.000Z" },
};
const visit = (id: string, signedAt: string) =>
	({ id, signedAt, answers: {}, addenda: [addition] }) as unknown as ConsultationView;

test("the changes of two visits on one page are named by their visit", () => {
	const words = { ...localise({ t: review, terms }, "nb"), lang: "nb" as const };
	const visits = [visit("later", "2026-03-20T09:00:00.000Z"), visit("first", "2026-03-02T09:00:00.000Z")];
	render(
		visits.map((one) => (
			<PlanExtras key={one.id} consultation={one} scores={[]} words={words} level={3}>
				{null}
			</PlanExtras>
		)),
	);
	const names = screen.getAllByRole("region").map((region) => region.getAttribute("aria-label"));
	expect(names).toHaveLength(2);
	expect(new Set(names).size).toBe(2);
	expect(names[0]).toBe("Endringer etter signering, 20. mars 2026 kl. 10.00");
});
