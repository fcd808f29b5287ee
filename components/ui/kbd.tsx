/** A key that can be pressed. Hidden from screen readers: name the key with `aria-keyshortcuts` on the control. */
export function Kbd({ children, className = "" }: { children: string; className?: string }) {
	return (
		<span aria-hidden="true" className={`kbd ${className}`}>
			{children}
		</span>
	);
}
