import { Link } from "@/components/ui/link";
import type { Localised } from "@/lib/clinical/types";
import type { caseAccess } from "@/lib/texts/case-access";

type Props = { caseId: string; t: Localised<typeof caseAccess> };

/** What can be asked about a case itself, beside what stands in it. */
export function CaseLinks({ caseId, t }: Props) {
	return (
		<nav aria-label={t.links} className="no-print flex flex-wrap gap-x-6 text-sm">
			<Link href={`/saker/${caseId}/innsyn`} className="link inline-flex min-h-11 items-center">
				{t.whoLooked}
			</Link>
			<Link href={`/praksis/sletting?sak=${caseId}`} className="link inline-flex min-h-11 items-center">
				{t.erasure}
			</Link>
		</nav>
	);
}
