/** A ridge line that comes down the far side as five lumbar vertebrae. */
export function Mark({ className = "" }: { className?: string }) {
	return (
		<svg viewBox="0 0 32 32" aria-hidden="true" focusable="false" className={className} fill="currentColor">
			<path
				d="M2.2 26.8 8.7 16.6c.9-1.4 2.2-1.6 3.3-.5l1.5 1.5 4.2-11.4"
				fill="none"
				stroke="currentColor"
				strokeWidth="2.8"
				strokeLinecap="round"
				strokeLinejoin="round"
			/>
			<rect x="-1.60" y="-2.10" width="3.2" height="4.20" rx="1.2" transform="translate(21.96 7.15) rotate(68.2)" />
			<rect x="-1.60" y="-2.55" width="3.2" height="5.10" rx="1.2" transform="translate(22.90 11.56) rotate(85.4)" />
			<rect x="-1.60" y="-3.00" width="3.2" height="6.00" rx="1.2" transform="translate(23.10 16.05) rotate(87.3)" />
			<rect x="-1.60" y="-3.40" width="3.2" height="6.80" rx="1.2" transform="translate(23.73 21.00) rotate(76.6)" />
			<rect x="-1.60" y="-3.80" width="3.2" height="7.60" rx="1.2" transform="translate(26.11 26.66) rotate(58.2)" />
		</svg>
	);
}
