"use client";

import { useMutation } from "@tanstack/react-query";
import { ApiProblem } from "@/lib/http/problem";
import type { ReviewView } from "@/lib/review/types";
import { useReview } from "./review-context";

/** One step of a review. What comes back is shown, also where somebody else was faster. */
export function useStep<Input>(step: (input: Input) => Promise<ReviewView>, onDone?: (view: ReviewView) => void) {
	const { take } = useReview();
	return useMutation({
		mutationFn: step,
		onSuccess: (view) => {
			take(view);
			onDone?.(view);
		},
		onError: (error) => {
			const current = error instanceof ApiProblem ? error.problem.current : null;
			if (isReview(current)) take(current);
		},
	});
}

const isReview = (current: unknown): current is ReviewView =>
	typeof current === "object" && current !== null && "plan" in current && "may" in current;
