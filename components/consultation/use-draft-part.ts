import { useSyncExternalStore } from "react";
import type { Draft } from "./draft";
import type { DraftState } from "./draft-types";

/**
 * A part of what is true of the saving. Whoever shows it renders when that part changes, and not at every answer:
 * `pick` gives a part as it stands in the state, never one made anew.
 */
export function useDraftPart<Part>(draft: Draft, pick: (state: DraftState) => Part): Part {
	const read = () => pick(draft.getState());
	return useSyncExternalStore(draft.subscribe, read, read);
}
