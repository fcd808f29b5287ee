import { contentHref } from "@/components/content/content-href";
import { Link } from "@/components/ui/link";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import type { Localised, RiskLimit } from "@/lib/clinical/types";
import { citedNames } from "../source-names";
import type { RiskTexts } from "./risk-texts";

type Props = { content: LocalContent; t: RiskTexts };

/** What the questionnaires can't do, and how they are therefore used. */
export function LimitPart({ content, t }: Props) {
	const words = t.risk.limits;
	return (
		<>
			<LimitList title={words.found} limits={content.riskLimits} sources={content.sources} ours={words.ours} />
			<LimitList title={words.use} limits={content.riskUse} sources={content.sources} ours={words.ours} />
			<Link
				href={contentHref("instruments")}
				className="link no-print inline-flex min-h-11 items-center justify-self-start text-sm"
			>
				{words.more}
			</Link>
		</>
	);
}

type ListProps = {
	title: string;
	limits: readonly Localised<RiskLimit>[];
	sources: LocalContent["sources"];
	ours: string;
};

function LimitList({ title, limits, sources, ours }: ListProps) {
	return (
		<div className="grid gap-3">
			<h3>{title}</h3>
			<ol className="grid max-w-text list-decimal gap-3 ps-6 marker:text-ink-soft marker:text-sm">
				{limits.map((limit) => (
					<li key={limit.id} className="ps-1">
						{limit.text}{" "}
						<span className="text-ink-soft text-xs">
							{[citedNames(limit.sources, sources), limit.basis === "default" ? ours : ""].filter(Boolean).join("; ")}
						</span>
					</li>
				))}
			</ol>
		</div>
	);
}
