import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { localise } from "@/lib/clinical/engine/localise";
import { plan } from "@/lib/texts/plan";
import type { EditorWords, NotProposedWords } from "./editor-words";
import { NotProposed } from "./not-proposed";

const mri: NotProposedWords = {
	id: "mri",
	title: "MR",
	because: "Bilder bedrer ikke forløpet.",
	evidence: [],
	disagreements: [],
	basis: "default",
};
const words = (notProposed: readonly NotProposedWords[]) =>
	({ t: localise(plan, "nb"), notProposed, claims: {} }) as unknown as EditorWords;

afterEach(cleanup);

test("what is left out is folded away, counted, each with its reason", () => {
	render(<NotProposed words={words([mri])} />);
	const summary = screen.getByText("Ikke foreslått, og hvorfor (1)");
	expect(summary.closest("details")?.open).toBe(false);
	expect(screen.getByText("Bilder bedrer ikke forløpet.", { exact: false })).toBeTruthy();
});

test("a reason without a claim says so", () => {
	render(<NotProposed words={words([mri])} />);
	expect(screen.getByText("Ingen av artiklene sier noe om dette.")).toBeTruthy();
});

test("nothing is shown where nothing is left out", () => {
	const { container } = render(<NotProposed words={words([])} />);
	expect(container.innerHTML).toBe("");
});
