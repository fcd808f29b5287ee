import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Answers } from "@/lib/clinical/content/answers";
import { fetchConsultation, saveAnswersMutation } from "@/lib/consultation/queries";
import type { AnswerChanges, ConsultationView } from "@/lib/consultation/types";
import { createDraft, type Draft } from "./draft";
import type { Unsaved } from "./draft-types";
import { isTextField } from "./focus";
import { newKey } from "./new-key";
import { joinTabs, type TabSaved } from "./tabs";
import { createKeeper } from "./unsaved";
import type { Owner } from "./unsaved-owner";

/**
 * Saves every answer as it is given and takes in what is saved elsewhere.
 * `adopt` writes answers from elsewhere into the form. `owner` is whom the browser keeps for what is not saved.
 */
export function useDraft(
	view: ConsultationView,
	owner: Owner,
	answers: Answers,
	adopt: (changes: AnswerChanges) => void,
) {
	const { userId, until } = owner;
	const { mutateAsync } = useMutation({ ...saveAnswersMutation(), networkMode: "always" });
	const write = useRef(adopt);
	write.current = adopt;
	const tell = useRef<(saved: TabSaved) => void>(() => undefined);
	const keep = useRef<(unsaved: Unsaved | null) => void>(() => undefined);
	const [isKept, setKept] = useState(true);
	const [draft] = useState<Draft>(() =>
		createDraft(view, {
			save: mutateAsync,
			load: () => fetchConsultation(view.id),
			adopt: (changes) => write.current(changes),
			tell: (saved) => tell.current(saved),
			keep: (unsaved) => keep.current(unsaved),
			newKey,
		}),
	);
	const state = useSyncExternalStore(draft.subscribe, draft.getState, draft.getState);
	const [otherTabs, setOtherTabs] = useState(0);

	// Before the restoring below: what the form opened with must not count as a change of what is restored.
	useEffect(() => draft.update(answers), [draft, answers]);

	useEffect(() => {
		if (view.status === "signed") return;
		const keeper = createKeeper({ userId, until }, view.id, newKey(), setKept);
		keep.current = keeper.keep;
		const left = keeper.find();
		// Asked for first: going back in the browser can show the page as it was before the last saves, and the save
		// that the earlier page sent as it went away may have arrived.
		fetchConsultation(view.id)
			.then((current) => {
				draft.receive(current);
				draft.acceptTaken();
			})
			.catch(() => undefined)
			.finally(async () => {
				for (const unsaved of await left) draft.restore(unsaved);
				if ((await left).length > 0) await keeper.takeOver();
			});
		return keeper.leave;
	}, [draft, view.id, view.status, userId, until]);

	const isOnlyHere = !isKept && (state.status === "retrying" || state.status === "signed-out");
	useEffect(() => {
		if (!isOnlyHere) return;
		const warn = (event: BeforeUnloadEvent) => event.preventDefault();
		window.addEventListener("beforeunload", warn);
		return () => window.removeEventListener("beforeunload", warn);
	}, [isOnlyHere]);

	useEffect(() => {
		const tabs = joinTabs(view.id, newKey(), { onSaved: draft.heard, onOthers: setOtherTabs });
		tell.current = tabs.tell;
		return tabs.leave;
	}, [draft, view.id]);

	useEffect(() => {
		const look = async () => {
			if (document.visibilityState === "hidden") return draft.flush();
			const current = await fetchConsultation(view.id).catch(() => null);
			if (current) draft.receive(current);
			// Whoever comes back has the network again, or signed in anew in another tab.
			void draft.flush();
		};
		const flushTyped = ({ target }: FocusEvent) => {
			if (target instanceof HTMLElement && isTextField(target)) draft.flush();
		};
		const listening = new AbortController();
		const { signal } = listening;
		document.addEventListener("visibilitychange", look, { signal });
		document.addEventListener("focusout", flushTyped, { signal });
		window.addEventListener("online", draft.flush, { signal });
		window.addEventListener("pagehide", draft.leave, { signal });
		return () => {
			listening.abort();
			draft.leave();
			draft.stop();
		};
	}, [draft, view.id]);

	return { ...state, otherTabs, isKept, decide: draft.decide, acceptTaken: draft.acceptTaken, settle: draft.settle };
}
