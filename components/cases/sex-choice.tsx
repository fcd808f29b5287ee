import { Choice } from "@/components/ui/choice";
import type { NewFields } from "./check-new";

type Option = { value: Exclude<NewFields["sex"], "">; label: string; key: string };
type Props = {
	label: string;
	options: readonly Option[];
	value: NewFields["sex"];
	onChange: (value: NewFields["sex"]) => void;
};

export function SexChoice({ label, options, value, onChange }: Props) {
	return (
		<fieldset>
			<legend className="ds-label mb-2">{label}</legend>
			<Choice
				name="sex"
				options={options.map((option) => ({ ...option, keys: [option.key.toLowerCase()] }))}
				value={value === "" ? undefined : value}
				onChange={(chosen) => onChange(chosen as Option["value"])}
			/>
		</fieldset>
	);
}
