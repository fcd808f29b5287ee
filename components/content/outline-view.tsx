import type { Outline } from "@/lib/clinical/engine/sentence";

/** A long condition as nested lists, each with what binds it. */
export function OutlineView({ outline }: { outline: Outline }) {
	if ("text" in outline) return <>{outline.text}</>;
	return (
		<>
			<span className="text-ink-soft">{outline.lead}</span>
			<ul className="content-outline">
				{outline.parts.map((part) => (
					<li key={JSON.stringify(part)}>
						<OutlineView outline={part} />
					</li>
				))}
			</ul>
		</>
	);
}
