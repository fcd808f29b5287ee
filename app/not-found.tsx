import { LinkButton } from "@/components/ui/button";
import { localise } from "@/lib/clinical/engine/localise";
import { currentLang } from "@/lib/texts/lang";
import { shell } from "@/lib/texts/shell";

export default async function NotFound() {
	const t = localise(shell, await currentLang());
	return (
		<div className="page grid gap-6 py-16">
			<h1>{t.notFoundTitle}</h1>
			<p className="lead">{t.notFoundText}</p>
			<div className="flex flex-wrap gap-3">
				<LinkButton href="/">{t.toStart}</LinkButton>
				<LinkButton href="/saker" variant="secondary">
					{t.cases}
				</LinkButton>
			</div>
		</div>
	);
}
