"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { markSeen, notificationsQuery, reviewKeys } from "@/lib/review/queries";
import type { NotificationView } from "@/lib/review/types";

const none: readonly NotificationView[] = [];

/** What the server has to tell, asked every ten seconds. */
export const useNotifications = (): readonly NotificationView[] => useQuery(notificationsQuery()).data?.items ?? none;

export function useMarkSeen() {
	const client = useQueryClient();
	return useMutation({
		mutationFn: markSeen,
		onSuccess: (answer) => client.setQueryData(reviewKeys.notifications, answer),
	});
}

/**
 * Whoever has a review open has seen what is told of it, and what is on the screen is read again when there is more.
 * Mounted once.
 */
export function useSeenOnPage(items: readonly NotificationView[]): void {
	const path = usePathname();
	const client = useQueryClient();
	const { mutate } = useMarkSeen();
	const here = items.filter(({ reviewId, seen }) => !seen && reviewId !== null && path === `/gjennomgang/${reviewId}`);
	const ids = here.map(({ id }) => id).join(" ");
	const told = useRef("");
	useEffect(() => {
		if (!ids || told.current === ids) return;
		// The first time the page came with all of this; afterwards it is news.
		if (told.current) void client.invalidateQueries({ queryKey: reviewKeys.one(path.split("/")[2] ?? "") });
		told.current = ids;
		mutate(ids.split(" "));
	}, [ids, path, client, mutate]);
}
