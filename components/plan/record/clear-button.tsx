"use client";

/** Takes a choice back to undecided. Focus goes to the choice, since the button goes away with it. */
export function ClearButton({ label, onClear }: { label: string; onClear: () => void }) {
	return (
		<button
			type="button"
			className="quiet"
			onClick={(event) => {
				event.currentTarget.closest("fieldset")?.querySelector("input")?.focus();
				onClear();
			}}
		>
			{label}
		</button>
	);
}
