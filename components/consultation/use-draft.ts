import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { createKeeper } from "@/components/kept/keeper";
import { newKey } from "@/components/kept/new-key";
import type { Owner } from "@/components/kept/owner";
import { hearSession, tellSession } from "@/components/kept/session-news";
import type { Left } from "@/components/kept/store";
import { useClosingWarning } from "@/components/kept/use-closing-warning";
import type { Answers } from "@/lib/clinical/content/answers";
import { fetchConsultation, saveAnswersMutation } from "@/lib/consultation/queries";
import type { AnswerChanges, ConsultationView } from "@/lib/consultation/types";
import { ApiProblem } from "@/lib/http/problem";
import { createDraft, type Draft } from "./draft";
import type { DraftState, Unsaved } from "./draft-types";
import { isTextField } from "./focus";
import { joinTabs, type TabSaved } from "./tabs";
import { useDraftPart } from "./use-draft-part";

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
	const [opener] = useState(owner);
	const { mutateAsync } = useMutation({ ...saveAnswersMutation(), networkMode: "always" });
	const write = useRef(adopt);
	write.current = adopt;
	const tell = useRef<(saved: TabSaved) => void>(() => undefined);
	const keep = useRef<(unsaved: Unsaved | null) => void>(() => undefined);
	const takeOver = useRef<() => Promise<void>>(async () => undefined);
	const [draft] = useState<Draft>(() =>
		createDraft(view, {
			save: mutateAsync,
			load: () => fetchConsultation(view.id),
			adopt: (changes) => write.current(changes),
			tell: (saved) => tell.current(saved),
			keep: (unsaved) => keep.current(unsaved),
			newKey,
			writer: opener.userId,
		}),
	);
	const [otherTabs, setOtherTabs] = useState(0);

	// Before the restoring below: what the form opened with must not count as a change of what is restored.
	useEffect(() => draft.update(answers), [draft, answers]);

	useEffect(() => {
		const about = { what: "answers", consultationId: view.id, reference: view.reference } as const;
		const keeper = createKeeper<Unsaved>(opener, about, newKey(), draft.keeps);
		keep.current = keeper.keep;
		let left: readonly Left<Unsaved>[] = [];
		takeOver.current = () => keeper.takeOver(left);
		const begin = async () => {
			// Looked for before the server is asked: what is gone from here by now has arrived there. The server is asked at
			// all because going back in the browser can show the page as it was before the last saves.
			left = await keeper.find();
			const current = await fetchConsultation(view.id).catch((error) => {
				if (error instanceof ApiProblem && error.kind === "sign-in") keeper.lose();
			});
			if (current) {
				draft.receive(current);
				draft.acceptTaken();
			}
			draft.restore(left.map(({ content }) => content));
			// What did not become part of what was signed is kept until the person has seen it.
			if (draft.getState().leftOut.length === 0) await keeper.takeOver(left);
		};
		void begin();
		const unhear = hearSession((news) => {
			const { status, isKept } = draft.getState();
			if (news.kind === "here") {
				keeper.renew(news.owner);
				if (status === "signed-out" || status === "stopped") void draft.again();
			} else if (news.kind === "asks" && news.userId === opener.userId && !isKept && isUnsent(status)) {
				tellSession({ kind: "holds", userId: opener.userId, reference: view.reference });
			}
		});
		return () => {
			unhear();
			keeper.leave();
		};
	}, [draft, view.id, view.reference, opener]);

	useClosingWarning(useDraftPart(draft, wouldBeLost));

	useEffect(() => {
		const tabs = joinTabs(view.id, newKey(), { onSaved: draft.heard, onOthers: setOtherTabs });
		tell.current = tabs.tell;
		return tabs.leave;
	}, [draft, view.id]);

	useEffect(() => {
		const look = async () => {
			if (document.visibilityState === "hidden") return draft.flush();
			if (draft.getState().status === "signed") return;
			const current = await fetchConsultation(view.id).catch(() => null);
			if (current) draft.receive(current);
			// Whoever comes back has the network again, or signed in anew in another tab.
			void draft.again();
		};
		/** Going back in the browser can bring the page back as it was left. */
		const lookAgain = ({ persisted }: PageTransitionEvent) => {
			if (persisted) void look();
		};
		const flushTyped = ({ target }: FocusEvent) => {
			if (target instanceof HTMLElement && isTextField(target)) draft.flush();
		};
		const listening = new AbortController();
		const { signal } = listening;
		document.addEventListener("visibilitychange", look, { signal });
		document.addEventListener("focusout", flushTyped, { signal });
		window.addEventListener("online", draft.flush, { signal });
		window.addEventListener("pageshow", lookAgain, { signal });
		window.addEventListener("pagehide", draft.leave, { signal });
		return () => {
			listening.abort();
			draft.leave();
			draft.stop();
		};
	}, [draft, view.id]);

	const dropLeftOut = () => {
		draft.dropLeftOut();
		void takeOver.current();
	};
	return { draft, otherTabs, dropLeftOut };
}

/** There is something that the server has not got, and that no try on its way will bring it. */
const isUnsent = (status: DraftState["status"]) =>
	status === "retrying" || status === "signed-out" || status === "stopped";

/** What would be gone with the page: what neither the server nor the browser has, or what is refused for good. */
const wouldBeLost = ({ status, isKept }: DraftState) => status === "stopped" || (!isKept && isUnsent(status));
