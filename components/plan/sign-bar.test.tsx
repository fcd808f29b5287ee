import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { localise } from "@/lib/clinical/engine/localise";
import { plan } from "@/lib/texts/plan";
import type { EditorWords } from "./editor-words";
import { SignBar } from "./sign-bar";

afterEach(cleanup);

const t = localise(plan, "nb") as EditorWords["t"];
const counts = { kept: 3, edited: 0, added: 0, dropped: 0 } as Parameters<typeof SignBar>[0]["counts"];

function bar({ patientOpen = [], dated = true }: { patientOpen?: readonly string[]; dated?: boolean }) {
	const [sign, set] = [vi.fn(), vi.fn()];
	const signing = {
		check: (ready: () => void) => ready(),
		...{ checking: false, sign, pending: false, problem: null, title: "" },
	};
	const proposed = dated ? null : { text: "mandag 28. desember", moved: null, isListed: false, set };
	render(
		<SignBar {...{ t, counts, patientOpen, signing, proposed }} unsettled={false} status={null} disabled={false} />,
	);
	return { sign, set };
}

const pressTwice = () => {
	for (let press = 0; press < 2; press++) fireEvent.keyDown(document, { key: "Enter", ctrlKey: true });
};

test("Ctrl+Enter asks, and Ctrl+Enter again signs", () => {
	const { sign } = bar({});
	pressTwice();
	expect(sign).toHaveBeenCalledTimes(1);
});

test("where a line proposes a day and none is set, the second sets the day and signs nothing", () => {
	const { sign, set } = bar({ dated: false });
	pressTwice();
	expect(set).toHaveBeenCalledTimes(1);
	expect(sign).not.toHaveBeenCalled();
});

test.each([
	["with a day", true, "Signer som ikke avklart"],
	["without a day", false, "Signer som ikke avklart, uten dato"],
] as const)(
	"an alarm answer that is not settled, %s: no key signs, and the button says what it does",
	(_, dated, name) => {
		const { sign } = bar({ patientOpen: ["nummenhet i skrittet"], dated });
		pressTwice();
		expect(sign).not.toHaveBeenCalled();
		fireEvent.click(screen.getByRole("button", { name }));
		expect(sign).toHaveBeenCalledTimes(1);
	},
);
