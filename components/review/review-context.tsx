"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import { reviewKeys, reviewQuery } from "@/lib/review/queries";
import type { ReviewView } from "@/lib/review/types";
import type { ReviewWords } from "./words";

type Screen = {
	review: ReviewView;
	words: ReviewWords;
	/** Shows what the server answered. */
	take: (view: ReviewView) => void;
};

const ReviewContext = createContext<Screen | null>(null);

type Props = { first: ReviewView; words: ReviewWords; children: ReactNode };

/** One review on the screen: as the server last told of it. */
export function ReviewProvider({ first, words, children }: Props) {
	const client = useQueryClient();
	// Nothing is kept when the page is left: the next visit comes with its own.
	const { data: review } = useQuery({ ...reviewQuery(first), gcTime: 0, refetchOnWindowFocus: false });
	const screen = useMemo(
		() => ({
			review,
			words,
			take: (view: ReviewView) => void client.setQueryData(reviewKeys.one(view.id), view),
		}),
		[review, words, client],
	);
	return <ReviewContext.Provider value={screen}>{children}</ReviewContext.Provider>;
}

export function useReview(): Screen {
	const screen = useContext(ReviewContext);
	if (!screen) throw new Error("A part of the review was rendered outside it");
	return screen;
}
