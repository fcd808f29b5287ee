"use client";

import { type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query";
import { useConfirmed } from "@/components/auth/confirm-identity";

type Options<Done> = {
	/** What the change makes stale. */
	stale?: QueryKey;
	onDone?: (done: Done) => void;
};

/** A change that may ask for the password first, and what it makes stale. */
export function useChange<Input, Done>(change: (input: Input) => Promise<Done>, { stale, onDone }: Options<Done> = {}) {
	const confirmed = useConfirmed();
	const client = useQueryClient();
	return useMutation({
		mutationFn: (input: Input) => confirmed(() => change(input)),
		onSuccess: async (done) => {
			onDone?.(done);
			if (stale) await client.invalidateQueries({ queryKey: stale });
		},
		onError: async () => {
			if (stale) await client.invalidateQueries({ queryKey: stale });
		},
	});
}
