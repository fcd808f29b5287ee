import type { ComponentProps } from "react";
import { Field } from "@/components/ui/field";

type Props = ComponentProps<typeof Field>;

/** Six digits from an app. The phone offers figures, the browser fills in the code where it knows it. */
export function CodeField(props: Props) {
	return (
		<Field
			inputMode="numeric"
			autoComplete="one-time-code"
			spellCheck={false}
			maxLength={12}
			{...props}
			className="code-field max-w-64"
		/>
	);
}
