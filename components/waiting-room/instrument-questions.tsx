import { Choice } from "@/components/ui/choice";
import { Scale } from "@/components/ui/scale";
import type { InstrumentItem } from "@/lib/clinical/instruments/items";
import type { PatientAnswer, PatientAnswers } from "@/lib/waiting-room/answers";
import type { AskedInstrument, AskedItem } from "@/lib/waiting-room/types";

type Change = (id: InstrumentItem, answer: PatientAnswer) => void;

/** An instrument in its official words, with the line that says whose they are. */
export function InstrumentQuestions({
	asked,
	answers,
	onChange,
}: {
	asked: AskedInstrument;
	answers: PatientAnswers;
	onChange: Change;
}) {
	const { instrument, title, lead, source, items } = asked;
	return (
		<section aria-labelledby={instrument} className="grid gap-8 border-line border-t pt-8">
			<div className="grid gap-2">
				<h2 id={instrument}>{title}</h2>
				{lead !== null && <p className="whitespace-pre-line">{lead}</p>}
			</div>
			{items.map((item) => (
				<fieldset key={item.id} className="grid gap-3">
					<legend className="mb-2 font-semibold">{item.text}</legend>
					<ItemAnswers item={item} answer={answers[item.id]} onChange={onChange} />
				</fieldset>
			))}
			<p className="wrap-anywhere whitespace-pre-line text-ink-soft text-sm">{source}</p>
		</section>
	);
}

function ItemAnswers({ item, answer, onChange }: { item: AskedItem; answer?: PatientAnswer; onChange: Change }) {
	if ("ends" in item)
		return (
			<Scale
				name={item.id}
				min={0}
				max={10}
				from={item.ends[0]}
				to={item.ends[1]}
				value={typeof answer === "number" ? answer : undefined}
				onChange={(value) => onChange(item.id, value)}
				keyOf={() => ""}
			/>
		);
	const { options } = item;
	return (
		<Choice
			name={item.id}
			value={answer === undefined ? undefined : String(answer)}
			onChange={(chosen) => {
				const option = options.find(({ value }) => String(value) === chosen);
				if (option) onChange(item.id, option.value);
			}}
			options={options.map(({ value, text }) => ({ value: String(value), label: text, keys: [] }))}
		/>
	);
}
