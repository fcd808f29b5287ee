import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { type ReactNode, useState } from "react";
import { afterEach, expect, test } from "vitest";
import { PrivateTextProvider } from "@/components/ui/private-text";
import { content as everything } from "@/lib/clinical/content/content";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { localise } from "@/lib/clinical/engine/localise";
import type { ChoiceRecord, SickLeaveStep } from "@/lib/clinical/plan-record";
import { inventedNumber } from "@/lib/test/invented-number";
import { privateText } from "@/lib/texts/private-text";
import { ChoiceGoals } from "./choice/goals";
import { ChoiceRationale } from "./choice/rationale";
import { ChoiceTalk } from "./choice/talk";
import { ShortText } from "./choice/text";
import { panelWords } from "./panel-words";
import { SickLeaveStepRow } from "./sick-leave/step-row";

afterEach(cleanup);

const warning = localise(privateText, "nb");
const words = panelWords(localise(everything, "nb") as LocalContent, "nb");
const answers = { goals: [{ activity: "Gå", now: 1, target: 8 }] };
const silent = { wrong: [] };

function Choice({ show }: { show: (value: ChoiceRecord, put: (part: Partial<ChoiceRecord>) => void) => ReactNode }) {
	const [value, setValue] = useState<ChoiceRecord>({ interpreter: true });
	return show(value, (part) => setValue({ ...value, ...part }));
}
function Step() {
	const [step, setStep] = useState<SickLeaveStep>({ percent: 50 });
	const change = (next: Partial<SickLeaveStep>) => setStep({ ...step, ...next });
	const row = { index: 0, step, kind: "graded", said: silent, words: words.sickLeave, onRemove: null } as const;
	return <SickLeaveStepRow {...row} onChange={change} />;
}
function Short() {
	const [value, setValue] = useState("");
	return <ShortText label="Notat" value={value} onChange={setValue} />;
}
const { t } = words.choice;

test.each([
	["a short text", <Short key="" />, /^Notat$/],
	[
		"a first step",
		<Choice key="" show={(value, put) => <ChoiceGoals {...{ value, put, answers, words: words.choice }} />} />,
		new RegExp(`${t.firstStep}.*Gå`),
	],
	[
		"a reason",
		<Choice key="" show={(value, put) => <ChoiceRationale {...{ value, put, t }} />} />,
		new RegExp(t.clinician),
	],
	[
		"a language",
		<Choice key="" show={(value, put) => <ChoiceTalk {...{ value, put, t }} />} />,
		new RegExp(t.interpreterLanguage),
	],
	["tasks at work", <Step key="" />, new RegExp(words.sickLeave.t.tasks)],
])("%s with a national identity number is warned of, and the warning belongs to the field", (_, panel, label) => {
	render(<PrivateTextProvider words={warning}>{panel}</PrivateTextProvider>);
	const field = screen.getByLabelText(label);
	expect(screen.queryByText(warning.certain)).toBeNull();
	fireEvent.change(field, { target: { value: `f. ${inventedNumber}` } });
	const said = screen.getByText(warning.certain).closest("[role=status]");
	expect(field.getAttribute("aria-describedby")?.split(" ")).toContain(said?.id);
});
