import { type SheetIcon, sheetIcons } from "@/lib/documents/sheet-icons";

/** A drawing beside a heading that says the same. */
export function SheetDrawing({ icon }: { icon: SheetIcon }) {
	return (
		<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" className="sheet-icon">
			<path
				d={sheetIcons[icon]}
				fill="none"
				stroke="currentColor"
				strokeWidth="1.7"
				strokeLinecap="round"
				strokeLinejoin="round"
			/>
		</svg>
	);
}
