import { cleanup, render, screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, test } from "vitest";
import { LeaveSteps } from "./leave-steps";

afterEach(cleanup);

const step = (from: string, to: string, percent: number) => ({
	from,
	to,
	percent,
	work: `${100 - percent} %`,
	begins: from.slice(5),
	ends: to.slice(5),
	cells: [`${from} ${to}`, `${percent} %`, `${100 - percent} %`, "kontor"],
});
const mark = (on: string, sign: string) => ({ on, sign, label: `frist ${sign}` });
const picture = (
	marks: ReturnType<typeof mark>[] = [],
	steps = [step("2026-11-02", "2026-11-08", 100), step("2026-11-09", "2026-11-29", 40)],
) => (
	<LeaveSteps
		title="To trinn"
		caption="Trinn"
		steps={steps}
		marks={marks}
		columns={["Periode", "Sykmeldt", "Jobb", "Oppgaver"]}
		legend={{ work: "jobb", leave: "sykmeldt", mark: "frist i uke" }}
	/>
);
const boxes = (container: HTMLElement) =>
	[...container.querySelectorAll("figure > svg rect.fill-accent")].map((box) => ({
		width: Number(box.getAttribute("width")),
		height: Number(box.getAttribute("height")),
	}));

test("each step is as wide as its days, and as high as the work", () => {
	const { container } = render(picture());
	const [first, second] = boxes(container);
	expect((second?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(3, 1);
	expect(first?.height).toBe(0);
	expect(second?.height).toBe(60);
});

test("the picture has words, and a table that says the same", () => {
	render(picture([mark("2026-11-29", "4")]));
	expect(screen.getByRole("img", { name: "To trinn" })).toBeTruthy();
	expect(within(screen.getByRole("table", { name: "Trinn" })).getAllByRole("row")).toHaveLength(3);
	expect(screen.getByText("frist 4")).toBeTruthy();
});

test("dates within the steps and the next one near are drawn, no others", () => {
	const { container } = render(
		picture([
			mark("2026-10-01", "0"),
			mark("2026-11-29", "4"),
			mark("2026-12-20", "7"),
			mark("2026-12-27", "8"),
			mark("2027-05-02", "26"),
		]),
	);
	expect(container.querySelector("figcaption")?.textContent).toContain("frist i uke 4, 7");
	expect(container.querySelectorAll("line[stroke-dasharray]")).toHaveLength(2);
});

test("it is drawn on the server, without an inline style", () => {
	expect(renderToStaticMarkup(picture())).not.toContain("style=");
	expect(renderToStaticMarkup(picture([], []))).toBe("");
});
