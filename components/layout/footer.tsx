import { Link } from "@/components/ui/link";
import type { Localised } from "@/lib/clinical/types";
import type { shell } from "@/lib/texts/shell";

type Props = { t: Localised<typeof shell>; isDemo: boolean };

export function Footer({ t, isDemo }: Props) {
	return (
		<footer className="no-print mt-20 border-line border-t">
			<div className="page grid gap-y-1 py-6 text-ink-soft text-sm">
				<p>
					{t.notDiagnosis}{" "}
					<Link href="/om" className="link">
						{t.moreAbout}
					</Link>{" "}
					<Link href="/innhold" className="link">
						{t.allContent}
					</Link>
				</p>
				{isDemo && <p>{t.invented}</p>}
			</div>
		</footer>
	);
}
