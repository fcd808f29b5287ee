"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { consultationKeys, fetchCases } from "@/lib/consultation/queries";
import type { CasePage } from "@/lib/consultation/types";

/** The list page by page. The first page of the search that the server answered comes along with the HTML. */
export function useCasePages(search: string, first: { search: string; page: CasePage }) {
	const filter = search ? { search } : {};
	return useInfiniteQuery({
		queryKey: [...consultationKeys.cases(filter), "pages"],
		queryFn: ({ pageParam, signal }) => fetchCases({ ...filter, ...(pageParam && { before: pageParam }) }, signal),
		initialPageParam: null as string | null,
		getNextPageParam: (page) => page.next,
		placeholderData: (previous) => previous,
		...(search === first.search && { initialData: { pages: [first.page], pageParams: [null] } }),
	});
}
