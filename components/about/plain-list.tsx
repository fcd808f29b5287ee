export function PlainList({ items }: { items: readonly string[] }) {
	return (
		<ul className="grid gap-3">
			{items.map((item) => (
				<li key={item} className="grid grid-cols-[1.25rem_1fr] before:text-accent before:content-['–']">
					{item}
				</li>
			))}
		</ul>
	);
}
