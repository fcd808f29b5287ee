import { type RefObject, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { createKeeper } from "@/components/kept/keeper";
import { newKey } from "@/components/kept/new-key";
import type { Owner } from "@/components/kept/owner";
import { hearSession, tellSession } from "@/components/kept/session-news";
import { useClosingWarning } from "@/components/kept/use-closing-warning";
import type { ConsultationView } from "@/lib/consultation/types";
import type { PlanStore, UnsavedPlan } from "./plan-store";

/** Keeps in the browser what of the plan is not saved, and brings back what an earlier page left. Gives whether it can. */
export function useKeptPlan(
	store: PlanStore,
	{ id, reference }: Pick<ConsultationView, "id" | "reference">,
	owner: Owner,
	keep: RefObject<(unsaved: UnsavedPlan | null) => void>,
): boolean {
	const [opener] = useState(owner);
	const [isKept, setKept] = useState(false);
	const isOnlyHere = useRef(false);
	const { status } = useSyncExternalStore(store.subscribe, store.getState, store.getState);

	useEffect(() => {
		const about = { what: "plan", consultationId: id, reference } as const;
		const keeper = createKeeper<UnsavedPlan>(opener, about, newKey(), setKept);
		keep.current = keeper.keep;
		const begin = async () => {
			// Looked for before the server is asked: what is gone from here by now has arrived there. The server is asked at
			// all because going back in the browser can show the page as it was before the last saves.
			const left = await keeper.find();
			await store.look();
			store.restore(left.map(({ content }) => content));
			if (store.getState().status !== "signed") await keeper.takeOver(left);
		};
		void begin();
		const unhear = hearSession((news) => {
			if (news.kind === "here") {
				keeper.renew(news.owner);
				const { status } = store.getState();
				if (status === "signed-out" || status === "refused") void store.look();
			} else if (news.kind === "asks" && news.userId === opener.userId && isOnlyHere.current) {
				tellSession({ kind: "holds", userId: opener.userId, reference });
			}
		});
		return () => {
			unhear();
			keeper.leave();
		};
	}, [store, id, reference, opener, keep]);

	const isTrouble = status === "retrying" || status === "signed-out" || status === "conflict";
	isOnlyHere.current = !isKept && (isTrouble || status === "refused");
	useClosingWarning(status === "refused" || (isTrouble && !isKept));
	return isKept;
}
