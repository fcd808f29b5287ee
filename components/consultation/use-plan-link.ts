import { useRouter } from "next/navigation";
import { type MouseEvent, useMemo } from "react";

export type PlanLink = { href: string; onClick: (event: MouseEvent<HTMLAnchorElement>) => void };

/** The way to the plan, or to the risk page. They are worked out on the server, so every answer is saved before they open. */
export function usePlanLink(id: string, settle: () => Promise<boolean>, page: "plan" | "risiko" = "plan") {
	const router = useRouter();
	return useMemo(() => {
		const href = `/konsultasjon/${id}/${page}`;
		const go = async () => {
			if (await settle()) router.push(href);
		};
		const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			void go();
		};
		return { go, link: { href, onClick } satisfies PlanLink };
	}, [id, page, router, settle]);
}
