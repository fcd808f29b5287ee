import { Choice } from "@/components/ui/choice";
import { OptionBox } from "@/components/ui/option-box";
import { type Role, roleNames, roles } from "@/lib/auth/roles";
import type { UserWords } from "./user-words";

type Props = {
	name: string;
	legend: string;
	role: Role | undefined;
	external: boolean;
	words: UserWords;
	onChange: (role: Role, external: boolean) => void;
	error?: string;
};

/** One of the three roles; a physiotherapist may also come from outside. */
export function RoleChoice({ name, legend, role, external, words, onChange, error }: Props) {
	const { t, lang } = words;
	const options = roles.map((value) => ({ value, label: roleNames[value][lang], keys: [] }));
	return (
		<fieldset id={name} tabIndex={-1} aria-describedby={error ? `${name}-error` : undefined} className="grid gap-2">
			<legend className="ds-label mb-2">{legend}</legend>
			<Choice
				name={name}
				options={options}
				value={role}
				onChange={(value) => onChange(value as Role, value === "physio" && external)}
			/>
			{role === "physio" && (
				<div className="grid gap-1">
					<div className="flex">
						<OptionBox
							type="checkbox"
							name={`${name}-external`}
							checked={external}
							onChange={() => onChange("physio", !external)}
							aria-describedby={`${name}-help`}
							label={t.externalLabel}
							keys={[]}
						/>
					</div>
					<p id={`${name}-help`} className="text-ink-soft text-sm">
						{t.externalHelp}
					</p>
				</div>
			)}
			{error && (
				<p id={`${name}-error`} className="ds-validation-message">
					{error}
				</p>
			)}
		</fieldset>
	);
}
