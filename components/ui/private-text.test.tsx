import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { localise } from "@/lib/clinical/engine/localise";
import { inventedNumber, slipped } from "@/lib/test/invented-number";
import { privateText } from "@/lib/texts/private-text";
import { Field } from "./field";
import { PrivateTextProvider } from "./private-text";
import { TextArea } from "./text-area";

const words = localise(privateText, "nb");
type Props = { strict?: boolean; type?: string; error?: string };

function Written({ Control, ...props }: Props & { Control: typeof Field }) {
	const [value, setValue] = useState("");
	return (
		<PrivateTextProvider words={words}>
			<Control
				id="own"
				label="Egne ord"
				help="Kort."
				value={value}
				onChange={(event) => setValue(event.target.value)}
				{...props}
			/>
		</PrivateTextProvider>
	);
}

const controls = [
	["a line", Field],
	["several lines", TextArea as unknown as typeof Field],
] as const;

function write(value: string): HTMLElement {
	const field = screen.getByLabelText("Egne ord");
	fireEvent.change(field, { target: { value } });
	return field;
}
/** What a screen reader reads of the field after its name. */
const described = (field: HTMLElement) =>
	(field.getAttribute("aria-describedby") ?? "")
		.split(" ")
		.map((id) => document.getElementById(id)?.textContent)
		.join(" ")
		.trim();

afterEach(cleanup);

test.each(controls)("%s: the warning comes at once, is announced, and belongs to the field", (_, Control) => {
	render(<Written Control={Control} />);
	const announced = screen.getByRole("status");
	expect(announced.textContent).toBe("");
	const field = write(`f. ${inventedNumber}`);
	expect(screen.getByRole("status")).toBe(announced);
	expect(announced.textContent).toBe(words.certain);
	expect(announced.querySelector("[data-tone=danger]")).toBeTruthy();
	expect(described(field)).toBe(`Kort. ${words.certain}`);
	write("f. 1981");
	expect(announced.textContent).toBe("");
});

test.each(controls)("%s: what only looks like one is warned of in other words", (_, Control) => {
	render(<Written Control={Control} />);
	write(slipped(inventedNumber));
	expect(screen.getByRole("status").textContent).toBe(words.likely);
	expect(screen.getByRole("status").querySelector("[data-tone=warning]")).toBeTruthy();
});

test("a field that takes no doubtful number says so", () => {
	render(<Written Control={Field} strict />);
	write(slipped(inventedNumber));
	expect(screen.getByRole("status").textContent).toBe(words.certain);
	expect(screen.getByRole("status").querySelector("[data-tone=danger]")).toBeTruthy();
});

test.each([inventedNumber, slipped(inventedNumber)])("a search says that it does not look for %s", (number) => {
	render(<Written Control={Field} type="search" />);
	write(number);
	expect(screen.getByRole("status").textContent).toBe(words.search);
	expect(screen.getByRole("status").querySelector("[data-tone=danger]")).toBeTruthy();
});

test("where an error stands already, it is enough", () => {
	render(<Written Control={Field} error="Velg en annen referanse." />);
	expect(described(write(inventedNumber))).toBe("Kort. Velg en annen referanse.");
	expect(screen.queryByText(words.certain)).toBeNull();
});

test("a field that takes no words is left alone", () => {
	render(<Written Control={Field} type="email" />);
	write("kari@example.no");
	expect(screen.queryByRole("status")).toBeNull();
});
