"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import type { CaseQuery } from "@/lib/consultation/case-filter";
import { consultationKeys, fetchCases } from "@/lib/consultation/queries";
import type { CasePage } from "@/lib/consultation/types";
import { caseAddress } from "./case-address";

/**
 * The list page by page. The first page of the query that the server answered comes along with the HTML. A window that
 * is looked at again asks for nothing: each page that is fetched is a line in the log of who looked.
 */
export function useCasePages(query: CaseQuery, first: { query: CaseQuery; page: CasePage }) {
	return useInfiniteQuery({
		queryKey: [...consultationKeys.cases(query), "pages"],
		queryFn: ({ pageParam, signal }) => fetchCases({ ...query, ...(pageParam && { before: pageParam }) }, signal),
		initialPageParam: null as string | null,
		getNextPageParam: (page) => page.next,
		placeholderData: (previous) => previous,
		refetchOnWindowFocus: false,
		...(!query.search &&
			caseAddress.write(query) === caseAddress.write(first.query) && {
				initialData: { pages: [first.page], pageParams: [null] },
			}),
	});
}
